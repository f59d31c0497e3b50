using Kith.Storage.Queries;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>What matches are chosen from, the same on both databases.</summary>
public sealed class MatchFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory, OnBoth]
    public async Task What_stands_is_found_and_what_is_settled_is_not(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Person.Called("Ana Kovač");
        var (open, met, offer) = (Need.Of(ana.Id, NeedKind.Need, "a van", Today, Discretion.AskFirst), Need.Of(ana.Id, NeedKind.Need, "a cello teacher"), Need.Of(ana.Id, NeedKind.Offer, "Croatian lessons"));
        met.Meet(Today);
        book.AddRange(ana, open, met, offer);
        await book.SaveAsync(new Deed("need.add", "", Now), Cancellation);

        Assert.Equal([new StandingFact(open.Id, ana.Id, "a van", Today, Discretion.AskFirst)], await book.StandingAsync(NeedKind.Need, 10, Cancellation));
        Assert.Equal(["Croatian lessons"], (await book.StandingAsync(NeedKind.Offer, 10, Cancellation)).Select(one => one.Text));
        Assert.NotNull(await book.StandingAsync(open.Id, NeedKind.Need, Cancellation));
        Assert.Null(await book.StandingAsync(met.Id, NeedKind.Need, Cancellation));
        Assert.Null(await book.StandingAsync(offer.Id, NeedKind.Need, Cancellation));
    }

    [Theory, OnBoth]
    public async Task Who_knows_whom_is_read_from_all_that_is_written_down(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        Person[] people = [.. "Ana Ben Cleo Dan Eva Finn Gita".Split(' ').Select(name => Person.Called(name))];
        var (ana, ben, cleo, dan, eva, finn, gita) = (people[0].Id, people[1].Id, people[2].Id, people[3].Id, people[4].Id, people[5].Id, people[6].Id);
        var (choir, lunch) = (Group.Called("Choir"), Moment.Of(MomentKind.Meeting, Today));
        book.AddRange(people);
        book.AddRange(choir, lunch, GroupMember.Of(choir.Id, ana), GroupMember.Of(choir.Id, ben), Participant.In(lunch, ana), Participant.In(lunch, cleo));
        var (made, thought, dropped) = (Introduction.Between(ana, eva, ben), Introduction.Between(ana, gita), Introduction.Between(ben, gita));
        made.Make(Today);
        dropped.LetGo(gita, Today);
        book.AddRange(made, thought, dropped, Kinship.Of(ana, KinshipKind.Sibling, dan), Tie.With(ana, new Origin(Through: finn)));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);

        var acquainted = (await book.AcquaintedAsync([ana, ben, cleo, dan, eva, finn, gita], Cancellation)).Select(pair => pair.One == ana ? pair.Other : pair.One).ToHashSet();
        Assert.Equal(new HashSet<Id<Person>> { ben, cleo, dan, eva, finn }, acquainted);
        Assert.Equal(new HashSet<(Id<Person>, Id<Person>, bool)> { (ana, gita, false), (ben, gita, true) }, (await book.ThoughtOfAsync([ana, ben, eva, gita], Cancellation)).ToHashSet());
        Assert.DoesNotContain(ben, (await book.AcquaintedAsync([ana, cleo], Cancellation)).SelectMany(pair => new[] { pair.One, pair.Other }));
    }

    [Theory, OnBoth]
    public async Task How_often_somebody_was_asked_counts_asks_and_introductions_put_to_them(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, ben, cleo) = (Person.Called("Ana"), Person.Called("Ben"), Person.Called("Cleo"));
        var (thought, asked) = (Introduction.Between(ana.Id, cleo.Id), Introduction.Between(ana.Id, ben.Id));
        asked.AskOne(Today);
        book.AddRange(ana, ben, cleo, thought, asked, Ask.Of(ana.Id, Party.Me, "a ladder", Today), Ask.Of(ana.Id, Party.Me, "long ago", Today.PlusDays(-200)), Ask.Of(ben.Id, Party.Them, "of me", Today));
        await book.SaveAsync(new Deed("ask.add", "", Now), Cancellation);

        var often = await book.AskedOftenAsync([ana.Id, ben.Id, cleo.Id], Today.PlusDays(-90), Cancellation);
        Assert.Equal((2, 0, 0), (often[ana.Id], often.GetValueOrDefault(ben.Id), often.GetValueOrDefault(cleo.Id)));

        // Of very many it is read otherwise, and is the same.
        Id<Person>[] others = [.. Enumerable.Range(0, 600).Select(_ => Id<Person>.New())];
        Assert.Equal(often, await book.AskedOftenAsync([ana.Id, ben.Id, cleo.Id, .. others], Today.PlusDays(-90), Cancellation));
        Assert.Empty(await book.AskedOftenAsync([cleo.Id, .. others], Today.PlusDays(-90), Cancellation));
    }

    [Theory, OnBoth]
    public async Task Where_people_live_and_what_was_declined_are_read(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Person.Called("Ana");
        var need = Need.Of(ana.Id, NeedKind.Need, "a van", Today);
        var (declined, other) = (PlanTurn.Of(ana.Id, ActKind.Match, ActWay.Deed, new Id<ActGround>(need.Id.Value), Today), PlanTurn.Of(ana.Id, ActKind.Help, ActWay.Call, new Id<ActGround>(need.Id.Value), Today));
        declined.Say(PlanAnswer.NotThis, null, "");
        other.Say(PlanAnswer.NotThis, null, "");
        book.AddRange(ana, need, declined, other, PostalAddress.Of(ana.Id, "", null, null, "1 Mill Lane", "Leeds", null, null, null));
        await book.SaveAsync(new Deed("need.add", "", Now), Cancellation);

        Assert.Equal("Leeds", (await book.PlacesAsync([ana.Id], Cancellation))[ana.Id]);
        Assert.Equal([(need.Id, ana.Id)], await book.DeclinedMatchesAsync(Today, Cancellation));
        Assert.Equal([ActKind.Help], (await book.PlanTurnsAsync(Today, Cancellation)).Select(turn => turn.Act));
    }
}
