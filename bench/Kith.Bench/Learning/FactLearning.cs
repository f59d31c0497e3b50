using System.Globalization;
using Kith.Analysis;
using Kith.Capture;
using Kith.Tests.Exchange.Capture;

namespace Kith.Bench;

/// <summary>The weights by which a fact that the tables read is kept, from <c>tests/corpus/facts</c>.</summary>
internal static class FactLearning
{
    private const int Folds = 5;
    private const int SeenAtLeast = 2;
    private static readonly double[] Froms = [0.15, 0.3, 0.5];

    /// <summary>Makes the weights of a language.</summary>
    public static void Run(string corpus, string language)
    {
        var examples = Of(corpus, language).ToList();
        Learning.Write(Path.Combine("src", "Kith.Capture", "Learned", $"facts.{language}.txt"), Logistic.Learn(examples, FactWeights.Letters.Length, SeenAtLeast), FactWeights.Letters, examples.Count);
    }

    /// <summary>Tells how well each fifth is judged by weights that were learned from the others.</summary>
    public static void Judge(string corpus, string language)
    {
        var examples = Of(corpus, language).ToList();
        var judged = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = new FactWeights(new FeatureWeights(Logistic.Learn([.. examples.Where((_, at) => at * Folds / examples.Count != fold)], FactWeights.Letters.Length, SeenAtLeast), FactWeights.Letters.Length));
            return examples.Where((_, at) => at * Folds / examples.Count == fold).Select(example => (Told: example.Told == 1, Likely: weights.Likely(example.Parts[0])));
        }).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {judged.Count(one => one.Told)} of {judged.Count} that the tables propose are worth keeping"));
        foreach (var from in Froms)
        {
            var (kept, right) = (judged.Count(one => one.Likely >= from), judged.Count(one => one.Told && one.Likely >= from));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  proposed from {from}: {100.0 * right / kept:F1} % of the proposed are worth it, {100.0 * right / judged.Count(one => one.Told):F1} % of those worth it are proposed"));
        }
    }

    private static IEnumerable<Example> Of(string corpus, string language)
    {
        var book = CaptureCorpus.Book(Path.Combine(corpus, "capture"));
        var file = Path.Combine(corpus, "facts", $"{language}.txt");
        foreach (var line in File.ReadAllLines(file))
        {
            if (line.Split('\t') is not [("F" or "-") and var told, var fact, var note])
            {
                throw new InvalidDataException($"{file}: not F or -, a fact and a note, parted by tabs: {line}");
            }

            var seen = CaptureLine.Statements(note, CaptureCorpus.Today, book).Concat(StatementLearning.InContext(note, language == "de")).FirstOrDefault(one => one.Fact == fact);
            if (seen is not null)
            {
                yield return new Example([[.. seen.FactFeatures(seen.Features(seen.Read))]], [0], told == "F" ? 1 : 0, 1);
            }
        }
    }
}
