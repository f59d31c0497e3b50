using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>What a brief, a plan and the picture of what came ask of the book, the same on both databases.</summary>
public sealed class BriefFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory, OnBoth]
    public async Task What_stands_open_with_one_person_is_found_and_what_is_settled_is_not(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, ben) = (Person.Called("Ana Kovač"), Person.Called("Ben Okafor"));
        var (kept, open) = (Promise.Of(ana.Id, Party.Me, "kept"), Promise.Of(ana.Id, Party.Me, "send the book", Today, Today.PlusDays(3)));
        kept.Keep(Today);
        var (news, introduction) = (Outcome.Of(OutcomeKind.Work, Beneficiary.Them, "the job at the museum", Today.PlusDays(-5)), Introduction.Between(ana.Id, ben.Id));
        introduction.AskOne(Today);
        book.AddRange(ana, ben, Tie.With(ana.Id, Origin.Unsaid), Tie.With(ben.Id, Origin.Unsaid), kept, open, Promise.Of(ben.Id, Party.Me, "of another"), news, introduction);
        book.AddRange(OutcomeStep.Path(news.Id, [ben.Id, ana.Id]));
        book.AddRange(Need.Of(ana.Id, NeedKind.Need, "a cello teacher", Today), Need.Of(ana.Id, NeedKind.Offer, "Croatian lessons", Today), Gift.Of(ana.Id, Party.Them, GiftKind.Thing, "plum jam", Today.PlusDays(-3)), Ask.Of(ana.Id, Party.Them, "the number of the plumber", Today), Loan.Of(ana.Id, Party.Me, "the folding bed", Today));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);

        Assert.Equal(["send the book"], (await book.PromisesWithAsync(ana.Id, Party.Me, Cancellation)).Select(one => one.Text));
        Assert.Equal(["a cello teacher"], (await book.NeedsOfAsync(ana.Id, Cancellation)).Select(one => one.Text));
        Assert.Equal(["the number of the plumber"], (await book.AsksWithAsync(ana.Id, Party.Them, Cancellation)).Select(one => one.Text));
        Assert.Equal(["the folding bed"], (await book.LoansWithAsync(ana.Id, Party.Me, Cancellation)).Select(one => one.Text));
        Assert.Equal(["plum jam"], (await book.UnthankedOfAsync(ana.Id, Today.PlusYears(-1), Cancellation)).Select(one => one.Text));
        Assert.Equal(["the job at the museum"], (await book.GoodNewsOfAsync(ana.Id, Today.PlusDays(-90), Cancellation)).Select(one => one.Text));
        Assert.Empty(await book.GoodNewsOfAsync(ana.Id, Today, Cancellation));
        Assert.Equal([introduction.Id], (await book.IntroductionsWithAsync(ben.Id, Cancellation)).Select(one => one.Id));
    }

    [Theory, OnBoth]
    public async Task Meetings_are_found_by_their_day_and_by_what_is_told_of_them(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Person.Called("Ana Kovač");
        var (ahead, untold, told, mail) = (Moment.Of(MomentKind.Meeting, Today.PlusDays(1)), Moment.Of(MomentKind.Meeting, Today.PlusDays(-1)).From("ics:1", 1), Moment.Of(MomentKind.Event, Today.PlusDays(-1)).About("Fair", "lovely").From("ics:2", 1), Moment.Of(MomentKind.Mail, Today.PlusDays(-1)).From("mail:1", 1));
        var nothing = PlanTurn.Of(ana.Id, ActKind.Tell, ActWay.Deed, new Id<ActGround>(untold.Id.Value), Today);
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid), ahead, untold, told, mail, Reminder.Of("dinner", Today.PlusDays(1), ana.Id), nothing);
        book.AddRange(new[] { ahead, untold, told, mail }.Select(moment => Participant.In(moment, ana.Id)));
        await book.SaveAsync(new Deed("moment.record", "", Now), Cancellation);

        Assert.Equal([ahead.Id], (await book.PlannedOnAsync(Today.PlusDays(1), 9, Cancellation)).Select(one => one.Id));
        Assert.Equal([untold.Id], (await book.UntoldSinceAsync(Today.PlusDays(-3), Today, Cancellation)).Select(one => one.Id));
        Assert.Equal([nothing.Ground], await book.NothingToTellAsync(Today.PlusDays(-3), Cancellation));
        Assert.Equal(["Ana Kovač"], await book.RemindedOfAsync(Today.PlusDays(1), 9, Cancellation));
        Assert.Equal([ana.Id], (await book.InRoomAsync(untold.Id, 9, Cancellation)).Select(one => one.Person));
        Assert.Empty(await book.PlanTurnsAsync(Today.PlusDays(-9), Cancellation));
    }

    [Theory, OnBoth]
    public async Task Who_was_ever_in_touch_again_is_counted_by_card_by_work_and_by_group(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (people, group, moment, good) = (Enumerable.Range(0, 4).Select(n => Person.Called($"Card {n}")).ToList(), Group.Called("Line of work"), Moment.Of(MomentKind.Call, Today), Outcome.Of(OutcomeKind.Work, Beneficiary.Me, "a gig", Today));
        book.AddRange(people.SelectMany((person, n) => new object[] { person, Work(person.Id), GroupMember.Of(group.Id, person.Id), OriginalCard.Of(person.Id, "BEGIN:VCARD") }.Take(n < 3 ? 4 : 3)));
        book.AddRange(group, moment, Participant.In(moment, people[0].Id), good);
        book.AddRange(OutcomeStep.Path(good.Id, [people[1].Id]));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);

        Assert.Equal(new TouchedFact(3, 1, 0, 1), await book.TouchedOfCardsAsync(Cancellation));
        Assert.Equal(new TouchedFact(4, 1, 0, 1), await book.TouchedOfWorkAsync(Cancellation));
        Assert.Equal([new TouchedFact(4, 1, 0, 1, group.Id, "Line of work")], await book.TouchedOfGroupsAsync(3, 9, Cancellation));
        Assert.Empty(await book.TouchedOfGroupsAsync(5, 9, Cancellation));
    }

    [Theory, OnBoth]
    public async Task The_mirror_finds_what_passed_in_the_year_and_what_was_learned(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Person.Called("Ana Kovač");
        var (moment, old) = (Moment.Of(MomentKind.Call, Today, Substance.Talk).About("", "news").Begun(Beginner.Me), Moment.Of(MomentKind.Call, Today.PlusDays(-500)));
        var (ask, gift, fact, need) = (Ask.Of(ana.Id, Party.Me, "a lift", Today), Gift.Of(ana.Id, Party.Them, GiftKind.Thing, "plums", Today), Fact.About(ana.Id, "paints again", moment: moment.Id), Need.Of(ana.Id, NeedKind.Need, "an easel", Today, moment: moment.Id));
        book.AddRange(ana, Tie.With(ana.Id, Origin.Unsaid), moment, old, Participant.In(moment, ana.Id), Participant.In(old, ana.Id), ask, gift, fact, need, Fact.About(ana.Id, "afraid of flying"), Ask.Of(ana.Id, Party.Me, "no day"));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);

        var since = Today.PlusDays(-365);
        Assert.Equal([new MirrorMomentFact(moment.Id, Today, Substance.Talk, Beginner.Me, true, ana.Id)], await book.MirrorMomentsAsync(since, Today, Cancellation));
        Assert.Equal([new MirrorPassingFact(ask.Id.Value, ana.Id, Party.Me, Today)], await book.MirrorAsksAsync(since, Today, Cancellation));
        Assert.Equal([new MirrorPassingFact(gift.Id.Value, ana.Id, Party.Them, Today)], await book.MirrorGiftsAsync(since, Today, Cancellation));
        Assert.Equal([("fact", fact.Id.Value, ana.Id, moment.Id), ("need", need.Id.Value, ana.Id, moment.Id)], await book.MirrorLearnedAsync(Cancellation));
    }

    private static Tie Work(Id<Person> person)
    {
        var tie = Tie.With(person, Origin.Unsaid);
        tie.Share("", Sides.Work);
        return tie;
    }
}
