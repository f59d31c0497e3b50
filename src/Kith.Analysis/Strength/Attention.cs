using NodaTime;

namespace Kith.Analysis;

/// <summary>
/// The attention a tie has had: the sum over its contact days of 2^(−age/90 days), so that a day three months ago counts half.
/// </summary>
/// <remarks>The optimum of the half-life is flat from 30 to 180 days on the data of docs/analysis.md.</remarks>
public static class Attention
{
    /// <summary>In days.</summary>
    public const double HalfLife = 90;

    /// <summary>As of the last of the days, which ascend and are each there once; 0 for none.</summary>
    /// <exception cref="ArgumentException">The days do not ascend.</exception>
    public static double AsOfLast(ReadOnlySpan<LocalDate> days, double halfLife = HalfLife)
    {
        var sum = 0.0;
        for (var i = 0; i < days.Length; i++)
        {
            var since = i == 0 ? 1 : Period.DaysBetween(days[i - 1], days[i]);
            if (since <= 0)
            {
                throw new ArgumentException("Contact days ascend and are each there once.", nameof(days));
            }

            sum = 1 + Decayed(sum, since, halfLife);
        }

        return sum;
    }

    /// <summary>The same attention some days later; a negative number of days (a planned meeting) leaves it as it is.</summary>
    public static double Decayed(double attention, int days, double halfLife = HalfLife) => attention * Math.Pow(2, -Math.Max(0, days) / halfLife);
}
