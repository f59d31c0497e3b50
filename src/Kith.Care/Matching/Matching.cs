using NodaTime;

namespace Kith.Care;

/// <summary>A need or an offer that stands in the register.</summary>
/// <param name="Id">Which.</param>
/// <param name="Person">Whose.</param>
/// <param name="Text">In the owner's words.</param>
/// <param name="Since">Since when; null when not said.</param>
/// <param name="Discretion">Who may know.</param>
public sealed record Registered(Id<Need> Id, Id<Person> Person, string Text, LocalDate? Since = null, Discretion Discretion = Discretion.Anybody);

/// <summary>Somebody who needs or offers, as far as it says something of a match.</summary>
/// <param name="Who">Who.</param>
/// <param name="Place">The town they live in; null when it is not known.</param>
/// <param name="AskedLately">How often the owner asked something of them in the last <see cref="Matching.AskedDays"/> days.</param>
public sealed record Matchable(Named Who, string? Place = null, int AskedLately = 0);

/// <summary>A need, and an offer that would meet it.</summary>
/// <param name="Need">What is needed.</param>
/// <param name="Needing">By whom.</param>
/// <param name="Offer">What is offered.</param>
/// <param name="Offering">By whom.</param>
/// <param name="Why">Why the one answers the other.</param>
/// <param name="Worth">How well, in the unit of a likeness; it orders and is never shown.</param>
/// <param name="Acquainted">The two know each other, as far as the book tells; nobody has to bring them together. Looked up for those that are shown.</param>
/// <param name="Underway">An introduction of the two is thought of or on its way.</param>
public sealed record Match(Registered Need, Matchable Needing, Registered Offer, Matchable Offering, MatchReason Why, float Worth, bool Acquainted = false, bool Underway = false)
{
    /// <summary>Both live in this town; null when they do not, or it is not known.</summary>
    public string? Place => Needing.Place is { } place && string.Equals(place, Offering.Place, StringComparison.OrdinalIgnoreCase) ? place : null;

    /// <summary>What each says of days or times of day, where the two do not meet; null where they do, or one of them names none.</summary>
    public (string Need, string Offer)? Apart => (MatchTimes.Of(Need.Text), MatchTimes.Of(Offer.Text)) is var (need, offer) && need.Misses(offer) ? (need.Said, offer.Said) : null;

    /// <summary>Both sides are somebody else's: the owner could bring the two together.</summary>
    public bool IsBetweenOthers => !Needing.Who.Standing.IsMe && !Offering.Who.Standing.IsMe;

    /// <summary>The two, the older identity first.</summary>
    public (Id<Person> One, Id<Person> Other) Pair => MatchPicture.Pair(Needing.Who.Person, Offering.Who.Person);

    /// <summary>Somebody wants to be asked before the owner speaks of it.</summary>
    public bool AsksFirst => Need.Discretion == Discretion.AskFirst || Offer.Discretion == Discretion.AskFirst;
}

/// <summary>What matches are chosen from, beside the register itself.</summary>
/// <param name="People">All whom the register names.</param>
/// <param name="Underway">Pairs whose introduction is thought of or on its way.</param>
/// <param name="LetGo">Pairs whose introduction was let go, because one of them would rather not or the moment passed: they are not suggested to each other, and nobody is told why.</param>
/// <param name="Declined">What the owner does not want offered again: this person for this need.</param>
/// <param name="On">The owner's day.</param>
public sealed record MatchPicture(
    IReadOnlyDictionary<Id<Person>, Matchable> People,
    IReadOnlySet<(Id<Person>, Id<Person>)> Underway,
    IReadOnlySet<(Id<Person>, Id<Person>)> LetGo,
    IReadOnlySet<(Id<Need>, Id<Person>)> Declined,
    LocalDate On)
{
    /// <summary>A pair, the older identity first.</summary>
    public static (Id<Person> One, Id<Person> Other) Pair(Id<Person> one, Id<Person> other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}

/// <summary>Chooses, of the offers that speak of what somebody needs, those that may be suggested.</summary>
/// <remarks>
/// What was told in confidence is shown only where one side is the owner's own. Nobody is asked too much, and the dead, the resting and the
/// paused are left in peace. How well words answer each other is told in docs/analysis.md with its measured error.
/// </remarks>
public static class Matching
{
    /// <summary>So many days back it counts what was asked of somebody.</summary>
    public const int AskedDays = 90;

    /// <summary>Somebody who was asked so often of late is left in peace.</summary>
    public const int MostAsked = 3;

    // In the unit of a likeness: enough to decide between two that are about equal, not more.
    private const float SamePlace = 0.08f;
    private const float SameTime = 0.04f;
    private const float OtherTime = 0.12f;
    private const float EachAsk = 0.03f;
    private const float Stale = 0.05f;
    private const int StaleDays = 730;

    /// <summary>Of what answers a need, the few that may be suggested, the best first; one of each person.</summary>
    /// <param name="need">The need.</param>
    /// <param name="answers">What answers it by its words.</param>
    /// <param name="picture">What else is known.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Match> Of(Registered need, IEnumerable<Answer> answers, MatchPicture picture, int most)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(picture);
        var times = MatchTimes.Of(need.Text);
        return
        [
            .. answers
                .Where(answer => May(need, answer.Offer, picture))
                .Select(answer => Weighed(new Match(need, picture.People[need.Person], answer.Offer, picture.People[answer.Offer.Person], answer.Why, answer.Likeness.Sum, Underway: picture.Underway.Contains(MatchPicture.Pair(need.Person, answer.Offer.Person))), times, picture.On))
                .OrderByDescending(match => match.Worth).ThenBy(match => match.Offer.Id)
                .DistinctBy(match => match.Offer.Person).Take(most),
        ];
    }

    private static bool May(Registered need, Registered offer, MatchPicture picture) =>
        need.Person != offer.Person
        && picture.People.TryGetValue(need.Person, out var needing) && picture.People.TryGetValue(offer.Person, out var offering)
        && MayBeNamed(needing, picture.On) && MayBeNamed(offering, picture.On)
        && ((need.Discretion != Discretion.InConfidence && offer.Discretion != Discretion.InConfidence) || needing.Who.Standing.IsMe || offering.Who.Standing.IsMe)
        && offering.AskedLately < MostAsked
        && !picture.LetGo.Contains(MatchPicture.Pair(need.Person, offer.Person))
        && !picture.Declined.Contains((need.Id, offer.Person));

    private static bool MayBeNamed(Matchable somebody, LocalDate on) => somebody.Who.Standing.IsMe || somebody.Who.Standing.MayBeNamed(on);

    private static float InTime(MatchTimes need, MatchTimes offer) => need.Meets(offer) ? SameTime : need.Misses(offer) ? -OtherTime : 0;

    private static Match Weighed(Match match, MatchTimes times, LocalDate on) => match with
    {
        Worth = match.Worth
            + (match.Place is null ? 0 : SamePlace)
            + (times.IsTold ? InTime(times, MatchTimes.Of(match.Offer.Text)) : 0)
            - (EachAsk * match.Offering.AskedLately)
            - (match.Offer.Since is { } since && Period.DaysBetween(since, on) > StaleDays ? Stale : 0),
    };
}
