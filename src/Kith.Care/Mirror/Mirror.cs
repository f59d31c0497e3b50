using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>What two things the mirror lays side by side.</summary>
public enum MirrorKind
{
    /// <summary>What the owner asked of others, and what they gave.</summary>
    AskedAndGave,

    /// <summary>What others asked of the owner, and what the owner was given.</summary>
    WasAskedAndGot,

    /// <summary>Moments the owner began, and those that others began.</summary>
    Began,

    /// <summary>Talks, and greetings in passing.</summary>
    Substance,

    /// <summary>Moments of which something learned of the other was kept, and moments noted without.</summary>
    Listening,
}

/// <summary>How the last three months compare with the three before, where the difference is more than chance may bring.</summary>
public enum MirrorChange
{
    /// <summary>Much as before, or too little to tell.</summary>
    AsBefore,

    /// <summary>The first of the two was more frequent.</summary>
    More,

    /// <summary>The first of the two was less frequent.</summary>
    Less,
}

/// <summary>Two things side by side, with the records behind each.</summary>
/// <param name="Kind">Which two.</param>
/// <param name="First">The records of the first.</param>
/// <param name="Second">The records of the second.</param>
/// <param name="Change">How the first compares with the three months before.</param>
public sealed record MirrorPair(MirrorKind Kind, IReadOnlyList<ActGround> First, IReadOnlyList<ActGround> Second, MirrorChange Change);

/// <summary>Somebody with whom nearly always the same one begins.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Balance">How often the owner began, and how often they did, in a year.</param>
/// <param name="Moments">The moments behind it.</param>
public sealed record MirrorLeaning(Id<Person> Person, string Name, Balance Balance, IReadOnlyList<Id<Moment>> Moments);

/// <summary>Somebody the owner only wrote to when something was needed.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Moments">Every moment of the year that the owner began with them.</param>
/// <param name="Asks">What was asked within days of these.</param>
public sealed record MirrorNeed(Id<Person> Person, string Name, IReadOnlyList<Id<Moment>> Moments, IReadOnlyList<Id<Ask>> Asks);

/// <summary>How the owner has been lately, in what the book holds: counts side by side, never a score.</summary>
/// <param name="On">The owner's day.</param>
/// <param name="Pairs">Those of which something is recorded in the last three months.</param>
/// <param name="Leanings">From ten moments, and when the balance is surely uneven; never kin and close ones.</param>
/// <param name="OnlyWhenNeeded">Those one only wrote to when something was needed; never kin and close ones.</param>
public sealed record Mirror(LocalDate On, IReadOnlyList<MirrorPair> Pairs, IReadOnlyList<MirrorLeaning> Leanings, IReadOnlyList<MirrorNeed> OnlyWhenNeeded)
{
    /// <summary>“Lately”.</summary>
    public const int LatelyDays = 90;

    /// <summary>“In a year”.</summary>
    public const int YearDays = 365;

    /// <summary>An ask so many days from a moment came with it.</summary>
    public const int WithDays = 3;

    private const int FewestNeeds = 2;

    /// <summary>Whether nothing can be told.</summary>
    public bool IsEmpty => Pairs.Count == 0 && Leanings.Count == 0 && OnlyWhenNeeded.Count == 0;

    /// <summary>Holds up the mirror.</summary>
    public static Mirror Of(MirrorPicture picture, LocalDate today)
    {
        var known = picture.People.Where(person => !person.Standing.IsMe).DistinctBy(person => person.Person).ToDictionary(person => person.Person);
        var apart = known.Values.Where(person => !person.IsClose && person.Standing.MayBeNamed(today)).ToList();
        bool Within(LocalDate on) => on <= today && on > today.PlusDays(-YearDays);
        var moments = picture.Moments.Where(moment => Within(moment.On)).SelectMany(moment => moment.With.Select(person => (person, moment))).ToLookup(one => one.person, one => one.moment);
        var asks = picture.Asks.Where(ask => ask.By == Party.Me).ToLookup(ask => ask.Person);
        var given = picture.Gifts.Where(gift => gift.By == Party.Me && Within(gift.On)).Select(gift => gift.Person).ToHashSet();
        return new Mirror(
            today,
            [.. Enum.GetValues<MirrorKind>().Select(kind => Pair(kind, picture, known, today)).OfType<MirrorPair>()],
            [.. apart.Select(person => Leaning(person, [.. moments[person.Person]])).OfType<MirrorLeaning>()],
            [.. apart.Where(person => !given.Contains(person.Person)).Select(person => Needed(person, [.. moments[person.Person]], [.. asks[person.Person]])).OfType<MirrorNeed>()]);
    }

