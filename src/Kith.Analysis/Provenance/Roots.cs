using NodaTime;

namespace Kith.Analysis;

/// <summary>From what ground some good grew: what the one whom the owner knows first on its path is to them.</summary>
public enum Ground
{
    /// <summary>A friend: a closeness of friend or more, or a side of life besides work.</summary>
    Friends,

    /// <summary>Family: kin by what is stored.</summary>
    Family,

    /// <summary>Somebody known from work and from nowhere else.</summary>
    Work,

    /// <summary>A stranger: nobody is on the path, or they were known for less than <see cref="Roots.Acquaintance"/> days.</summary>
    Strangers,

    /// <summary>Nothing is said of what they are to the owner.</summary>
    Unsaid,
}

/// <summary>How long a tie had been there before the first good came by it.</summary>
public enum KnownFor
{
    /// <summary>Less than <see cref="Roots.Acquaintance"/> days.</summary>
    JustMet,

    /// <summary>Less than a year.</summary>
    Months,

    /// <summary>One to five years.</summary>
    Years,

    /// <summary>Five years and more.</summary>
    ManyYears,

    /// <summary>Nobody is on the path, or it is not known since when the tie is there.</summary>
    Unknown,
}

/// <summary>Some good that came.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="On">When.</param>
/// <param name="Sum">The money; null when it was none.</param>
/// <param name="Through">The first on its path, whom the owner knows; null when nobody is.</param>
public sealed record Came(Id<Outcome> Outcome, LocalDate On, Money? Sum, Id<Person>? Through);

/// <summary>What is known of a tie that good came by.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Since">The first day it is known to have been there; null when none is.</param>
/// <param name="IsKin">Whether they are family.</param>
/// <param name="Sides">The sides of life it touches.</param>
/// <param name="Intention">The closeness the owner wants; null when not said.</param>
public sealed record KnownTie(Id<Person> Person, LocalDate? Since, bool IsKin, Sides Sides, Intention? Intention);

/// <summary>Where one good came from.</summary>
/// <param name="Came">The good.</param>
/// <param name="Ground">From what ground.</param>
/// <param name="Before">How many days the tie had been there before the first good came by it; null when that is not known. Never negative.</param>
public sealed record Root(Came Came, Ground Ground, int? Before)
{
    private const int Year = 365;

    /// <summary>The same in steps.</summary>
    public KnownFor KnownFor => Before switch
    {
        null => KnownFor.Unknown,
        < Roots.Acquaintance => KnownFor.JustMet,
        < Year => KnownFor.Months,
        < 5 * Year => KnownFor.Years,
        _ => KnownFor.ManyYears,
    };
}

/// <summary>Where good came from, looked at backwards. It orders by time, sums by currency and ranks nobody.</summary>
/// <remarks>
/// Four inputs, all of them on the page: who is first on the path, since when the tie is there, whether they are kin, and the sides and
/// closeness the owner said. The question is Granovetter's (1973), whose answer was people seldom seen; this shows the owner's own.
/// </remarks>
public static class Roots
{
    /// <summary>Known for less than so many days before the first good, somebody was a stranger.</summary>
    public const int Acquaintance = 30;

    /// <summary>The ground of each good, in the order in which they came.</summary>
    public static IReadOnlyList<Root> Of(IEnumerable<Came> came, IEnumerable<KnownTie> ties)
    {
        var known = ties.ToDictionary(tie => tie.Person);
        var all = came.OrderBy(one => one.On).ThenBy(one => one.Outcome.Value).ToList();
        var first = all.Where(one => one.Through is not null).GroupBy(one => one.Through!.Value).ToDictionary(one => one.Key, one => one.First().On);
        return [.. all.Select(one => one.Through is { } person && known.TryGetValue(person, out var tie) ? Read(one, tie, first[person]) : new Root(one, one.Through is null ? Ground.Strangers : Ground.Unsaid, null))];
    }

    /// <summary>The money of some roots, each currency by itself, in the order of the codes.</summary>
    public static IReadOnlyList<Money> Sums(IEnumerable<Root> roots) =>
        [.. roots.Select(root => root.Came.Sum).OfType<Money>().GroupBy(sum => sum.Currency).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Money.Of(one.Sum(sum => sum.Amount), one.Key))];

    private static Root Read(Came came, KnownTie tie, LocalDate first)
    {
        int? before = tie.Since is { } since ? Math.Max(0, Period.DaysBetween(since, first)) : null;
        return new(came, Of(tie, before), before);
    }

    private static Ground Of(KnownTie tie, int? before) => tie switch
    {
        { IsKin: true } => Ground.Family,
        _ when before < Acquaintance => Ground.Strangers,
        { Sides: Sides.Work, Intention: not (Intention.Inner or Intention.Close) } => Ground.Work,
        { Sides: not Sides.None } or { Intention: Intention.Inner or Intention.Close or Intention.Friend } => Ground.Friends,
        _ => Ground.Unsaid,
    };
}
