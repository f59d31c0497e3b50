using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class UndoTests
{
    [Theory, OnBoth]
    public async Task A_new_person_taken_back_leaves_every_row_as_it_was(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var before = await Snapshot.OfAsync(book);

        var ana = Village.Ana();
        book.AddRange(ana, Tie.With(ana.Id, new Origin("choir", "Leeds", PartialDate.Of(2016, 4, null))), ContactPoint.Of(ana.Id, ContactKind.Email, "Ana@Example.org", "ana@example.org"));
        var moment = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 10, 17), Substance.HeartToHeart).About("lunch", "Her mother fell");
        book.AddRange(moment, Participant.In(moment, ana.Id), Occasion.Of(ana.Id, OccasionKind.Birthday, PartialDate.Of(null, 2, 29)), Fact.About(ana.Id, "No coriander", "food"), Tag.On(ana.Id, "choir"));
        var revision = await book.SaveAsync(new Deed("person.add", ana.FormattedName, Now), Cancellation);
        Assert.NotEqual(before, await Snapshot.OfAsync(book));

        await book.UndoAsync(revision!.Value, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task Undoing_an_undo_brings_everything_back(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid), Photo.Of(ana.Id, "image/png", "00", [1, 2, 3]));
        var revision = await book.SaveAsync(new Deed("person.add", ana.FormattedName, Now), Cancellation);
        var after = await Snapshot.OfAsync(book);

        var undone = await book.UndoAsync(revision!.Value, Now, Cancellation);
        await book.UndoAsync(undone.Revision, Now, Cancellation);

        Assert.Equal(after, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task An_edit_goes_back_to_the_very_words(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid));
        await book.SaveAsync(new Deed("person.add", ana.FormattedName, Now), Cancellation);
        var before = await Snapshot.OfAsync(book);

        ana.AlsoCall("Anka", "she/her");
        var tie = await book.FindTieAsync(ana.Id, Cancellation);
        tie!.Want(Intention.Close, new LocalDate(2026, 11, 23));
        tie.KeepEvery(Period.FromWeeks(3));
        var revision = await book.SaveAsync(new Deed("person.edit", ana.FormattedName, Now), Cancellation);
        await book.UndoAsync(revision!.Value, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task A_change_that_was_written_over_is_refused_with_the_change_in_the_way(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.Add(ana);
        var first = await book.SaveAsync(new Deed("person.add", ana.FormattedName, Now), Cancellation);
        ana.NoteDown("sings");
        var second = await book.SaveAsync(new Deed("person.edit", ana.FormattedName, Now), Cancellation);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => book.UndoAsync(first!.Value, Now, Cancellation));

        Assert.Equal(RefusalReason.Conflict, refusal.Reason);
        Assert.Contains($"change {second}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_book_counts_its_changes_without_a_gap(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        foreach (var name in new[] { "Ben", "Priya", "Tomasz" })
        {
            book.Add(Person.Called(name));
            await book.SaveAsync(new Deed("person.add", name, Now), Cancellation);
        }

        Assert.Equal([0, 1, 2, 3], await book.Changes.OrderBy(c => c.Revision).Select(c => c.Revision).ToListAsync(Cancellation));
        Assert.Equal(3, await book.Book.AsNoTracking().Select(b => b.Revision).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task A_second_book_sees_nothing_of_the_first(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid));
        await book.SaveAsync(new Deed("person.add", ana.FormattedName, Now), Cancellation);

        await using var other = shelf.Shelf.Open(await shelf.Shelf.NewAsync("Other", "Otto", Now, Cancellation));

        Assert.Null(await other.FindAsync(ana.Id, Cancellation));
        Assert.Null(await other.FindTieAsync(ana.Id, Cancellation));
        Assert.Equal("Otto", await other.People.Select(p => p.FormattedName).SingleAsync(Cancellation));
        Assert.Equal(1, await other.Changes.CountAsync(Cancellation));
    }
}
