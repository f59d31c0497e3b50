using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>A row of every kind that hangs on a person is kept, taken back and put in the trash like any other.</summary>
public sealed class BetweenTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Theory, OnBoth]
    public async Task A_row_of_every_kind_taken_back_leaves_every_row_as_it_was(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var before = await Snapshot.OfAsync(book);

        await AnaAndAllAsync(book);
        var revision = await book.SaveAsync(new Deed("person.add", "Ana", Now), Cancellation);
        var after = await Snapshot.OfAsync(book);
        var undone = await book.UndoAsync(revision!.Value, Now, Cancellation);
        Assert.Equal(before, await Snapshot.OfAsync(book));

        await book.UndoAsync(undone.Revision, Now, Cancellation);
        Assert.Equal(after, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task A_removed_person_takes_a_row_of_every_kind_along_and_brings_it_back(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = await AnaAndAllAsync(book);
        await book.SaveAsync(new Deed("person.add", "Ana", Now), Cancellation);
        var before = await Snapshot.OfAsync(book);
        Assert.Empty(await UnusedAsync(book));

        await book.RemoveAsync(ana, Cancellation);
        var revision = await book.SaveAsync(new Deed("person.remove", "Ana", Now), Cancellation);

        Assert.Equal(1, await book.Outcomes.CountAsync(Cancellation));
        Assert.Null((await book.Introductions.AsNoTracking().SingleAsync(Cancellation)).By);
        Assert.Equal(0, await book.Needs.CountAsync(Cancellation) + await book.Promises.CountAsync(Cancellation) + await book.ReminderTurns.CountAsync(Cancellation));
        await book.UndoAsync(revision!.Value, Now, Cancellation);
        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task An_amount_keeps_every_digit_through_the_trash(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var outcome = Outcome.Of(OutcomeKind.Work, Beneficiary.Me, "A gig", Day);
        outcome.Say(OutcomeKind.Work, Beneficiary.Me, "A gig", Day, Money.Of(1512.50m, "gbp"));
        book.Add(outcome);
        await book.SaveAsync(new Deed("outcome.add", "A gig", Now), Cancellation);
        book.Remove(outcome);
        var revision = await book.SaveAsync(new Deed("outcome.remove", "A gig", Now), Cancellation);

        await book.UndoAsync(revision!.Value, Now, Cancellation);

        Assert.Equal(Money.Of(1512.50m, "GBP"), (await book.Outcomes.AsNoTracking().SingleAsync(Cancellation)).Sum);
    }

    private static async Task<Person> AnaAndAllAsync(KithContext book)
    {
        var me = await book.People.Where(p => p.IsMe).Select(p => p.Id).SingleAsync(Cancellation);
        var (ana, ben, cleo) = (Village.Ana(), Person.Called("Ben Whitaker"), Person.Called("Cleo Adeyemi"));
        var (group, field, reminder, entry) = (Group.Called("Choir"), Field.Called("Shoe size", FieldKind.Number), Reminder.Of("Ask after the mother", Day, ana.Id), JournalEntry.Of(Day, "Ana sang."));
        var (outcome, talk) = (Outcome.Of(OutcomeKind.Friendship, Beneficiary.Community, "The Thursday singers", Day), Moment.Of(MomentKind.Call, Day, Substance.Talk).Touching(Sides.Play));
        reminder.Say("Ask after the mother", Day, "FREQ=WEEKLY", ReminderBasis.Completion);
        book.AddRange(ana, ben, cleo, Tie.With(ana.Id, Origin.Unsaid), Tie.With(ben.Id, new Origin("choir", Through: ana.Id)), group, GroupMember.Of(group.Id, ana.Id, "alto"), GroupStay.Of(GroupMember.Of(group.Id, ana.Id, "treble")), field, FieldValue.Of(field, ana.Id, "39"));
        book.AddRange(ContactPoint.Of(ana.Id, ContactKind.Email, "ana@example.org", "ana@example.org"), PostalAddress.Of(ana.Id, "home", null, null, "Elm Row 3", "Leeds", null, null, null), Tag.On(ana.Id, "alto"), Photo.Of(ana.Id, "image/png", "00", [1]), OriginalCard.Of(ana.Id, "BEGIN:VCARD"), Alias.Of("vcard", "a", ana.Id, 1));
        book.AddRange(talk, Participant.In(talk, ana.Id), Fact.About(ana.Id, "No coriander"), Occasion.Of(ana.Id, OccasionKind.Birthday, PartialDate.Of(null, 2, 29)), Document.Of(ana.Id, "letter.txt", "text/plain", "00", [1, 2]));
        book.AddRange(Kinship.Of(ana.Id, KinshipKind.Sibling, ben.Id), Kinship.Of(cleo.Id, KinshipKind.Mentor, ana.Id), Need.Of(ana.Id, NeedKind.Need, "A flat", Day, Discretion.InConfidence), Gift.Of(ana.Id, Party.Them, GiftKind.Tip, "A book", Day), Ask.Of(ana.Id, Party.Me, "A ride", Day), Loan.Of(ana.Id, Party.Me, "The drill", Day), Promise.Of(ana.Id, Party.Me, "Send the book", Day));
        book.AddRange(reminder, PlanTurn.Of(ana.Id, ActKind.Touch, ActWay.Call, ActGround.Of(ana.Id).Id, Day), ReminderTurn.Of(reminder.Id, Day, TurnKind.Skipped, Day), entry, JournalMention.In(entry.Id, ana.Id, talk.Id), outcome, OutcomeStep.Path(outcome.Id, [ana.Id])[0], Introduction.Between(me, ben.Id, ana.Id));
        return ana;
    }

    /// <summary>Tables that name people and of which the test has no row: a new one must be thought of here.</summary>
    private static async Task<IReadOnlyList<string>> UnusedAsync(KithContext book)
    {
        var tables = book.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys().Select(f => f.DeclaringEntityType).Distinct().ToList();
        var unused = new List<string>();
        foreach (var table in tables)
        {
            await using var command = book.Database.GetDbConnection().CreateCommand();
            await book.Database.OpenConnectionAsync(Cancellation);
            command.CommandText = $"select count(*) from \"{table.GetTableName()}\"";
            if (Convert.ToInt64(await command.ExecuteScalarAsync(Cancellation), System.Globalization.CultureInfo.InvariantCulture) == 0)
            {
                unused.Add(table.GetTableName()!);
            }
        }

        return unused;
    }
}
