using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class UnitingTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Theory, OnBoth]
    public async Task Two_records_become_one_with_all_that_hung_on_either_and_come_apart_again(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, twin, ben) = await TwinsAsync(book);
        var before = await Snapshot.OfAsync(book);

        await book.UniteAsync(ana, twin, Cancellation);
        var revision = await book.SaveAsync(new Deed("person.merge", "Ana Kovač", Now), Cancellation);

        Assert.Null(await book.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == twin.Id, Cancellation));
        Assert.Equal(ana.Id, await book.NowAsync(twin.Id, Cancellation));
        Assert.Equal(["ana@example.org", "anka@example.org"], await book.ContactPoints.Where(p => p.Person == ana.Id).OrderBy(p => p.Ordinal).Select(p => p.Normal).ToListAsync(Cancellation));
        Assert.Equal(2, await book.Facts.CountAsync(f => f.Person == ana.Id, Cancellation));
        Assert.Equal(2, await book.Participants.CountAsync(p => p.Person == ana.Id, Cancellation));
        Assert.Equal(1, await book.Needs.CountAsync(n => n.Person == ana.Id, Cancellation));
        Assert.Equal(1, await book.Kinships.CountAsync(Cancellation));
        Assert.Equal(2, (await book.Pulses.AsNoTracking().SingleAsync(p => p.Person == ana.Id, Cancellation)).Days);
        var tie = await book.Ties.AsNoTracking().SingleAsync(t => t.Person == ana.Id, Cancellation);
        Assert.Equal(("choir", Intention.Close), (tie.OriginContext, tie.Intention));
        Assert.Equal(ana.Id, (await book.Ties.AsNoTracking().SingleAsync(t => t.Person == ben.Id, Cancellation)).OriginThrough);
        Assert.Contains("Anka K", (await book.People.AsNoTracking().SingleAsync(p => p.Id == ana.Id, Cancellation)).Nicknames, StringComparison.Ordinal);

        await book.UndoAsync(revision!.Value, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
        Assert.Equal(twin.Id, await book.NowAsync(twin.Id, Cancellation));
    }

    [Theory, OnBoth]
    public async Task Nobody_is_merged_with_themselves_and_the_owner_stays(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, _, _) = await TwinsAsync(book);
        var me = await book.People.SingleAsync(p => p.IsMe, Cancellation);

        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, ana, Cancellation))).Reason);
        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, me, Cancellation))).Reason);
    }

    private static async Task<(Person Ana, Person Twin, Person Ben)> TwinsAsync(KithContext book)
    {
        var (ana, twin, ben) = (Village.Ana(), Person.Called("Anka K"), Person.Called("Ben Whitaker"));
        var tie = Tie.With(twin.Id, Origin.Unsaid);
        tie.Want(Intention.Close, Day);
        var (together, alone, group) = (Moment.Of(MomentKind.Meeting, Day), Moment.Of(MomentKind.Call, Day.PlusDays(-3)), Group.Called("Choir"));
        book.AddRange(ana, twin, ben, Tie.With(ana.Id, new Origin("choir")), tie, Tie.With(ben.Id, new Origin("", Through: twin.Id)), group, GroupMember.Of(group.Id, ana.Id), GroupMember.Of(group.Id, twin.Id));
        book.AddRange(ContactPoint.Of(ana.Id, ContactKind.Email, "ana@example.org", "ana@example.org"), ContactPoint.Of(twin.Id, ContactKind.Email, "Ana@example.org", "ana@example.org"), ContactPoint.Of(twin.Id, ContactKind.Email, "anka@example.org", "anka@example.org", ordinal: 1));
        book.AddRange(Fact.About(ana.Id, "No coriander"), Fact.About(twin.Id, "No coriander"), Fact.About(twin.Id, "Sings alto"), Tag.On(ana.Id, "alto"), Tag.On(twin.Id, "alto"), Tag.On(twin.Id, "Leeds"), Need.Of(twin.Id, NeedKind.Need, "A flat"));
        book.AddRange(together, Participant.In(together, ana.Id), Participant.In(together, twin.Id), Participant.In(together, ben.Id), alone, Participant.In(alone, twin.Id));
        book.AddRange(Kinship.Of(ana.Id, KinshipKind.Sibling, ben.Id), Kinship.Of(twin.Id, KinshipKind.Sibling, ben.Id), Kinship.Of(ana.Id, KinshipKind.Friend, twin.Id));
        await book.SaveAsync(new Deed("sample.add", "twins", Now), Cancellation);
        return (ana, twin, ben);
    }
}
