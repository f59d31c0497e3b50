using Kith.Storage;
using NodaTime;

namespace Kith.Tests;

/// <summary>A few invented people with moments, one of them with a hostile name; the same for every test of the pages.</summary>
internal static class Hamlet
{
    internal const string Hostile = "<script>alert(1)</script> \"O'Neil\" & Søn";

    internal static readonly LocalDate Today = new(2026, 11, 23);

    internal static async Task SettleAsync(Shelf shelf, Id<Book> id, CancellationToken cancellation)
    {
        await using var book = shelf.Open(id);
        var tomasz = Somebody(book, "Tomasz", "Orłowski", "university", null);
        var ana = Somebody(book, "Ana", "Kovač", "choir", tomasz);
        var ben = Somebody(book, "Ben", "Whitaker", "choir", ana);
        Somebody(book, "Helen", "Marsh", "allotments", null);
        var hostile = Person.Called(Hostile);
        hostile.NoteDown("<img src=x onerror=alert(2)>");
        book.AddRange(hostile, Tie.With(hostile.Id, new Origin("<b>bold</b>")));
        book.AddRange(
            ContactPoint.Of(ana.Id, ContactKind.Phone, "+44 113 496 0001", "+441134960001", "mobile"),
            ContactPoint.Of(ana.Id, ContactKind.Email, "ana@example.org", "ana@example.org", "home", 1),
            ContactPoint.Of(hostile.Id, ContactKind.Url, "javascript:alert(3)", "javascript:alert(3)"),
            Fact.About(ana.Id, "Reads Le Guin again every winter"),
            Occasion.Of(ana.Id, OccasionKind.Birthday, PartialDate.Of(1985, 4, 12)),
            Tag.On(ana.Id, "choir"));
        foreach (var day in Enumerable.Range(0, 40))
        {
            Meet(book, Moment.Of(MomentKind.Meeting, Today.PlusDays(-20 - (23 * day)), Substance.Talk).Lasting(90).About("lunch", "Her mother is home again."), day % 5 == 0 ? [ana, ben] : [ana]);
        }

        await book.SaveAsync(new Deed("sample.add", "hamlet", Door.Now), cancellation);
    }

    /// <summary>One of each that passes between two people, for tests that look at pages.</summary>
    internal static async Task PassAsync(KithContext book, CancellationToken cancellation)
    {
        var people = book.People.ToDictionary(person => person.FormattedName, person => person.Id);
        var (ana, ben, helen, tomasz) = (people["Ana Kovač"], people["Ben Whitaker"], people["Helen Marsh"], people["Tomasz Orłowski"]);
        var me = book.People.Single(person => person.IsMe).Id;
        var outcome = Outcome.Of(OutcomeKind.Work, Beneficiary.Me, "labels for the museum", Today.PlusDays(-60));
        outcome.Say(OutcomeKind.Work, Beneficiary.Me, "labels for the museum", Today.PlusDays(-60), Money.Of(1450m, "GBP"));
        var joy = Outcome.Of(OutcomeKind.Joy, Beneficiary.Community, "a song in the park", Today.PlusDays(-400));
        var group = Group.Called("Choir");
        var introduction = Introduction.Between(ana, helen);
        introduction.Serve("A garden.", "A translator.");
        var asked = Introduction.Between(ben, tomasz);
        asked.AskOne(Today.PlusDays(-3));
        asked.LetAnswer(ben, new string('b', 64), Door.Now + Duration.FromDays(27));
        asked.Hear(ben, Willingness.Yes, Today.PlusDays(-1));
        asked.LetAnswer(tomasz, new string('c', 64), Door.Now + Duration.FromDays(30));
        var entry = JournalEntry.Of(Today.PlusDays(-2), "Ana laughed at a spoon.");
        var field = Field.Called("Seat in the choir", FieldKind.Text);
        book.AddRange(
            Need.Of(ana, NeedKind.Need, "somebody for Thursdays", Today, Discretion.InConfidence), Need.Of(me, NeedKind.Offer, "a van"), Need.Of(ana, NeedKind.Offer, "German contracts"),
            Promise.Of(ana, Party.Me, "send the book", Today.PlusDays(-37)), Promise.Of(ana, Party.Them, "read the new page", Today.PlusDays(-7), Today.PlusDays(10)),
            Gift.Of(ana, Party.Them, GiftKind.Help, "an evening with my offer", Today.PlusDays(-80)), Ask.Of(ana, Party.Me, "whether I may name her", Today.PlusDays(-90)), Loan.Of(ana, Party.Me, "the folding bed", Today.PlusDays(-50)),
            Kinship.Of(helen, KinshipKind.Parent, ana), Kinship.Of(helen, KinshipKind.Parent, ben), Kinship.Of(tomasz, KinshipKind.Friend, ana),
            outcome, joy, group, GroupMember.Of(group.Id, ana, "alto"), introduction, asked, entry, JournalMention.In(entry.Id, ana), field, FieldValue.Of(field, ana, "third row"),
            Document.Of(ana, "letter.txt", "text/plain; charset=utf-8", new string('0', 64), [80, 108, 117, 109, 115]));
        book.AddRange(OutcomeStep.Path(outcome.Id, [ana, ben]));
        book.AddRange(OutcomeStep.Path(joy.Id, [tomasz]));
        await book.SaveAsync(new Deed("sample.add", "passing", Door.Now), cancellation);
    }

    private static Person Somebody(KithContext book, string given, string family, string context, Person? through)
    {
        var person = Person.Called(PersonName.Of(given, family));
        var tie = Tie.With(person.Id, new Origin(context, "Leeds", PartialDate.Of(2016, 4, null), through?.Id));
        tie.Want(Intention.Close, Today);
        book.AddRange(person, tie);
        return person;
    }

    private static void Meet(KithContext book, Moment moment, params Person[] people)
    {
        book.Add(moment);
        book.AddRange(people.Select(person => Participant.In(moment, person.Id)));
    }
}
