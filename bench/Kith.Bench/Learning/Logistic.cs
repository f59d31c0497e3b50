using Kith.Analysis;

namespace Kith.Bench;

/// <summary>Something to learn from, in parts, with what it tells: learned from the part that tells it best, and of nothing from all.</summary>
/// <param name="Parts">The features of each part.</param>
/// <param name="Read">What each part was read as before, by its place among the classes; 0 for nothing.</param>
/// <param name="Told">What it tells; 0 for nothing.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(IReadOnlyList<IReadOnlyCollection<string>> Parts, IReadOnlyList<int> Read, int Told, float Weight);

/// <summary>Multinomial logistic regression by gradient steps, each feature with its own rate (AdaGrad; Duchi et al. 2011). The same examples make the same weights.</summary>
internal static class Logistic
{
    private const int Rounds = 50;
    private const float Rate = 0.1f;

    // Half of the features are left out at each step, by chance, so that none relies on another (Srivastava et al. 2014).
    private const double LeftOut = 0.5;

    /// <summary>The weights of each feature for each class.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="classes">How many classes.</param>
    /// <param name="seenAtLeast">What was seen less often says more of its example than of any other.</param>
    public static Dictionary<string, float[]> Learn(List<Example> examples, int classes, int seenAtLeast = 3)
    {
        var weights = examples.SelectMany(one => one.Parts).SelectMany(one => one).CountBy(feature => feature).Where(one => one.Value >= seenAtLeast).ToDictionary(one => one.Key, _ => new float[classes]);
        var squares = weights.Keys.ToDictionary(feature => feature, _ => new float[classes]);
        var (random, order) = (new Random(1), Enumerable.Range(0, examples.Count).ToArray());
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order.Select(at => examples[at]))
            {
                foreach (var features in example.Told == 0 ? example.Parts : [Telling(example, weights, round)])
                {
                    Step([.. features.Where(feature => weights.ContainsKey(feature) && (feature.Length == 0 || random.NextDouble() >= LeftOut))], example, weights, squares);
                }
            }
        }

        // All features are there when something is judged: together they weigh what the share that was left in weighed.
        return weights.ToDictionary(one => one.Key, one => one.Key.Length == 0 ? one.Value : Array.ConvertAll(one.Value, weight => weight * (1 - (float)LeftOut)));
    }

    // At first the part that was read so, or the longest; then the one that the weights take for it.
    private static IReadOnlyCollection<string> Telling(Example example, Dictionary<string, float[]> weights, int round) => round < 3
        ? example.Parts.Zip(example.Read).OrderByDescending(one => one.Second == example.Told).ThenByDescending(one => one.First.Count).First().First
        : example.Parts.Count == 1 ? example.Parts[0] : example.Parts.MaxBy(part => FeatureWeights.Likely(part, weights, weights[""].Length)[example.Told])!;

    private static void Step(List<string> features, Example example, Dictionary<string, float[]> weights, Dictionary<string, float[]> squares)
    {
        var likely = FeatureWeights.Likely(features, weights, weights[""].Length);
        foreach (var feature in features)
        {
            var (weight, square) = (weights[feature], squares[feature]);
            for (var at = 0; at < weight.Length; at++)
            {
                var slope = example.Weight * ((float)likely[at] - (at == example.Told ? 1 : 0));
                square[at] += slope * slope;
                weight[at] -= Rate * slope / (1e-3f + MathF.Sqrt(square[at]));
            }
        }
    }
}
