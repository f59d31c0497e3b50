using NodaTime;

namespace Kith.Analysis;

/// <summary>The contact days of one quarter of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
/// <param name="Days">Contact days in it.</param>
public sealed record Quarter(int Year, int Number, int Days);

/// <summary>The years at a glance: contact days by quarter, from the first to the present one, over at most ten years.</summary>
public static class Years
{
    /// <summary>Quarters shown at most.</summary>
    public const int Most = 40;

    /// <summary>Counts ascending contact days by quarter; empty quarters are there too. Days after today do not count.</summary>
    public static IReadOnlyList<Quarter> Of(ReadOnlySpan<LocalDate> days, LocalDate today)
    {
        var now = Index(today);
        if (days.IsEmpty || Index(days[0]) > now)
        {
            return [];
        }

        var counts = new int[Math.Min(Most, now - Index(days[0]) + 1)];
        var from = now - counts.Length + 1;
        foreach (var day in days)
        {
            if (day <= today && Index(day) >= from)
            {
                counts[Index(day) - from]++;
            }
        }

        return [.. counts.Select((count, at) => new Quarter((from + at) / 4, ((from + at) % 4) + 1, count))];
    }

    private static int Index(LocalDate day) => (day.Year * 4) + ((day.Month - 1) / 3);
}
