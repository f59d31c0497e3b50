using NodaTime;

namespace Kith.Analysis;

/// <summary>
/// Turns the order of <see cref="StillInTouch"/> into a probability, as the past of this one book teaches it (Platt 1999): the
/// ranking transfers between books, the probabilities do not.
/// </summary>
/// <param name="Curve">From score to probability.</param>
/// <param name="Horizon">In days.</param>
/// <param name="Window">
/// How many days of the past were seen when it was learned, and are seen when it is asked: a longer past would give higher scores
/// than those it was learned from.
/// </param>
public sealed record Recalibration(LogisticCurve Curve, int Horizon, int Window)
{
    // The attention fades with a half-life of two horizons: a book that reaches back less far than that tells too little.
    private const int LeastHorizons = 2;
    private const int MostHorizons = 8;

    /// <summary>
    /// Learns from what became of the ties in the last horizon: how each stood then, and whether there was contact since. Null
    /// where the book reaches back less than three horizons, below <see cref="LogisticCurve.Least"/> outcomes, and when all
    /// ended alike: then no percentage is shown.
    /// </summary>
    /// <param name="ties">The contact days of every tie, ascending.</param>
    /// <param name="today">Nothing after it is used.</param>
    /// <param name="horizon">In days.</param>
    public static Recalibration? OfBook(IEnumerable<IReadOnlyList<LocalDate>> ties, LocalDate today, int horizon = StillInTouch.Horizon)
    {
        var then = today.PlusDays(-horizon);
        LocalDate[][] book = [.. ties.Where(tie => tie.Count > 0).Select(tie => tie as LocalDate[] ?? [.. tie])];
        var window = book.Length == 0 ? 0 : Math.Min(MostHorizons * horizon, Period.DaysBetween(book.Min(tie => tie[0]), then));
        var past = book
            .Select(tie => (Score: StillInTouch.Score(tie, then, horizon, window), Stayed: Array.Exists(tie, day => day > then && day <= today)))
            .Where(tie => tie.Score is not null)
            .ToList();
        return window >= LeastHorizons * horizon && LogisticCurve.Fit([.. past.Select(tie => tie.Score!.Value)], [.. past.Select(tie => tie.Stayed)]) is { } curve
            ? new Recalibration(curve, horizon, window)
            : null;
    }

    /// <summary>The probability of contact within the horizon after a day; null when the window before it holds none.</summary>
    public double? Probability(ReadOnlySpan<LocalDate> days, LocalDate today) =>
        StillInTouch.Score(days, today, Horizon, Window) is { } score ? Curve.At(score) : null;
}
