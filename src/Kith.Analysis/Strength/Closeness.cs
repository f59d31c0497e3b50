namespace Kith.Analysis;

/// <summary>
/// An order of closeness: what the owner said, nudged by the attention the tie has had, 3·stated + ln(1 + A). It orders, it is
/// never shown: silence is not weakness, and "close" and "in touch" are two quantities.
/// </summary>
public static class Closeness
{
    /// <summary>The order of a tie; greater is closer.</summary>
    public static double Of(Intention? stated, double attention) => (3 * Stated(stated)) + Math.Log(1 + Math.Max(0, attention));

    // The measured formula knows close or not; the layers are set evenly between.
    private static double Stated(Intention? stated) => stated switch
    {
        Intention.Inner => 1,
        Intention.Close => 0.75,
        Intention.Friend => 0.5,
        Intention.Wider => 0.25,
        _ => 0,
    };
}
