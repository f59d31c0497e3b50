using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>What the book's past teaches is kept beside the book, and learned anew no oftener than it must.</summary>
public sealed class PastTests
{
    [Theory, OnBoth]
    public async Task It_is_learned_when_many_ties_change_at_once(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        await MeetAsync(book, 1, Now);
        await MeetAsync(book, 20, Now + Duration.FromDays(1));

        var past = await book.Recalibrations.SingleAsync(Cancellation);
        Assert.Equal((new LocalDate(2026, 11, 24), 21, 0.5, 2.0, 90, 180), (past.LearnedOn, past.Outcomes, past.Level, past.Slope, past.HorizonDays, past.WindowDays));
    }

    [Theory, OnBoth]
    public async Task A_single_change_learns_nothing_anew_within_a_month(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        await MeetAsync(book, 1, Now);
        await MeetAsync(book, 1, Now + Duration.FromDays(29));

        Assert.Equal(1, await book.Recalibrations.Select(r => r.Outcomes).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task A_single_change_learns_it_anew_after_a_month(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        await MeetAsync(book, 1, Now);
        await MeetAsync(book, 1, Now + Duration.FromDays(30));

        Assert.Equal(2, await book.Recalibrations.Select(r => r.Outcomes).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task Dropped_it_comes_back_with_the_next_change(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await MeetAsync(book, 1, Now);
        await book.Recalibrations.ExecuteDeleteAsync(Cancellation);

        await MeetAsync(book, 1, Now + Duration.FromDays(1));

        Assert.Equal(2, await book.Recalibrations.Select(r => r.Outcomes).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task Another_book_has_a_past_of_its_own(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await MeetAsync(book, 3, Now);
        await using var other = shelf.Shelf.Open(await shelf.Shelf.NewAsync("Other", "Ben", Now, Cancellation));
        await MeetAsync(other, 2, Now);

        Assert.Equal((3, 2), (await book.Recalibrations.Select(r => r.Outcomes).SingleAsync(Cancellation), await other.Recalibrations.Select(r => r.Outcomes).SingleAsync(Cancellation)));
    }

    private static async Task MeetAsync(KithContext book, int people, Instant now)
    {
        foreach (var number in Enumerable.Range(0, people))
        {
            var person = Person.Called($"Person {number}");
            var moment = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 11, 1), Substance.Talk);
            book.AddRange(person, Tie.With(person.Id, Origin.Unsaid), moment, Participant.In(moment, person.Id));
        }

        await book.SaveAsync(new Deed("person.add", "some", now), Cancellation);
    }
}
