using System.Collections.Frozen;
using System.Globalization;

namespace Kith.Capture;

/// <summary>Multinomial logistic regression over the features of a statement: what it may tell, and how sure that is. The weights are made from <c>tests/corpus</c> by <c>Kith.Bench learn</c> and are part of the program.</summary>
internal sealed class StatementWeights
{
    private static readonly Lazy<StatementWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<StatementWeights> German = new(() => Shipped("de"));

    // What nobody has read is proposed when it is likelier than most else; what the tables read is only taken for something else when that is all but sure, and never for nothing.
    private const double AddedFrom = 0.4;
    private const double ChangedFrom = 0.7;

    private readonly FrozenDictionary<string, (byte Class, float Weight)[]> weights;

    internal StatementWeights(IReadOnlyDictionary<string, float[]> dense) => weights = dense.ToFrozenDictionary(
        feature => feature.Key, feature => feature.Value.Select((weight, at) => ((byte)at, weight)).Where(one => one.weight != 0).ToArray(), StringComparer.Ordinal);

    private StatementWeights(FrozenDictionary<string, (byte Class, float Weight)[]> weights) => this.weights = weights;

    /// <summary>The weights of a language.</summary>
    internal static StatementWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>What a statement tells: what the tables read in it, unless something else is likely enough.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="read">The place among <see cref="StatementClass.All"/> of what the tables read; 0 for nothing.</param>
    internal (int Told, double Likely) Judge(IReadOnlyList<string> features, int read)
    {
        var likely = Likely(features);
        var best = likely.AsSpan().IndexOf(likely.Max());
        return best != 0 && likely[best] >= (read == 0 ? AddedFrom : ChangedFrom) ? (best, likely[best]) : (read, likely[read]);
    }

    /// <summary>How likely each of <see cref="StatementClass.All"/> is by some weights, by its place; together 1.</summary>
    internal static double[] Likely(IReadOnlyList<string> features, IReadOnlyDictionary<string, float[]> weights)
    {
        var likely = new double[StatementClass.All.Length];
        foreach (var feature in features)
        {
            for (var at = 0; weights.TryGetValue(feature, out var of) && at < likely.Length; at++)
            {
                likely[at] += of[at];
            }
        }

        return Together(likely);
    }

    private double[] Likely(IReadOnlyList<string> features)
    {
        var likely = new double[StatementClass.All.Length];
        foreach (var feature in features)
        {
            foreach (var (at, weight) in weights.GetValueOrDefault(feature, []))
            {
                likely[at] += weight;
            }
        }

        return Together(likely);
    }

    private static double[] Together(double[] sums)
    {
        var most = sums.Max();
        var likely = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        var all = likely.Sum();
        return Array.ConvertAll(likely, one => one / all);
    }

    /// <summary>The lines of a file of weights: a feature, a tab, and for each class that it speaks for or against its letter and the weight in hundredths.</summary>
    internal static IEnumerable<string> Write(IReadOnlyDictionary<string, float[]> dense) => dense
        .Select(feature => (feature.Key, Parts: feature.Value.Select((weight, at) => (at, Hundredths: (int)MathF.Round(100 * weight))).Where(one => one.Hundredths != 0).ToList()))
        .Where(feature => feature.Parts.Count > 0).OrderBy(feature => feature.Key, StringComparer.Ordinal)
        .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Key}\t{string.Join(' ', feature.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{StatementClass.All[part.at].Letter}{part.Hundredths}")))}"));

    private static StatementWeights Shipped(string language)
    {
        using var stream = typeof(StatementWeights).Assembly.GetManifestResourceStream($"Kith.Capture.Learned.weights.{language}.txt") ?? throw new InvalidOperationException($"The weights of {language} are not in the program.");
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, (byte, float)[]>(StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights.Add(line[..tab], [.. line[(tab + 1)..].Split(' ').Select(Part)]);
        }

        return new StatementWeights(weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static (byte Class, float Weight) Part(string part)
    {
        var letter = part[0] == '-' ? 1 : 2;
        return ((byte)Array.FindIndex(StatementClass.All, one => part.AsSpan(0, letter).SequenceEqual(one.Letter)), int.Parse(part.AsSpan(letter), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 100f);
    }
}
