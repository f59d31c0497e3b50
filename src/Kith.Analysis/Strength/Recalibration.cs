using NodaTime;

namespace Kith.Analysis;

/// <summary>
/// Turns the order of <see cref="StillInTouch"/> into a probability, as the past of this one book teaches it (Platt 1999): the
/// ranking transfers between books, the probabilities do not.
/// </summary>
/// <param name="Level">The log-odds at score 0.</param>
/// <param name="Slope">The log-odds a score of 1 adds; never negative.</param>
/// <param name="Outcomes">How many ties of the past it was learned from.</param>
public sealed record Recalibration(double Level, double Slope, int Outcomes)
{
    /// <summary>With fewer outcomes no percentage is shown.</summary>
    public const int Least = 100;

    private const int Steps = 50;

    /// <summary>
    /// Learns from what became of the ties in the last horizon: how each stood then, and whether there was contact since. Null
    /// below <see cref="Least"/> outcomes, and when all ended alike.
    /// </summary>
    /// <param name="ties">The contact days of every tie, ascending.</param>
    /// <param name="today">Nothing after it is used.</param>
    /// <param name="horizon">In days.</param>
    public static Recalibration? OfBook(IEnumerable<IReadOnlyList<LocalDate>> ties, LocalDate today, int horizon = StillInTouch.Horizon)
    {
        var then = today.PlusDays(-horizon);
        var scores = new List<double>();
        var stayed = new List<bool>();
        foreach (var tie in ties)
        {
            LocalDate[] days = [.. tie];
            if (StillInTouch.Score(days, then, horizon) is { } score)
            {
                scores.Add(score);
                stayed.Add(days.Any(day => day > then && day <= today));
            }
        }

        return Fit(scores, stayed);
    }

    /// <summary>The logistic curve of greatest likelihood, with Platt's smoothed targets, by Newton's steps.</summary>
    /// <exception cref="ArgumentException">There are not as many outcomes as scores.</exception>
    public static Recalibration? Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> stayed)
    {
        if (scores.Count != stayed.Count)
        {
            throw new ArgumentException("Every score has its outcome.", nameof(stayed));
        }

        var yes = stayed.Count(one => one);
        if (scores.Count < Least || yes == 0 || yes == stayed.Count)
        {
            return null;
        }

        var (level, slope) = (Math.Log(yes / (double)(stayed.Count - yes)), 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (toLevel, toSlope) = Step(scores, stayed, yes, level, slope);
            (level, slope) = (level + toLevel, slope + toSlope);
            if (Math.Abs(toLevel) + Math.Abs(toSlope) < 1e-9)
            {
                break;
            }
        }

        // A book whose past says the opposite of every other has taught noise: its mean is all there is to say.
        return slope >= 0 ? new Recalibration(level, slope, scores.Count) : new Recalibration(Math.Log(yes / (double)(stayed.Count - yes)), 0, scores.Count);
    }

    /// <summary>The probability of a score, strictly between 0 and 1.</summary>
    public double Probability(double score) => Logistic(Level + (Slope * score));

    private static (double Level, double Slope) Step(IReadOnlyList<double> scores, IReadOnlyList<bool> stayed, int yes, double level, double slope)
    {
        var (toYes, toNo) = ((yes + 1.0) / (yes + 2), 1.0 / (stayed.Count - yes + 2));
        double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
        for (var i = 0; i < scores.Count; i++)
        {
            var p = Logistic(level + (slope * scores[i]));
            var (error, weight) = ((stayed[i] ? toYes : toNo) - p, p * (1 - p));
            (g0, g1) = (g0 + error, g1 + (error * scores[i]));
            (h00, h01, h11) = (h00 + weight, h01 + (weight * scores[i]), h11 + (weight * scores[i] * scores[i]));
        }

        // A step is never longer than 2, so that nearly separable books do not leap away.
        var determinant = Math.Max(1e-12, (h00 * h11) - (h01 * h01));
        return (Math.Clamp(((g0 * h11) - (g1 * h01)) / determinant, -2, 2), Math.Clamp(((g1 * h00) - (g0 * h01)) / determinant, -2, 2));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
