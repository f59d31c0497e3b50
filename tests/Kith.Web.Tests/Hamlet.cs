using Kith.Storage;
using NodaTime;

namespace Kith.Tests;

/// <summary>A few invented people with moments, one of them with a hostile name; the same for every test of the pages.</summary>
internal static class Hamlet
{
    internal const string Hostile = "<script>alert(1)</script> \"O'Neil\" & Søn";

    private static readonly LocalDate Today = new(2026, 11, 23);

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
