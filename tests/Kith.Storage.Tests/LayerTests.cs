using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>How often the owner is in touch in each layer: kept with the book, and the rhythms that rest on it are read anew with it.</summary>
public sealed class LayerTests
{
    [Theory, OnBoth]
    public async Task A_book_that_says_nothing_keeps_what_is_usual(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        Assert.Equal(Layers.Usual, (await book.Book.SingleAsync(Cancellation)).Layers);
    }

    [Theory, OnBoth]
    public async Task What_the_owner_says_is_kept_and_the_rhythms_follow(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = await MeetAsync(book, Intention.Inner);

        await PaceAsync(book, 5);

        Assert.Equal((5, 5.0), ((await book.Book.AsNoTracking().SingleAsync(Cancellation)).Layers.Inner, await GapAsync(book, ana)));
    }

    [Theory, OnBoth]
    public async Task Taking_it_back_brings_the_rhythms_back(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = await MeetAsync(book, Intention.Inner);

        await book.UndoAsync(await PaceAsync(book, 5), Now, Cancellation);

        Assert.Equal((Layers.Usual, 7.0), ((await book.Book.AsNoTracking().SingleAsync(Cancellation)).Layers, await GapAsync(book, ana)));
    }

    [Theory, OnBoth]
    public async Task Another_setting_reads_nothing_anew(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = await MeetAsync(book, Intention.Inner);
        await book.Pulses.ExecuteDeleteAsync(Cancellation);

        (await book.Book.SingleAsync(Cancellation)).Rename("Another name");
        await book.SaveAsync(new Deed("settings.edit", "", Now), Cancellation);

        Assert.Null(await GapAsync(book, ana));
    }

    [Theory, OnBoth]
    public async Task A_rhythm_that_is_none_is_refused(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        await Assert.ThrowsAsync<RefusalException>(() => PaceAsync(book, 0));
    }

    private static async Task<Id<Person>> MeetAsync(KithContext book, Intention intention)
    {
        var ana = Person.Called("Ana");
        var tie = Tie.With(ana.Id, Origin.Unsaid);
        tie.Want(intention, new LocalDate(2026, 11, 23));
        var moment = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 11, 1), Substance.Talk);
        book.AddRange(ana, tie, moment, Participant.In(moment, ana.Id));
        await book.SaveAsync(new Deed("person.add", "Ana", Now), Cancellation);
        return ana.Id;
    }

    private static async Task<long> PaceAsync(KithContext book, int inner)
    {
        (await book.Book.SingleAsync(Cancellation)).Pace(inner, null, null, null);
        return (await book.SaveAsync(new Deed("settings.edit", "", Now), Cancellation))!.Value;
    }

    private static Task<double?> GapAsync(KithContext book, Id<Person> person) =>
        book.Pulses.AsNoTracking().Where(p => p.Person == person).Select(p => p.Gap).SingleOrDefaultAsync(Cancellation);
}
