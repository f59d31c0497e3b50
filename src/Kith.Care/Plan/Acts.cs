using NodaTime;

namespace Kith.Care;

/// <summary>Somebody for whom one might do something, and how they can be reached.</summary>
/// <param name="Who">Who.</param>
/// <param name="Clock">What their clock says now.</param>
/// <param name="HasPhone">There is a number to call.</param>
/// <param name="IsFamily">Kin, or a tie that touches the family.</param>
/// <param name="CallMinutes">How long calls with them usually are; null when none is known.</param>
public sealed record Reachable(Named Who, LocalTime Clock, bool HasPhone = false, bool IsFamily = false, int? CallMinutes = null);

/// <summary>A record that stands open between the owner and somebody, and what one could do about it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Ground">The record.</param>
/// <param name="Person">With whom.</param>
/// <param name="Text">In the owner's words.</param>
/// <param name="On">Its day; null when not said.</param>
/// <param name="Due">By when; null when not said.</param>
/// <param name="Other">The second of an introduction.</param>
/// <param name="Stage">How far an introduction is.</param>
/// <param name="Willing">Whether one of the two said yes to it on a page of theirs, on the day <paramref name="On"/>.</param>
public sealed record OpenRecord(
    ActKind Kind, ActGround Ground, Id<Person> Person, string Text, LocalDate? On = null, LocalDate? Due = null, Named? Other = null, IntroductionStage? Stage = null, bool Willing = false);

/// <summary>What a plan is made from: a picture of the book, read by a door.</summary>
/// <param name="Reasons">Why ties have a turn today, as Today tells.</param>
/// <param name="Open">The records that stand open.</param>
/// <param name="People">Everybody they name, to reach them.</param>
/// <param name="Lasting">Why others are quiet whose turn it is not: Today says nothing of them, and whoever has time may think of them.</param>
public sealed record PlanPicture(IReadOnlyList<Reason> Reasons, IReadOnlyList<OpenRecord> Open, IReadOnlyDictionary<Id<Person>, Reachable> People, IReadOnlyList<Reason>? Lasting = null);

/// <summary>
/// What could be done now: every act with its time and what it is good for. The table is the house's own judgement, told in
/// docs/analysis.md; every act rests on a record of the book.
/// </summary>
public static class Acts
{
    // Nobody's phone rings before nine or after nine where they live.
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Evening = new(21, 0);

    private const int UsualCall = 15;
    private const int Note = 3;
    private const int Lines = 5;
    private const int Proper = 20;
    private const int Errand = 10;

    // What has waited longer than this takes courage to begin.
    private const int Waited = 60;
    private const int Soon = 3;
    private const int Ahead = 14;

    /// <summary>All of them, in no order.</summary>
    public static IReadOnlyList<Act> Of(PlanPicture picture, PlanTerms terms) =>
    [
        .. picture.Reasons.Where(reason => MayBeNamed(picture, reason.Person, terms)).SelectMany(reason => Ways(reason, picture.People[reason.Person])),
        .. (picture.Lasting ?? []).Where(reason => MayBeNamed(picture, reason.Person, terms) && !picture.Reasons.Any(turn => turn.Person == reason.Person))
            .SelectMany(reason => Ways(reason, picture.People[reason.Person])).Select(act => act with { Good = act.Good with { Tie = act.Good.Tie - 1 } }),
        .. picture.Open.Where(open => MayBeNamed(picture, open.Person, terms) && open.Other?.Standing.MayBeNamed(terms.On) != false).SelectMany(open => Ways(open, picture.People[open.Person], terms.On)),
    ];

    private static bool MayBeNamed(PlanPicture picture, Id<Person> person, PlanTerms terms) =>
        picture.People.TryGetValue(person, out var somebody)
        && somebody.Who.Standing.MayBeNamed(terms.On)
        && (somebody.IsFamily || !terms.SundayForFamily || terms.On.DayOfWeek != IsoDayOfWeek.Sunday);

