using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class TrashTests
{
    [Theory, OnBoth]
    public async Task A_removed_person_takes_all_that_hangs_on_them_and_comes_back_whole(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var before = await Snapshot.OfAsync(book);
        var ana = await book.People.SingleAsync(p => p.FormattedName == "Ana Kovač", Cancellation);

        await book.RemoveAsync(ana, Cancellation);
        var revision = await book.SaveAsync(new Deed("person.remove", "Ana Kovač", Now), Cancellation);

        Assert.Equal(0, await book.Participants.CountAsync(p => p.Person == ana.Id, Cancellation));
        Assert.Equal(666, await book.Moments.CountAsync(Cancellation));
        Assert.Empty(await book.SearchAsync("ana", 10, Cancellation));
        Assert.Equal(revision, Assert.Single(await book.Log(LogPart.Trash, Now).OrderByDescending(change => change.Revision).ToListAsync(Cancellation)).Revision);
        await book.UndoAsync(revision!.Value, Now, Cancellation);
        Assert.Equal(before, await Snapshot.OfAsync(book));
        Assert.Empty(await book.Log(LogPart.Trash, Now).OrderByDescending(change => change.Revision).ToListAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task The_trash_is_empty_after_thirty_days(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.Add(ana);
        await book.SaveAsync(new Deed("person.add", "Ana", Now), Cancellation);
        await book.RemoveAsync(ana, Cancellation);
        await book.SaveAsync(new Deed("person.remove", "Ana", Now), Cancellation);

        Assert.Single(await book.Log(LogPart.Trash, Now + Duration.FromDays(29)).OrderByDescending(change => change.Revision).ToListAsync(Cancellation));
        Assert.Empty(await book.Log(LogPart.Trash, Now + Duration.FromDays(31)).OrderByDescending(change => change.Revision).ToListAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task The_owner_cannot_leave_their_own_book(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var me = await book.People.SingleAsync(p => p.IsMe, Cancellation);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => book.RemoveAsync(me, Cancellation));

        Assert.Equal(RefusalReason.Invalid, refusal.Reason);
    }
}
