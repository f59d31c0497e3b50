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
    /// its layer (Dunbar's 5, 15, 50 and 150: 7, 30, 180 and 365 days). Null when nothing of that is known, or the tie rests.
    /// </summary>
    public static UsualGap? Of(int days, LocalDate first, LocalDate last, Intention? intention, Period? wish)
    {
        if (intention is Intention.Resting)
        {
            return null;
        }

        if (wish is not null && DaysIn(wish) is > 0 and var wished)
        {
            return new UsualGap(wished, GapSource.Wish);
        }

        return days >= DaysForOwn ? new UsualGap(Period.DaysBetween(first, last) / (days - 1.0), GapSource.Own)
            : Default(intention) is { } layer ? new UsualGap(layer, GapSource.Layer)
            : null;
    }

    /// <summary>The gap a layer has in general, in days; null for no layer and for one at rest.</summary>
    public static double? Default(Intention? intention) => intention switch
    {
        Intention.Inner => 7,
        Intention.Close => 30,
        Intention.Friend => 180,
        Intention.Wider => 365,
        _ => null,
    };

    /// <summary>A period in days, a month as 30 and a year as 365: a rhythm is never meant to the day.</summary>
    public static double DaysIn(Period period) => (period.Years * 365.0) + (period.Months * 30.0) + (period.Weeks * 7.0) + period.Days;
}
