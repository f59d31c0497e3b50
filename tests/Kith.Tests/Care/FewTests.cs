using CsCheck;
using Kith.Analysis;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class FewTests
{
    private static readonly LocalDate On = new(2026, 11, 26);

    private static readonly Gen<FewPicture> AnyPicture =
        from alive in Gen.Bool
        from glad in Gen.Int[0, 2]
        from untold in Gen.Int[0, 2]
        from ahead in Gen.Bool
        from kept in Gen.Int[0, 3]
        from people in Gen.Int[0, 5]
        from reminders in Gen.Int[0, 5]
        from promises in Gen.Int[0, 3]
        from days in Gen.Int[0, 4]
        from matches in Gen.Int[0, 3]
        select Picture(alive, glad, untold, ahead, kept, people, reminders, promises, days, matches);

    [Fact]
    public void Never_more_than_five_and_never_fewer_than_there_are() =>
        AnyPicture.Sample(picture =>
        {
            var (few, all) = (FewThings.Choose(picture), All(picture));
            return few.Count <= FewThings.Most && (all == 0) == (few.Count == 0) && (all < FewThings.Most || few.Count == FewThings.Most);
        });

    [Fact]
    public void What_is_good_is_there_whenever_there_is_something_good() =>
        AnyPicture.Sample(picture =>
        {
            var few = FewThings.Choose(picture);
            return few.Alive == picture.Day.Alive && (few.Glad is not null) == (picture.Day.Alive is null && picture.Glad.Count > 0);
        });

    [Fact]
    public void However_many_dates_and_duties_there_are_two_places_stay_for_others() =>
        AnyPicture.Sample(picture =>
        {
            var (few, anyDay) = (FewThings.Choose(picture), picture.Day.People.Count(named => named.Reason.Kind != ReasonKind.Occasion));
            return few.People.Count(named => named.Reason.Kind != ReasonKind.Occasion) + (few.Match is null ? 0 : 1) >= Math.Min(2, anyDay + Math.Min(1, picture.Matches.Count));
        });

    [Fact]
    public void What_found_no_room_is_said_to_be_more() =>
        AnyPicture.Sample(picture =>
        {
            var few = FewThings.Choose(picture);
            return few.MoreReminders == few.Reminders.Count < picture.Day.Reminders.Count && few.MoreDays == few.Occasions.Count < picture.Day.Occasions.Count;
        });

    [Fact]
    public void A_full_day_holds_one_of_each_before_a_second_of_any()
    {
        var few = FewThings.Choose(Picture(alive: true, glad: 1, untold: 1, ahead: true, kept: 1, people: 3, reminders: 3, promises: 1, days: 1, matches: 1));
        Assert.NotNull(few.Alive);
        Assert.NotNull(few.Ahead);
        Assert.Equal([ReasonKind.Occasion, ReasonKind.Wish], few.People.Select(named => named.Reason.Kind));
        Assert.NotNull(few.Match);
        Assert.True(few is { Count: 5, Reminders: [], MoreReminders: true });
    }

    [Fact]
    public void Nobody_is_named_twice()
    {
        var picture = Picture(alive: false, glad: 1, untold: 0, ahead: false, kept: 1, people: 1, reminders: 0, promises: 0, days: 1, matches: 1);
        var ana = picture.Glad[0].Person;
        var day = picture.Day with { People = [.. picture.Day.People.Select(named => named with { Person = ana })], Occasions = [.. picture.Day.Occasions.Select(one => one with { Person = ana })] };
        var match = picture.Matches[0];
        var few = FewThings.Choose(picture with { Day = day, Matches = [match with { Needing = new Matchable(match.Needing.Who with { Person = ana }) }] });
        Assert.Equal(ana, few.Glad!.Person);
        Assert.True(few is { Count: 1, MoreDays: true });
    }

    [Fact]
    public void A_day_that_matters_in_a_week_claims_no_place()
    {
        var picture = Picture(alive: false, glad: 0, untold: 0, ahead: false, kept: 0, people: 0, reminders: 0, promises: 0, days: 1, matches: 0);
        var few = FewThings.Choose(picture with { Day = picture.Day with { Occasions = [picture.Day.Occasions[0] with { On = On.PlusDays(FewThings.Near + 1) }] } });
        Assert.True(few is { Count: 0, MoreDays: true });
    }

    [Fact]
    public void Reminders_of_today_come_before_those_that_waited()
    {
        var picture = Picture(alive: true, glad: 0, untold: 0, ahead: true, kept: 0, people: 2, reminders: 2, promises: 0, days: 0, matches: 0);
        ReminderDue[] reminders = [picture.Day.Reminders[0] with { Day = On.PlusDays(-3) }, picture.Day.Reminders[1]];
        Assert.Equal(reminders[1], Assert.Single(FewThings.Choose(picture with { Day = picture.Day with { Reminders = reminders } }).Reminders));
    }

    private static int All(FewPicture picture) =>
        (picture.Day.Alive is not null || picture.Glad.Count > 0 ? 1 : 0) + Math.Min(1, picture.Untold.Count) + (picture.Ahead is null ? 0 : 1) + Math.Min(1, picture.Matches.Count)
        + picture.Day.People.Count + picture.Day.Reminders.Count + picture.Promises.Count + picture.Day.Occasions.Count;

    private static FewPicture Picture(bool alive, int glad, int untold, bool ahead, int kept, int people, int reminders, int promises, int days, int matches) => new(
        new Today(
            On,
            alive ? new Alive(Id<Moment>.New(), On.PlusDays(-1), MomentKind.Meeting, "", [Somebody()]) : null,
            Many(days, _ => Day(On.PlusDays(1))),
            [.. Many(kept, _ => Named(ReasonKind.Occasion)), .. Many(people, _ => Named(ReasonKind.Wish))])
        {
            Reminders = Many(reminders, at => new ReminderDue(Id<Reminder>.New(), $"call {at}", On, null, false)),
        },
        Many(untold, _ => new Untold(Id<Moment>.New(), On, "lunch", [], 0)),
        ahead ? new MeetingAhead(On, ["Ana"]) : null,
        Many(promises, _ => Act(ActKind.Keep, "promise")),
        Many(glad, _ => Act(ActKind.Rejoice, "outcome")),
        Many(matches, _ => new Match(new Registered(Id<Need>.New(), default, "a van"), new Matchable(Somebody()), new Registered(Id<Need>.New(), default, "my van"), new Matchable(Somebody() with { Standing = new Standing(IsMe: true) }), new MatchReason(["van"], null), 1)));

    private static IReadOnlyList<T> Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static Named Somebody() => new(Id<Person>.New(), "Ana", new Standing());

    private static OccasionAhead Day(LocalDate on) => new(Id<Occasion>.New(), Id<Person>.New(), "Ana", OccasionKind.Birthday, "", on, null);

    private static Act Act(ActKind kind, string table) => new(kind, ActWay.Message, Id<Person>.New(), "Ana", 5, new Good(1, 1), 0, new ActGround(table, Id<Promise>.New().Value), On: On);

    private static Suggestion Named(ReasonKind kind)
    {
        var person = Id<Person>.New();
        return new Suggestion(person, "Ana", new Reason(kind, person, "Ana", On, On), Step.Call);
    }
}
