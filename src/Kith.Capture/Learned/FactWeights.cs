using Kith.Analysis;

namespace Kith.Capture;

/// <summary>Whether what the tables took for a fact about somebody is worth keeping: not a scrap of a sentence, and not what passes by tomorrow. The weights are made from <c>tests/corpus/facts</c> by <c>Kith.Bench learn</c> and are part of the program.</summary>
internal sealed class FactWeights(FeatureWeights weights)
{
    /// <summary>How files write the two kinds: what is not worth it, and what is.</summary>
    internal static readonly string[] Letters = ["-", "F"];

    private static readonly Lazy<FactWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<FactWeights> German = new(() => Shipped("de"));

    // A chip too many is taken away with one key; a fact that is not proposed has to be typed.
    private const double KeptFrom = 0.15;

    /// <summary>The weights of a language.</summary>
    internal static FactWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>How likely it is worth keeping, 0 to 1.</summary>
    internal double Likely(IEnumerable<string> features) => weights.Likely(features)[1];

    /// <summary>Whether it is likely enough to be proposed.</summary>
    internal bool Keeps(IEnumerable<string> features) => Likely(features) >= KeptFrom;

    private static FactWeights Shipped(string language) => new(FeatureWeights.Shipped(typeof(FactWeights).Assembly, $"Kith.Capture.Learned.facts.{language}.txt", Letters));
}
