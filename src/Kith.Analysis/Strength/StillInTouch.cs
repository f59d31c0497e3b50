using NodaTime;

namespace Kith.Analysis;

/// <summary>
/// Whether two people will be in touch again within a horizon of H days, from their contact days alone:
/// ln(1 + A) − ½·ln(1 + s/H), where A is the attention with a half-life of 2H and s the silence so far.
/// </summary>
/// <remarks>
/// The number orders ties and is never shown; a percentage is made of it by the <see cref="Recalibration"/> of the book.
/// How it does on public data, and where it loses, stands in docs/analysis.md. It says nothing about what anybody feels.
/// </remarks>
public static class StillInTouch
{
    /// <summary>The horizon the pages speak of, in days.</summary>
    public const int Horizon = 90;

    /// <summary>
    /// The order of a tie on a day; greater is likelier. Only the days of the window before it count, all of the past when there
    /// is none; null when no day is left.
    /// </summary>
    /// <exception cref="ArgumentException">The days do not ascend.</exception>
    public static double? Score(ReadOnlySpan<LocalDate> days, LocalDate today, int horizon = Horizon, int? window = null)
    {
        var past = days;
        while (!past.IsEmpty && past[^1] > today)
        {
            past = past[..^1];
        }

        while (!past.IsEmpty && Period.DaysBetween(past[0], today) > window)
        {
            past = past[1..];
        }

        return past.IsEmpty ? null : Score(Attention.AsOfLast(past, 2 * horizon), Period.DaysBetween(past[^1], today), horizon);
    }

    /// <summary>The same from the attention as of the last contact day, with a half-life of twice the horizon.</summary>
    public static double Score(double attention, int silence, int horizon) =>
        Math.Log(1 + Attention.Decayed(attention, silence, 2 * horizon)) - (0.5 * Math.Log(1 + (Math.Max(0, silence) / (double)horizon)));
}
