namespace Kith.Analysis;

/// <summary>Points that keep clear of each other: each turned by the golden angle from the one before (Vogel 1979).</summary>
internal static class Spiral
{
    private static readonly double GoldenAngle = Math.PI * (3 - Math.Sqrt(5));

    /// <summary>The direction of the point of a number, at a distance from the middle.</summary>
    public static (double X, double Y) At(int number, double distance)
    {
        var (sine, cosine) = Math.SinCos(number * GoldenAngle);
        return (distance * cosine, distance * sine);
    }
}
