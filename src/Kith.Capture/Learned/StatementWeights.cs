using Kith.Analysis;

namespace Kith.Capture;

/// <summary>What a statement may tell, by its features, and how sure that is. The weights are made from <c>tests/corpus</c> by <c>Kith.Bench learn</c> and are part of the program.</summary>
internal sealed class StatementWeights(FeatureWeights weights)
{
    private static readonly Lazy<StatementWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<StatementWeights> German = new(() => Shipped("de"));

    // What nobody has read is proposed when it is likelier than most else; what the tables read is only taken for something else when that is all but sure, and never for nothing.
    private const double AddedFrom = 0.4;
    private const double ChangedFrom = 0.7;

    /// <summary>The weights of a language.</summary>
    internal static StatementWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>What a statement tells: what the tables read in it, unless something else is likely enough.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="read">The place among <see cref="StatementClass.All"/> of what the tables read; 0 for nothing.</param>
    /// <param name="fact">Whether they read a fact in it that is worth keeping.</param>
    internal (int Told, double Likely) Judge(IReadOnlyCollection<string> features, int read, bool fact)
    {
        var likely = weights.Likely(features);
        var best = likely.AsSpan().IndexOf(likely.Max());
        return best != 0 && likely[best] >= (read == 0 && !fact ? AddedFrom : ChangedFrom) ? (best, likely[best]) : (read, likely[read]);
    }

    private static StatementWeights Shipped(string language) => new(FeatureWeights.Shipped(typeof(StatementWeights).Assembly, $"Kith.Capture.Learned.weights.{language}.txt", StatementClass.Letters));
}
