using System.Runtime.InteropServices;
using NodaTime;

namespace Kith.Analysis;

/// <summary>Where a usual gap comes from, the strongest first.</summary>
public enum GapSource
{
    /// <summary>The owner has said how often they would like to be in touch.</summary>
    Wish,

    /// <summary>The tie's own contact days.</summary>
    Own,

    /// <summary>The layer its owner put it in; too few contact days to have a rhythm of its own.</summary>
    Layer,
}

/// <summary>How long two people usually go without contact.</summary>
/// <param name="Length">In days, above 0.</param>
/// <param name="Source">What it was read from.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UsualGap(double Length, GapSource Source)
{
    /// <summary>From this many contact days on, a tie has a rhythm of its own.</summary>
    public const int DaysForOwn = 4;

    /// <summary>
    /// What is usual for a tie: the wish; else the mean gap between its contact days, from four of them on; else the default of
    /// its layer (Dunbar's 5, 15, 50 and 150). Null when nothing of that is known, or the tie rests.
    /// </summary>
    /// <param name="days">Contact days.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="intention">The layer the owner put the tie in.</param>
    /// <param name="wish">How often the owner means to be in touch.</param>
    /// <param name="layers">The defaults of the book; null for what is usual.</param>
    public static UsualGap? Of(int days, LocalDate first, LocalDate last, Intention? intention, Period? wish, Layers? layers = null) =>
        SourceOf(days, intention, wish) switch
        {
            GapSource.Wish => new UsualGap(DaysIn(wish!), GapSource.Wish),
            GapSource.Own => new UsualGap(Period.DaysBetween(first, last) / (days - 1.0), GapSource.Own),
            GapSource.Layer => new UsualGap(Default(intention, layers ?? Layers.Usual)!.Value, GapSource.Layer),
            _ => null,
        };

    /// <summary>A length that was kept beside its tie, in days, with what it was read from; null when none was kept.</summary>
    public static UsualGap? Kept(double? length, int days, Intention? intention, Period? wish) =>
        length is { } known && SourceOf(days, intention, wish) is { } source ? new UsualGap(known, source) : null;

    /// <summary>The gap a layer has in general, in days; null for no layer and for one at rest.</summary>
    public static double? Default(Intention? intention, Layers layers) => intention switch
    {
        Intention.Inner => layers.Inner,
        Intention.Close => layers.Close,
        Intention.Friend => layers.Friend,
        Intention.Wider => layers.Wider,
        _ => null,
    };

    private static GapSource? SourceOf(int days, Intention? intention, Period? wish) =>
        intention is Intention.Resting ? null
        : wish is not null && DaysIn(wish) > 0 ? GapSource.Wish
        : days >= DaysForOwn ? GapSource.Own
        : intention is null ? null
        : GapSource.Layer;

    /// <summary>A period in days, a month as 30 and a year as 365: a rhythm is never meant to the day.</summary>
    public static double DaysIn(Period period) => (period.Years * 365.0) + (period.Months * 30.0) + (period.Weeks * 7.0) + period.Days;
}
