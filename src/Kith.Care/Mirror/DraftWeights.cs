using Kith.Analysis;

namespace Kith.Care;

/// <summary>How likely it is that a draft serves the one who writes it alone. The weights are made from <c>tests/corpus/drafts</c> by <c>Kith.Bench learn drafts</c> and are part of the program.</summary>
internal sealed class DraftWeights(FeatureWeights weights, double sureFrom)
{
    /// <summary>How files write the two kinds: any other draft, and one that serves its writer alone.</summary>
    internal static readonly string[] Letters = ["-", "S"];

    // From here on Kith is sure enough to speak. Chosen where drafts by writers whose others the weights had not seen were taken for one in less
    // than one case of twelve; fewer German drafts were learned from, so the weights are less sure of everything.
    private const double EnglishFrom = 0.65;
    private const double GermanFrom = 0.5;

    private static readonly Lazy<DraftWeights> English = new(() => Shipped("en", EnglishFrom));
    private static readonly Lazy<DraftWeights> German = new(() => Shipped("de", GermanFrom));

    /// <summary>The weights of a language.</summary>
    public static DraftWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>How likely a draft is self-serving, 0 to 1.</summary>
    public double Likely(IEnumerable<string> features) => weights.Likely(features)[1];

    /// <summary>Whether that is likely enough to be said.</summary>
    public bool IsSure(IEnumerable<string> features) => Likely(features) >= sureFrom;

    /// <summary>How much some features speak for that; below 0 against it.</summary>
    public double Speaks(IEnumerable<string> features) => weights.Speaks(features, 1, 0);

    private static DraftWeights Shipped(string language, double sureFrom)
    {
        using var stream = typeof(DraftWeights).Assembly.GetManifestResourceStream($"Kith.Care.Mirror.Learned.weights.{language}.txt") ?? throw new InvalidOperationException($"The weights of {language} are not in the program.");
        return new DraftWeights(FeatureWeights.Read(stream, Letters), sureFrom);
    }
}
