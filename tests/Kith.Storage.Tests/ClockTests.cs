using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>The clock of the computer jumps, as one without a battery does, or one that is set by hand.</summary>
public sealed class ClockTests
{
    // A century ahead, before the beginning of the epoch, an hour back, the very same instant again.
    private static readonly Duration[] Jumps = [Duration.FromDays(36_500), Duration.FromDays(-25_000), -Duration.FromHours(1), Duration.Zero];

    [Theory, OnBoth]
    public async Task Changes_are_counted_without_a_gap_and_listed_in_the_order_they_were_made(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        foreach (var jump in Jumps)
        {
            book.Add(Person.Called($"Somebody {jump}"));
            await book.SaveAsync(new Deed("person.add", $"{jump}", Now + jump), Cancellation);
        }

        Assert.Equal([0, 1, 2, 3, 4], await book.Changes.OrderBy(c => c.Revision).Select(c => c.Revision).ToListAsync(Cancellation));
        Assert.Equal($"{Jumps[^1]}", (await book.LatestAsync(Cancellation))!.Subject);
        Assert.Equal([Now, .. Jumps.Select(jump => Now + jump)], await book.Changes.OrderBy(c => c.Revision).Select(c => c.At).ToListAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task Changes_are_taken_back_from_the_last_to_the_first(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var before = await Snapshot.OfAsync(book);
        var ana = Village.Ana();
        book.Add(ana);
        await book.SaveAsync(new Deed("person.add", "Ana", Now), Cancellation);
        foreach (var jump in Jumps)
        {
            ana.NoteDown($"said at {jump}");
            await book.SaveAsync(new Deed("person.edit", "Ana", Now + jump), Cancellation);
        }

        foreach (var jump in Jumps.Prepend(Duration.Zero))
        {
            await book.UndoAsync((await book.LatestAsync(Cancellation))!.Revision, Now - jump, Cancellation);
        }

        Assert.Null(await book.LatestAsync(Cancellation));
        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task What_was_removed_under_a_wrong_clock_lies_in_the_trash_when_the_clock_is_right_again(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        foreach (var jump in Jumps)
        {
            var somebody = Person.Called($"Somebody {jump}");
            book.Add(somebody);
            await book.SaveAsync(new Deed("person.add", $"{jump}", Now + jump), Cancellation);
            await book.RemoveAsync(somebody, Cancellation);
            await book.SaveAsync(new Deed("person.remove", $"{jump}", Now + jump), Cancellation);
        }

        Assert.Equal(Jumps.Reverse().Select(jump => $"{jump}"), (await book.Log(LogPart.Trash, Now).OrderByDescending(change => change.Revision).ToListAsync(Cancellation)).Select(c => c.Subject));
    }

    [Theory, OnBoth]
    public async Task Moments_that_lie_ahead_of_the_clock_leave_a_sound_book(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid));
        foreach (var jump in Jumps)
        {
            var moment = Moment.Of(MomentKind.Call, (Now + jump).InUtc().Date, Substance.Talk);
            book.AddRange(moment, Participant.In(moment, ana.Id));
            await book.SaveAsync(new Deed("moment.note", "Ana", Now + jump), Cancellation);
        }

        Assert.DoesNotContain(await Doctor.ExamineAsync(book, mend: false, Cancellation), look => !look.Sound);
    }
}