    private static MirrorPair? Pair(MirrorKind kind, MirrorPicture picture, Dictionary<Id<Person>, MirrorPerson> known, LocalDate today)
    {
        var (first, second) = Told(kind, picture, known, today);
        var (before, _) = Told(kind, picture, known, today.PlusDays(-LatelyDays));
        // What was learned is only told where something was kept at all: nobody is blamed for keeping no notes.
        return first.Count + second.Count == 0 || (kind == MirrorKind.Listening && first.Count == 0)
            ? null
            : new MirrorPair(kind, first, second, Change(first.Count, before.Count));
    }

    private static (List<ActGround> First, List<ActGround> Second) Told(MirrorKind kind, MirrorPicture picture, Dictionary<Id<Person>, MirrorPerson> known, LocalDate until)
    {
        bool Lately(LocalDate on) => on <= until && on > until.PlusDays(-LatelyDays);
        bool Counted(Id<Person> person) => known.TryGetValue(person, out var one) && !one.IsClose;
        List<ActGround> Asks(Party by) => [.. picture.Asks.Where(ask => ask.By == by && Lately(ask.On) && Counted(ask.Person)).Select(ask => new ActGround("ask", ask.Id.Value))];
        List<ActGround> Gifts(Party by) => [.. picture.Gifts.Where(gift => gift.By == by && Lately(gift.On) && Counted(gift.Person)).Select(gift => new ActGround("gift", gift.Id.Value))];
        List<ActGround> Moments(Func<MirrorMoment, bool> which) => [.. picture.Moments.Where(moment => Lately(moment.On) && which(moment)).Select(moment => new ActGround("moment", moment.Id.Value))];
        var learned = picture.Learned.Select(one => one.Moment).ToHashSet();
        return kind switch
        {
            MirrorKind.AskedAndGave => (Asks(Party.Me), Gifts(Party.Me)),
            MirrorKind.WasAskedAndGot => (Asks(Party.Them), Gifts(Party.Them)),
            MirrorKind.Began => (Moments(one => one.BegunBy == Beginner.Me && one.With.Any(Counted)), Moments(one => one.BegunBy == Beginner.Them && one.With.Any(Counted))),
            MirrorKind.Substance => (Moments(one => one.Substance >= Kith.Substance.Talk), Moments(one => one.Substance == Kith.Substance.Token)),
            _ => (Moments(one => learned.Contains(one.Id)), Moments(one => !learned.Contains(one.Id) && one.HasNote)),
        };
    }

    // Two counts differ by more than chance when they are more than two of their standard deviations apart.
    private static MirrorChange Change(int now, int before) =>
        Math.Abs(now - before) <= 2 * Math.Sqrt(now + before) ? MirrorChange.AsBefore : now > before ? MirrorChange.More : MirrorChange.Less;

    private static MirrorLeaning? Leaning(MirrorPerson person, List<MirrorMoment> moments)
    {
        var begun = moments.FindAll(moment => moment.BegunBy is not null);
        var balance = Balance.Of(begun.Count(moment => moment.BegunBy == Beginner.Me), begun.Count(moment => moment.BegunBy == Beginner.Them));
        return balance.MayBeSaid ? new MirrorLeaning(person.Person, person.Name, balance, [.. begun.Select(moment => moment.Id)]) : null;
    }

    private static MirrorNeed? Needed(MirrorPerson person, List<MirrorMoment> moments, List<MirrorAsk> asks)
    {
        var begun = moments.FindAll(moment => moment.BegunBy == Beginner.Me);
        var with = asks.FindAll(ask => begun.Exists(moment => IsWith(ask, moment)));
        return begun.Count >= FewestNeeds && with.Count >= FewestNeeds && begun.TrueForAll(moment => asks.Exists(ask => IsWith(ask, moment)))
            ? new MirrorNeed(person.Person, person.Name, [.. begun.Select(moment => moment.Id)], [.. with.Select(ask => ask.Id)])
            : null;
    }

    private static bool IsWith(MirrorAsk ask, MirrorMoment moment) => Math.Abs(Period.DaysBetween(ask.On, moment.On)) <= WithDays;
}
