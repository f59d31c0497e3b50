namespace Kith.Analysis;

/// <summary>Which way something goes between two: b = (out − in)/(out + in), from −1 (all theirs) to 1 (all mine), with the interval in which it lies nineteen times of twenty.</summary>
/// <remarks>
/// The interval is that of a share under Jeffreys' prior, Beta(½, ½), from −1 to 1. Never for kin and close ones: keeping accounts hurts what is
/// not an exchange (Clark and Mills 1979). It predicts nothing (0.43 to 0.65 for whether a tie lasts) and is never summed into a score.
/// </remarks>
/// <param name="Out">How often it went out from the owner.</param>
/// <param name="In">How often it came from the other.</param>
/// <param name="Low">Where the interval begins.</param>
/// <param name="High">Where it ends.</param>
public sealed record Balance(int Out, int In, double Low, double High)
{
    /// <summary>With fewer than this nothing is said.</summary>
    public const int FewestEvents = 10;

    private const double Tail = 0.025;

    /// <summary>How often in all.</summary>
    public int Events => Out + In;

    /// <summary>From −1 to 1; 0 where there was nothing.</summary>
    public double Value => Events == 0 ? 0 : (Out - In) / (double)Events;

    /// <summary>Whether it may be said: from ten events, and when the interval excludes an even balance.</summary>
    public bool MayBeSaid => Events >= FewestEvents && (Low > 0 || High < 0);

    /// <summary>The balance of two counts.</summary>
    public static Balance Of(int outward, int inward) => new(outward, inward, (2 * Quantile(Tail, outward, inward)) - 1, (2 * Quantile(1 - Tail, outward, inward)) - 1);

    // The share below which the given part of Beta(out + ½, in + ½) lies, by halving; at none or all of them the interval reaches the end.
    private static double Quantile(double part, int outward, int inward)
    {
        if ((outward == 0 && part < 0.5) || (inward == 0 && part > 0.5))
        {
            return outward == 0 && part < 0.5 ? 0 : 1;
        }

        var (low, high) = (0.0, 1.0);
        for (var n = 0; n < 50; n++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(middle, outward + 0.5, inward + 0.5) < part ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // The regularized incomplete beta function by its continued fraction (DLMF 8.17.22), from the side on which that converges fast.
    private static double Below(double x, double a, double b) =>
        x <= 0 ? 0 : x >= 1 ? 1 : x > (a + 1) / (a + b + 2) ? 1 - Below(1 - x, b, a)
        : Math.Exp((a * Math.Log(x)) + (b * Math.Log(1 - x)) - Math.Log(a) - LogBeta(a, b)) / Fraction(x, a, b);

    private static double Fraction(double x, double a, double b)
    {
        var fraction = 1.0;
        for (var n = 200; n > 0; n--)
        {
            var m = n / 2;
            var term = n % 2 == 0 ? m * (b - m) * x / ((a + n - 1) * (a + n)) : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
            fraction = 1 + (term / fraction);
        }

        return fraction;
    }

    // ln B(a, b) for halves: Γ(n + ½) = (n − ½)(n − 3⁄2)…½ · √π, and Γ(n + 1) = n!.
    private static double LogBeta(double a, double b) => LogHalf(a) + LogHalf(b) - LogFactorial((int)Math.Round(a + b) - 1);

    private static double LogHalf(double a) => Enumerable.Range(0, (int)(a - 0.5)).Sum(n => Math.Log(n + 0.5)) + (Math.Log(Math.PI) / 2);

    private static double LogFactorial(int n) => Enumerable.Range(1, n).Sum(k => Math.Log(k));
}
