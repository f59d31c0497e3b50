using Kith.Analysis;

namespace Kith.Capture;

/// <summary>Whether a day that a line says is that of the moment, and whether it has been or is to come. The weights are made from <c>tests/corpus/capture</c> by <c>Kith.Bench learn</c> and are part of the program.</summary>
internal sealed class DayWeights(FeatureWeights weights)
{
    /// <summary>How files write what a day may be: not the moment's, its day in the past, its day to come.</summary>
    internal static readonly string[] Letters = ["-", "P", "A"];

    private static readonly Lazy<DayWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<DayWeights> German = new(() => Shipped("de"));

    /// <summary>The weights of a language.</summary>
    internal static DayWeights Of(bool german) => (german ? German : English).Value;

    // What the rules say is believed unless the contrary is likelier than this.
    private const double ChangedFrom = 0.8;

    /// <summary>The day of a moment among those that a line says, as it is meant: that of the rules, unless another is likely enough; null when none is.</summary>
    /// <param name="days">The days.</param>
    /// <param name="ruled">What the rules take for it; null for none of them.</param>
    /// <param name="features">The features of each.</param>
    internal DaySaid? Choose(IReadOnlyList<DaySaid> days, DaySaid? ruled, IReadOnlyList<IReadOnlyList<string>> features)
    {
        var likely = features.Select(weights.Likely).ToList();
        var best = likely.Count == 0 ? -1 : likely.IndexOf(likely.MinBy(one => one[0])!);
        var at = days.ToList().FindIndex(day => day.First == ruled?.First);
        if (at >= 0 && likely[at][0] < ChangedFrom && (best == at || likely[best][0] > 1 - ChangedFrom))
        {
            // The day of the rules: which way it is meant is theirs, too, unless the other is likely enough.
            var side = ruled!.Past is null ? 2 : 1;
            return likely[at][3 - side] >= ChangedFrom ? Meant(days[at], likely[at]) : ruled;
        }

        return best >= 0 && 1 - likely[best][0] >= ChangedFrom ? Meant(days[best], likely[best]) : null;
    }

    private static DaySaid Meant(DaySaid day, double[] likely) => day switch
    {
        { Past: null } or { Ahead: null } => day,
        _ => likely[1] >= likely[2] ? day with { Ahead = null } : day with { Past = null },
    };

    private static DayWeights Shipped(string language) => new(FeatureWeights.Shipped(typeof(DayWeights).Assembly, $"Kith.Capture.Learned.days.{language}.txt", Letters));
}
