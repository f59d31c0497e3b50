using System.Globalization;
using CsCheck;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class PlanTests
{
    // A Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Id<Person> Ana = Id<Person>.New();
    private static readonly Id<Person> Ben = Id<Person>.New();
    private static readonly LocalTime Noon = new(12, 0);

    [Fact]
    public void On_small_cases_the_plan_is_the_best_of_all_there_are() =>
        Gen.Select(AnyActs(9), Gen.Int[1, 60]).Sample(
            (acts, minutes) =>
            {
                var chosen = Plan.Choose(acts, Terms(minutes), []).Acts;
                var best = Subsets(acts).Where(some => Allowed(some, acts, minutes)).Select(Worth).Max();

                Assert.True(Allowed(chosen, acts, minutes));
                Assert.Equal(best, Worth(chosen));
            },
            iter: 400);

    [Fact]
    public void On_large_cases_no_plan_can_be_better_than_a_bound_and_the_plan_comes_near_it()
    {
        var (plans, bounds) = (0, 0.0);
        Gen.Select(AnyActs(400), Gen.Int[10, 120]).Sample(
            (acts, minutes) =>
            {
                var (good, bound) = (Plan.Choose(acts, Terms(minutes), []).Acts.Sum(act => act.Good.Sum), PlanBound.Of(acts, minutes));

                Assert.True(good <= bound + 1e-9);
                (plans, bounds) = (plans + good, bounds + bound);
            },
            iter: 40, threads: 1);
        Assert.True(plans >= 0.9 * bounds, string.Create(CultureInfo.InvariantCulture, $"{plans} of at most {bounds:F1}"));
    }

    [Fact]
    public void The_order_in_which_acts_are_read_changes_nothing() =>
        Gen.Select(AnyActs(30), Gen.Int[1, 90], Gen.Int).Sample(
            (acts, minutes, seed) =>
            {
                var shuffled = acts.OrderBy(act => HashCode.Combine(seed, act.Key)).ToList();
                Assert.Equal(Plan.Choose(acts, Terms(minutes), []).Acts.Select(act => act.Key), Plan.Choose(shuffled, Terms(minutes), []).Acts.Select(act => act.Key));
            },
            iter: 100);

    [Fact]
    public void A_plan_begins_with_something_easy_and_holds_courage_only_beside_it() =>
        Gen.Select(AnyActs(40), Gen.Int[5, 120]).Sample(
            (acts, minutes) =>
            {
                var plan = Plan.Choose(acts, Terms(minutes), []);
                Assert.Equal(plan.Acts.OrderBy(act => act.Courage).Select(act => act.Courage), plan.Acts.Select(act => act.Courage));
                Assert.True(plan.Acts.Count == 0 || plan.Acts[0].Courage == 0 || !acts.Any(act => act.Courage == 0 && act.Minutes <= minutes));
            },
            iter: 200);

    [Fact]
    public void After_a_month_away_the_plan_is_as_short_as_ever()
    {
        var few = Enumerable.Range(0, 4).Select(n => Thanks(Id<Person>.New(), n)).ToList();
        var many = few.Concat(Enumerable.Range(4, 200).Select(n => Thanks(Id<Person>.New(), n))).ToList();

        var plan = Plan.Choose(Acts.Of(Picture(many), Terms(20)), Terms(20), []);

        Assert.InRange(plan.Acts.Count, 1, Plan.MostActs);
        Assert.InRange(plan.Minutes, 1, 20);
        Assert.Empty(Plan.Choose([], Terms(20), []).Acts);
    }

    [Theory]
    [InlineData(8, 59, false)]
    [InlineData(9, 0, true)]
    [InlineData(20, 59, true)]
    [InlineData(21, 0, false)]
    public void Nobody_is_called_at_night_where_they_live(int hour, int minute, bool rings)
    {
        var picture = Picture([Thanks(Ana, 1)], new Reachable(Named(Ana), new LocalTime(hour, minute), HasPhone: true));

        Assert.Equal(rings, Acts.Of(picture, Terms(60)).Any(act => act.Way == ActWay.Call));
    }

    [Fact]
    public void Nobody_is_called_without_a_number() => Assert.DoesNotContain(Acts.Of(Picture([Thanks(Ana, 1)]), Terms(60)), act => act.Way == ActWay.Call);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_Sunday_kept_for_the_family_names_nobody_else(bool kept, bool named)
    {
        var sunday = Terms(60) with { On = new LocalDate(2026, 11, 22), SundayForFamily = kept };
        var picture = Picture([Thanks(Ana, 1), Thanks(Ben, 1)], new Reachable(Named(Ana), Noon, IsFamily: true), new Reachable(Named(Ben), Noon));

        var people = Acts.Of(picture, sunday).Select(act => act.Person).ToList();

        Assert.Contains(Ana, people);
        Assert.Equal(named, people.Contains(Ben));
    }

    [Theory]
    [InlineData(Hand.Walking, new[] { ActWay.Call })]
    [InlineData(Hand.Phone, new[] { ActWay.Call, ActWay.Message })]
    [InlineData(Hand.Keyboard, new[] { ActWay.Message, ActWay.Letter, ActWay.Deed })]
    public void What_is_not_at_hand_is_not_planned(Hand hand, ActWay[] ways) =>
        Gen.Select(AnyActs(40), Gen.Int[5, 120]).Sample(
            (acts, minutes) => Assert.All(Plan.Choose(acts, Terms(minutes) with { Hand = hand }, []).Acts, act => Assert.Contains(act.Way, ways)),
            iter: 50);

    [Fact]
    public void Those_at_rest_the_deceased_and_the_owner_are_never_in_a_plan()
    {
        foreach (var standing in new[] { new Standing(IsMe: true), new Standing(HasDied: true), new Standing(Intention: Intention.Resting), new Standing(PausedUntil: Today.PlusDays(1)) })
        {
            Assert.Empty(Acts.Of(Picture([Thanks(Ana, 1)], new Reachable(new Named(Ana, "Ana", standing), Noon)), Terms(60)));
        }
    }

    [Fact]
    public void An_introduction_waits_while_the_other_is_at_rest()
    {
        var introduction = new OpenRecord(ActKind.Introduce, new ActGround("introduction", Guid.CreateVersion7()), Ana, "", Other: new Named(Ben, "Ben", new Standing(Intention: Intention.Resting)), Stage: IntroductionStage.ThoughtOf);

        Assert.Empty(Acts.Of(Picture([introduction]), Terms(60)));
    }

    [Theory]
    [InlineData(PlanAnswer.Done, 5, false)]
    [InlineData(PlanAnswer.Done, -1, true)]
    [InlineData(PlanAnswer.Later, 3, false)]
    [InlineData(PlanAnswer.Later, 0, true)]
    [InlineData(PlanAnswer.NotThis, 0, false)]
    public void What_was_answered_is_not_offered_again_before_its_day(PlanAnswer answer, int until, bool offered)
    {
        var thanks = Thanks(Ana, 1);
        var turn = new PlanTurnTold(Ana, ActKind.Thank, ActWay.Message, thanks.Ground.Id, Today.PlusDays(-1), answer, Today.PlusDays(until));

        Assert.Equal(offered, Plan.Choose(Acts.Of(Picture([thanks]), Terms(20)), Terms(20), [turn]).Acts.Count > 0);
    }

    [Fact]
    public void A_way_that_the_owner_will_not_go_with_somebody_is_left_to_others()
    {
        var picture = Picture([Thanks(Ana, 1), Thanks(Ben, 1)], new Reachable(Named(Ana), Noon, HasPhone: true), new Reachable(Named(Ben), Noon, HasPhone: true));
        var turn = new PlanTurnTold(Ana, ActKind.Touch, ActWay.Call, ActGround.Of(Ana).Id, Today.PlusDays(-90), PlanAnswer.NotThisWay, null);

        var plan = Plan.Choose(Acts.Of(picture, Terms(60)), Terms(60), [turn]);

        Assert.Equal([(Ana, ActWay.Message), (Ben, ActWay.Call)], plan.Acts.Select(act => (act.Person, act.Way)).Order());
    }

    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(4, 1, true)]
    [InlineData(4, 2, false)]
    public void Calls_move_away_from_a_day_on_which_the_owner_rarely_calls_and_the_plan_says_so(int offered, int done, bool moved)
    {
        var picture = Picture([Thanks(Ana, 1)], new Reachable(Named(Ana), Noon, HasPhone: true));
        PlanTurnTold[] turns = [.. Enumerable.Range(1, offered).Select(week => new PlanTurnTold(Ben, ActKind.Touch, ActWay.Call, ActGround.Of(Ben).Id, Today.PlusDays(-7 * week), week <= done ? PlanAnswer.Done : PlanAnswer.Later, null))];

        var plan = Plan.Choose(Acts.Of(picture, Terms(60)), Terms(60), turns);

        Assert.Equal(moved, plan.Habit is not null);
        Assert.Equal(moved ? ActWay.Message : ActWay.Call, plan.Acts.Single().Way);
        if (plan.Habit is { } habit)
        {
            Assert.Contains("Monday", PlanPhrasing.Of(habit, Today, CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
            Assert.Contains("Montag", PlanPhrasing.Of(habit, Today, CultureInfo.GetCultureInfo("de")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(-100, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_promise_whose_day_is_far_ahead_is_for_another_day(int due, bool offered)
    {
        var promise = new OpenRecord(ActKind.Keep, new ActGround("promise", Guid.CreateVersion7()), Ana, "bring the tent", Today.PlusDays(-1), Today.PlusDays(due));

        var acts = Acts.Of(Picture([promise]), Terms(60));

        Assert.Equal(offered, acts.Count == 1);
        Assert.All(acts, act => Assert.Contains("by ", PlanPhrasing.Why(act, Today, CultureInfo.GetCultureInfo("en")).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_act_has_its_words_in_both_languages_and_says_the_fact_it_rests_on()
    {
        OpenRecord[] open =
        [
            .. new[] { ActKind.Thank, ActKind.Keep, ActKind.Answer, ActKind.Help, ActKind.Return }.SelectMany(kind => new LocalDate?[] { null, Today.PlusDays(-3), Today.PlusDays(-90) }
                .Select(on => new OpenRecord(kind, new ActGround(kind == ActKind.Thank ? "gift" : kind.ToString(), Guid.CreateVersion7()), Id<Person>.New(), "the red kite", on))),
            .. new[] { ActKind.Thank, ActKind.Rejoice }.Select(kind => new OpenRecord(kind, new ActGround("outcome", Guid.CreateVersion7()), Id<Person>.New(), "the red kite", Today.PlusDays(-3))),
            .. Enum.GetValues<IntroductionStage>().Where(stage => stage != IntroductionStage.LetGo).SelectMany(stage => new[] { "", "the red kite" }
                .Select(text => new OpenRecord(ActKind.Introduce, new ActGround("introduction", Guid.CreateVersion7()), Id<Person>.New(), text, Other: Named(Ben), Stage: stage))),
        ];
        var people = open.ToDictionary(one => one.Person, one => new Reachable(Named(one.Person), Noon, HasPhone: true));

        var acts = Acts.Of(new PlanPicture([], open, people), Terms(60));

        Assert.Equal(open.Length, acts.Select(act => act.Ground).Distinct().Count());
        foreach (var (act, reader) in acts.SelectMany(act => new[] { "en", "de" }.Select(language => (act, CultureInfo.GetCultureInfo(language)))))
        {
            var (what, why) = (PlanPhrasing.What(act, reader), PlanPhrasing.Why(act, Today, reader).ToString());
            Assert.Contains("Ana", what + why, StringComparison.Ordinal);
            Assert.Equal(act.Text.Length > 0 && act.Stage != IntroductionStage.Made, why.Contains("the red kite", StringComparison.Ordinal));
            Assert.DoesNotContain('{', what + why + PlanPhrasing.For(act, reader));
        }
    }

    [Fact]
    public void Whose_turn_it_is_comes_before_who_is_quiet_and_each_is_offered_once()
    {
        var (ana, ben) = (Id<Person>.New(), Id<Person>.New());
        var people = new[] { ana, ben }.ToDictionary(person => person, person => new Reachable(Named(person), Noon));
        Reason Quiet(Id<Person> person) => new(ReasonKind.Quieter, person, "Ana", Today, Today.PlusDays(-5), Gap: 10, Days: 9, Last: Today.PlusDays(-45));

        var acts = Acts.Of(new PlanPicture([Quiet(ana)], [], people, [Quiet(ana), Quiet(ben)]), Terms(60));

        Assert.Equal([ana, ben], acts.OrderByDescending(act => act.Good.Sum).Select(act => act.Person));
        Assert.Equal(ben, Plan.Choose(Acts.Of(new PlanPicture([], [], people, [Quiet(ben)]), Terms(20)), Terms(20), []).Acts.Single().Person);
    }

    [Theory]
    [InlineData(IntroductionStage.ThoughtOf, "Ben would be glad to meet Ana.")]
    [InlineData(IntroductionStage.Agreed, "Ana would be glad to meet Ben, who agreed before.")]
    public void A_yes_is_told_and_opens_the_next_step_whatever_was_said_of_the_one_before(IntroductionStage stage, string why)
    {
        var ana = Id<Person>.New();
        var open = new OpenRecord(ActKind.Introduce, new ActGround("introduction", Guid.CreateVersion7()), ana, "a garden", Today, Other: Named(Ben), Stage: stage, Willing: true);
        var act = Assert.Single(Acts.Of(new PlanPicture([], [open], new Dictionary<Id<Person>, Reachable> { [ana] = new(Named(ana), Noon) }), Terms(20)));
        PlanTurnTold Done(Id<Person> with, LocalDate on) => new(with, ActKind.Introduce, act.Way, open.Ground.Id, on, PlanAnswer.Done, on.PlusDays(28));

        Assert.Equal(why, PlanPhrasing.Why(act, Today, CultureInfo.GetCultureInfo("en")).ToString());
        Assert.DoesNotContain('{', PlanPhrasing.Why(act, Today, CultureInfo.GetCultureInfo("de")).ToString());
        Assert.Equal([false, false, true], new[] { Done(Ben, Today), Done(ana, Today.PlusDays(-1)), Done(ana, Today) }.Select(turn => Plan.Silences(turn, act, Today)));
    }

    private static PlanTerms Terms(int minutes) => new(minutes, Hand.All, Today);

    private static Named Named(Id<Person> person) => new(person, person == Ben ? "Ben" : "Ana", new Standing());

    private static OpenRecord Thanks(Id<Person> person, int days) => new(ActKind.Thank, new ActGround("gift", Guid.CreateVersion7()), person, "jam", Today.PlusDays(-days));

    private static PlanPicture Picture(IReadOnlyList<OpenRecord> open, params Reachable[] people) => new(
        [], open, people.Length > 0 ? people.ToDictionary(one => one.Who.Person) : open.Select(one => one.Person).Distinct().ToDictionary(one => one, one => new Reachable(Named(one), Noon)));

    /// <summary>Acts with up to as many people as there are acts, a few of them introductions.</summary>
    private static Gen<IReadOnlyList<Act>> AnyActs(int most) => Gen.Select(Gen.Int[1, most], Gen.Int[0, int.MaxValue]).Select((count, seed) =>
    {
        var random = new Random(seed);
        var people = Enumerable.Range(0, Math.Max(2, count * 2 / 3)).Select(_ => Id<Person>.New()).ToArray();
        return (IReadOnlyList<Act>)[.. Enumerable.Range(0, count).Select(n =>
        {
            var one = random.Next(people.Length);
            var other = random.Next(8) == 0 ? Named(people[(one + 1) % people.Length]) : null;
            return new Act(
                other is null ? ActKind.Thank : ActKind.Introduce, (ActWay)random.Next(4), people[one], "Ana", 1 + random.Next(30),
                new Good(random.Next(4), random.Next(4), random.Next(3)), random.Next(4) == 0 ? random.Next(3) : 0, new ActGround("gift", Guid.CreateVersion7()), Other: other);
        })];
    });

    private static (int Good, int Minutes, int Acts) Worth(IReadOnlyList<Act> acts) => (acts.Sum(act => act.Good.Sum), -acts.Sum(act => act.Minutes), -acts.Count);

    private static bool Allowed(IReadOnlyList<Act> some, IReadOnlyList<Act> all, int minutes)
    {
        var people = some.SelectMany(act => act.Other is { } other ? new[] { act.Person, other.Person } : [act.Person]).ToList();
        return some.Count <= Plan.MostActs
            && some.Sum(act => act.Minutes) <= minutes
            && some.Sum(act => act.Courage) <= Plan.MostCourage
            && some.Count(act => act.Other is not null) <= 1
            && people.Distinct().Count() == people.Count
            && (some.All(act => act.Courage == 0) || some.Any(act => act.Courage == 0) || !all.Any(act => act.Courage == 0 && act.Minutes <= minutes));
    }

    private static IEnumerable<IReadOnlyList<Act>> Subsets(IReadOnlyList<Act> acts) =>
        Enumerable.Range(0, 1 << acts.Count).Select(bits => (IReadOnlyList<Act>)[.. acts.Where((_, at) => (bits & (1 << at)) != 0)]);
}