    private static IEnumerable<Act> Ways(Reason reason, Reachable with)
    {
        var act = new Act(ActKind.Touch, ActWay.Message, reason.Person, reason.Name, Lines, new Good(1, 2), 0, ActGround.Of(reason.Person), Reason: reason);
        if (reason.Occasion is { } occasion)
        {
            var day = act with { Kind = occasion.Kind == OccasionKind.HardDay ? ActKind.Comfort : ActKind.Remember, Ground = new ActGround("occasion", occasion.Id.Value), Text = occasion.Text, On = occasion.On, Occasion = occasion };
            return day.Kind == ActKind.Remember
                ? Said(day with { Minutes = Note, Good = new Good(2, 2) }, with, new Good(2, 3), 0)
                : [.. Said(day with { Good = new Good(3, 2), Courage = 1 }, with, new Good(3, 3), 2), day with { Way = ActWay.Letter, Minutes = Proper, Good = new Good(3, 3), Courage = 2 }];
        }

        return reason.Kind switch
        {
            // A hello after years is no line between two chores; it is written, or it is a call one takes heart for.
            ReasonKind.Faded or ReasonKind.Dormant => [act with { Way = ActWay.Letter, Minutes = Proper, Good = new Good(2, 3), Courage = 2 }, .. Call(act with { Good = new Good(2, 3), Courage = 2 }, with)],
            ReasonKind.Quieter or ReasonKind.Wish => Said(act, with, new Good(1, 3), 0),
            _ => Said(act, with, new Good(1, 3), with.Who.Standing.Intention is Intention.Inner or Intention.Close ? 0 : 1),
        };
    }

    private static IEnumerable<Act> Ways(OpenRecord open, Reachable with, LocalDate today)
    {
        var waited = open.On is { } on && Period.DaysBetween(on, today) > Waited ? 1 : 0;
        var soon = open.Due is { } due && Period.DaysBetween(today, due) <= Soon;
        var act = new Act(open.Kind, ActWay.Message, open.Person, with.Who.Name, Lines, new Good(2, 2), 0, open.Ground, open.Text, open.On, Other: open.Other, Stage: open.Stage, Willing: open.Willing);
        return open.Kind switch
        {
            ActKind.Thank => Said(act with { Minutes = Note, Good = new Good(2, 1), Courage = waited }, with, new Good(2, 2), waited),
            // What is due in half a year is for another day.
            ActKind.Keep when open.Due > today.PlusDays(Ahead) => [],
            ActKind.Keep => [act with { Way = ActWay.Deed, Minutes = Errand, Good = new Good(3, soon ? 3 : 2), Courage = waited, Due = open.Due }],
            ActKind.Answer => Said(act with { Good = new Good(3, 1), Courage = waited }, with, new Good(3, 2), waited),
            ActKind.Rejoice => Said(act with { Minutes = Note }, with, new Good(2, 3), 0),
            ActKind.Help => Said(act with { Good = new Good(3, 1), Courage = 1 }, with, new Good(3, 2), 1),
            ActKind.Return => [act with { Way = ActWay.Deed, Minutes = Errand, Good = new Good(2, soon ? 2 : 1) }],
            ActKind.Introduce when open.Stage == IntroductionStage.Made => Said(act with { Good = new Good(1, 1, 1) }, with, new Good(1, 2, 1), 0),
            ActKind.Introduce => [act with { Minutes = open.Stage == IntroductionStage.Agreed ? Errand : Lines, Good = new Good(2, 1, 2), Courage = 1 }],
            _ => [],
        };
    }

    private static IEnumerable<Act> Said(Act act, Reachable with, Good called, int courage) => [act, .. Call(act with { Good = called, Courage = courage }, with)];

    private static IEnumerable<Act> Call(Act act, Reachable with) =>
        with.HasPhone && with.Clock >= Morning && with.Clock < Evening
            ? [act with { Way = ActWay.Call, Minutes = Math.Clamp(with.CallMinutes ?? UsualCall, Lines, Plan.MostMinutes) }]
            : [];
}
