using System.Globalization;
using Kith.Analysis;

namespace Kith.Bench;

/// <summary>
/// <c>learn [senses | --without FILE|facts]</c>: makes the weights by which statements and drafts are judged and the senses of needs and offers, from <c>tests/corpus</c>; <c>senses</c> alone.
/// Without a file of statements (<c>en-1.txt</c>), drafts (<c>en-1.jsonl</c>) or pairs (<c>pairs-1.tsv</c>), or of facts by fifths (<c>facts</c>),
/// nothing is written; it tells how well what was left out is then judged.
/// </summary>
internal static class Learning
{
    private const string Facts = "facts";
    private const string Senses = "senses";

    public static int Run(string[] args)
    {
        var corpus = Path.Combine("tests", "corpus");
        if (!Directory.Exists(Path.Combine(corpus, "statements")) || args is not ([] or [Senses] or ["--without", _]))
        {
            Console.Error.WriteLine("learn [senses | --without FILE|facts], in the folder of the repository: the statements are in tests/corpus/statements, the drafts in tests/corpus/drafts, the facts in tests/corpus/facts, the pairs in tests/corpus/matching/pairs.");
            return 1;
        }

        var without = args.Length > 1 ? args[1] : null;
        if (without is null || without.EndsWith(SenseLearning.Ending, StringComparison.Ordinal))
        {
            SenseLearning.Run(corpus, without);
            if (args.Length > 0)
            {
                return 0;
            }
        }

        foreach (var language in new[] { "en", "de" })
        {
            switch (without)
            {
                case null:
                    StatementLearning.Run(corpus, language, null);
                    FactLearning.Run(corpus, language);
                    DraftLearning.Run(corpus, language, null);
                    break;
                case Facts:
                    FactLearning.Judge(corpus, language);
                    break;
                case var file when file.EndsWith(DraftLearning.Ending, StringComparison.Ordinal):
                    DraftLearning.Run(corpus, language, file);
                    break;
                default:
                    StatementLearning.Run(corpus, language, without);
                    break;
            }
        }

        return 0;
    }

    /// <summary>The files of a folder, that which is left out apart.</summary>
    public static ILookup<bool, string> Files(string folder, string pattern, string? without) => Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToLookup(file => Path.GetFileName(file) == without);

    /// <summary>Writes a file of weights.</summary>
    public static void Write(string file, Dictionary<string, float[]> weights, IReadOnlyList<string> letters, int examples)
    {
        File.WriteAllLines(file, FeatureWeights.Write(weights, letters));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {weights.Count} features of {examples} examples, {new FileInfo(file).Length / 1000} kB"));
    }
}
