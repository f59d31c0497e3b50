using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>
/// On which days a reason may speak: on the day it becomes true and, by growing gaps, six times more; then it is silent until
/// there is a new reason. So nobody is named two days in a row for the same reason, nothing piles up, and nothing need be
/// remembered from one day to the next.
/// </summary>
public static class Turns
{
    // Cycles of 28 days after "probably faded" in which a dormant tie may be thought of: ever more seldom, then once a year.
    private static readonly int[] Cycles = [2, 4, 7, 13];
    private static readonly int[] Days = [0, 2, 5, 9, 14, 20, 27];

    /// <summary>A dormant tie was a living one once: at least this many contact days.</summary>
    public const int DormantDays = 10;

    /// <summary>An occasion names somebody on its day and, when nothing has passed since, once more this many days later.</summary>
    public const int Belated = 2;

    /// <summary>The days after a reason became true on which it speaks; none follows another.</summary>
    public static IReadOnlyList<int> Offsets => Days;

    /// <summary>The days on which a reason that speaks today became true, the latest first.</summary>
    public static IReadOnlyList<LocalDate> Since(LocalDate today) => [.. Days.Select(offset => today.PlusDays(-offset))];

    /// <summary>Whether a reason that became true on a day speaks today.</summary>
    public static bool IsOn(LocalDate since, LocalDate today) => Days.Contains(Period.DaysBetween(since, today));

    /// <summary>Whether a dormant tie may be thought of today: at most once in 28 days, and ever more seldom.</summary>
    public static bool IsDormant(Pulse pulse, LocalDate today) => IsDormant(pulse.Days, pulse.FadedOn, pulse.Slot, today);

    /// <summary>The same by what a door knows before it has read the tie.</summary>
    /// <param name="days">Contact days.</param>
    /// <param name="fadedOn">The day from which the tie has probably faded; null when nothing tells it.</param>
    /// <param name="slot">The slot of the person.</param>
    /// <param name="today">The day.</param>
    public static bool IsDormant(int days, LocalDate? fadedOn, int slot, LocalDate today) =>
        days >= DormantDays
        && fadedOn is { } faded
        && slot == Pulse.SlotOn(today)
        && Period.DaysBetween(faded, today) / Pulse.Slots is var cycle
        && (Cycles.Contains(cycle) || (cycle > 0 && cycle % 13 == 0));

    /// <summary>How much there is to wake in a dormant tie: earlier attention × novelty, not comfort (Levin 2011, Walter 2015); what two people have not shared grows with the silence.</summary>
    /// <param name="attention">As of the last contact day.</param>
    /// <param name="last">That day.</param>
    /// <param name="today">The day.</param>
    public static double Wakefulness(double attention, LocalDate last, LocalDate today) => attention * (1 - Math.Pow(2, -Period.DaysBetween(last, today) / 365.0));

    /// <summary>Where a door finds dormant ties in <see cref="Pulse.Slot"/>: only those faded before this day may have a turn.</summary>
    public static LocalDate DormantBefore(LocalDate today) => today.PlusDays(1 - (Cycles[0] * Pulse.Slots));
}
