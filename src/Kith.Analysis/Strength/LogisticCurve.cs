namespace Kith.Analysis;

/// <summary>A curve from a score to a probability (Platt 1999).</summary>
/// <param name="Level">The log-odds at score 0.</param>
/// <param name="Slope">The log-odds a score of 1 adds; never negative.</param>
/// <param name="Outcomes">How many outcomes it was learned from.</param>
public sealed record LogisticCurve(double Level, double Slope, int Outcomes)
{
    /// <summary>With fewer outcomes there is no curve.</summary>
    public const int Least = 100;

    private const int Steps = 50;

    /// <summary>The curve of greatest likelihood, with Platt's smoothed targets, by Newton's steps; null with too few outcomes or all alike.</summary>
    /// <exception cref="ArgumentException">There are not as many outcomes as scores.</exception>
    public static LogisticCurve? Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes)
    {
        if (scores.Count != outcomes.Count)
        {
            throw new ArgumentException("Every score has its outcome.", nameof(outcomes));
        }

        var yes = outcomes.Count(one => one);
        if (scores.Count < Least || yes == 0 || yes == outcomes.Count)
        {
            return null;
        }

        var mean = Math.Log(yes / (double)(outcomes.Count - yes));
        var (level, slope) = (mean, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (toLevel, toSlope) = Step(scores, outcomes, yes, level, slope);
            (level, slope) = (level + toLevel, slope + toSlope);
            if (Math.Abs(toLevel) + Math.Abs(toSlope) < 1e-9)
            {
                break;
            }
        }

        // A past that says the opposite of every other has taught noise: its mean is all there is to say.
        return slope >= 0 ? new LogisticCurve(level, slope, scores.Count) : new LogisticCurve(mean, 0, scores.Count);
    }

    /// <summary>The probability at a score, strictly between 0 and 1.</summary>
    public double At(double score) => Logistic(Level + (Slope * score));

    private static (double Level, double Slope) Step(IReadOnlyList<double> scores, IReadOnlyList<bool> outcomes, int yes, double level, double slope)
    {
        var (toYes, toNo) = ((yes + 1.0) / (yes + 2), 1.0 / (outcomes.Count - yes + 2));
        double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
        for (var i = 0; i < scores.Count; i++)
        {
            var p = Logistic(level + (slope * scores[i]));
            var (error, weight) = ((outcomes[i] ? toYes : toNo) - p, p * (1 - p));
            (g0, g1) = (g0 + error, g1 + (error * scores[i]));
            (h00, h01, h11) = (h00 + weight, h01 + (weight * scores[i]), h11 + (weight * scores[i] * scores[i]));
        }

        // A step is never longer than 2, so that nearly separable books do not leap away.
        var determinant = Math.Max(1e-12, (h00 * h11) - (h01 * h01));
        return (Math.Clamp(((g0 * h11) - (g1 * h01)) / determinant, -2, 2), Math.Clamp(((g1 * h00) - (g0 * h01)) / determinant, -2, 2));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
