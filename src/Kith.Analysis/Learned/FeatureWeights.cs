using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Kith.Analysis;

/// <summary>
/// Multinomial logistic regression over signs that are there or not: how likely each of a few classes is. The weights are made by
/// <c>Kith.Bench learn</c> from texts written for Kith and come with the program; nothing is learned from a book.
/// </summary>
public sealed class FeatureWeights
{
    // In files: a weight in hundredths.
    private const float Steps = 100;

    private readonly FrozenDictionary<string, (byte Class, float Weight)[]> weights;
    private readonly int classes;

    /// <summary>Weights by feature.</summary>
    /// <param name="dense">Of each feature a weight for each class, by its place.</param>
    /// <param name="classes">How many classes.</param>
    public FeatureWeights(IReadOnlyDictionary<string, float[]> dense, int classes)
    {
        ArgumentNullException.ThrowIfNull(dense);
        weights = dense.ToFrozenDictionary(
            feature => feature.Key, feature => feature.Value.Select((weight, at) => ((byte)at, weight)).Where(one => one.weight != 0).ToArray(), StringComparer.Ordinal);
        this.classes = classes;
    }

    private FeatureWeights(FrozenDictionary<string, (byte Class, float Weight)[]> weights, int classes) => (this.weights, this.classes) = (weights, classes);

    /// <summary>Reads weights that come with a program.</summary>
    /// <param name="assembly">Of which they are a part.</param>
    /// <param name="name">Under which name.</param>
    /// <param name="letters">What each class is called in them, by its place.</param>
    /// <exception cref="InvalidOperationException">They are not there.</exception>
    public static FeatureWeights Shipped(Assembly assembly, string name, IReadOnlyList<string> letters)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var file = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The weights {name} are not in the program.");
        return Read(file, letters);
    }

    /// <summary>Reads weights as <see cref="Write"/> writes them.</summary>
    /// <param name="file">The text, UTF-8.</param>
    /// <param name="letters">What each class is called in it, by its place; none begins another.</param>
    /// <exception cref="FormatException">A line names no class or no number.</exception>
    public static FeatureWeights Read(Stream file, IReadOnlyList<string> letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        using var reader = new StreamReader(file, leaveOpen: true);
        var weights = new Dictionary<string, (byte, float)[]>(StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights.Add(line[..tab], [.. line[(tab + 1)..].Split(' ').Select(part => Part(part, letters))]);
        }

        return new FeatureWeights(weights.ToFrozenDictionary(StringComparer.Ordinal), letters.Count);
    }

    /// <summary>The lines of a file of weights: a feature, a tab, and for each class that it speaks for or against what that is called and the weight in hundredths.</summary>
    public static IEnumerable<string> Write(IReadOnlyDictionary<string, float[]> dense, IReadOnlyList<string> letters)
    {
        ArgumentNullException.ThrowIfNull(dense);
        return dense
            .Select(feature => (feature.Key, Parts: feature.Value.Select((weight, at) => (at, Hundredths: (int)MathF.Round(Steps * weight))).Where(one => one.Hundredths != 0).ToList()))
            .Where(feature => feature.Parts.Count > 0).OrderBy(feature => feature.Key, StringComparer.Ordinal)
            .Select(feature => $"{feature.Key}\t{string.Join(' ', feature.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{letters[part.at]}{part.Hundredths}")))}");
    }

    /// <summary>How likely each class is, by its place; together 1.</summary>
    public double[] Likely(IEnumerable<string> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var sums = new double[classes];
        foreach (var feature in features)
        {
            foreach (var (at, weight) in weights.GetValueOrDefault(feature, []))
            {
                sums[at] += weight;
            }
        }

        return Together(sums);
    }

    /// <summary>How likely each class is by weights that are still being learned.</summary>
    public static double[] Likely(IEnumerable<string> features, IReadOnlyDictionary<string, float[]> dense, int classes)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(dense);
        var sums = new double[classes];
        foreach (var feature in features)
        {
            for (var at = 0; dense.TryGetValue(feature, out var of) && at < classes; at++)
            {
                sums[at] += of[at];
            }
        }

        return Together(sums);
    }

    /// <summary>How much some features speak for one class rather than another; 0 for nothing, below 0 against it.</summary>
    public double Speaks(IEnumerable<string> features, int forOne, int against)
    {
        ArgumentNullException.ThrowIfNull(features);
        return features.SelectMany(feature => weights.GetValueOrDefault(feature, [])).Sum(one => one.Class == forOne ? one.Weight : one.Class == against ? -one.Weight : 0);
    }

    private static double[] Together(double[] sums)
    {
        var most = sums.Max();
        var likely = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        var all = likely.Sum();
        return Array.ConvertAll(likely, one => one / all);
    }

    private static (byte Class, float Weight) Part(string part, IReadOnlyList<string> letters)
    {
        for (var at = 0; at < letters.Count; at++)
        {
            if (part.StartsWith(letters[at], StringComparison.Ordinal) && int.TryParse(part.AsSpan(letters[at].Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hundredths))
            {
                return ((byte)at, hundredths / Steps);
            }
        }

        throw new FormatException($"No class and weight: {part}.");
    }
}
