using Kith.Analysis;

namespace Kith.Care;

/// <summary>How likely it is that a draft serves the one who writes it alone. The weights are made from <c>tests/corpus/drafts</c> by <c>Kith.Bench learn drafts</c> and are part of the program.</summary>
internal sealed class DraftWeights(FeatureWeights weights)
{
    /// <summary>How files write the two kinds: any other draft, and one that serves its writer alone.</summary>
    internal static readonly string[] Letters = ["-", "S"];

    // From here on Kith is sure enough to speak: of the honest drafts by writers who were left out of the learning, one in sixteen (English) and one in thirty (German) was taken for the other kind.
    private const double SureFrom = 0.65;

    private static readonly Lazy<DraftWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<DraftWeights> German = new(() => Shipped("de"));

    /// <summary>The weights of a language.</summary>
    public static DraftWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>How likely a draft is self-serving, 0 to 1.</summary>
    public double Likely(IEnumerable<string> features) => weights.Likely(features)[1];

    /// <summary>Whether that is likely enough to be said.</summary>
    public bool IsSure(IEnumerable<string> features) => Likely(features) >= SureFrom;

    /// <summary>How much some features speak for that; below 0 against it.</summary>
    public double Speaks(IEnumerable<string> features) => weights.Speaks(features, 1, 0);

    private static DraftWeights Shipped(string language) => new(FeatureWeights.Shipped(typeof(DraftWeights).Assembly, $"Kith.Care.Mirror.Learned.weights.{language}.txt", Letters));
}
