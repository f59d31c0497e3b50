using System.Globalization;
using Kith.Analysis;

namespace Kith.Bench;

/// <summary>
/// <c>learn [senses|statements|days|facts|drafts | --without FILE|facts]</c>: makes the weights by which statements, facts and drafts are judged and the senses of needs and offers, from <c>tests/corpus</c>; one of them alone when it is named.
/// Without a file of statements (<c>en-1.txt</c>), drafts (<c>en-1.jsonl</c>), pairs (<c>pairs-1.tsv</c>) or lines (<c>tenth</c>: their days), or of facts by fifths (<c>facts</c>),
/// nothing is written; it tells how well what was left out is then judged.
/// </summary>
internal static class Learning
{
    private const string Facts = "facts";
    private const string Senses = "senses";
    private const string Statements = "statements";
    private const string Drafts = "drafts";
    private const string Days = "days";

    private static readonly string[] Languages = ["en", "de"];

    public static int Run(string[] args)
    {
        var corpus = Path.Combine("tests", "corpus");
        if (!Directory.Exists(Path.Combine(corpus, Statements)) || args is not ([] or [Senses or Statements or Days or Facts or Drafts] or ["--without", _]))
        {
            Console.Error.WriteLine("learn [senses|statements|days|facts|drafts | --without FILE|facts], in the folder of the repository: the statements are in tests/corpus/statements, the drafts in tests/corpus/drafts, the facts in tests/corpus/facts, the pairs in tests/corpus/matching/pairs.");
            return 1;
        }

        if (args is ["--without", var file])
        {
            Judge(corpus, file);
        }
        else
        {
            Make(corpus, args.FirstOrDefault());
        }

        return 0;
    }

    private static void Make(string corpus, string? only)
    {
        if (only is null or Senses)
        {
            SenseLearning.Run(corpus, null);
        }

        foreach (var language in Languages)
        {
            if (only is null or Statements)
            {
                StatementLearning.Run(corpus, language, null);
            }

            if (only is null or Days)
            {
                DayLearning.Run(corpus, language, null);
                PersonLearning.Run(corpus, language, null);
            }

            if (only is null or Facts)
            {
                FactLearning.Run(corpus, language);
            }

            if (only is null or Drafts)
            {
                DraftLearning.Run(corpus, language, null);
            }
        }
    }

    private static void Judge(string corpus, string without)
    {
        if (without.EndsWith(SenseLearning.Ending, StringComparison.Ordinal))
        {
            SenseLearning.Run(corpus, without);
            return;
        }

        foreach (var language in Languages)
        {
            switch (without)
            {
                case Facts:
                    FactLearning.Judge(corpus, language);
                    break;
                case var file when file.EndsWith(DraftLearning.Ending, StringComparison.Ordinal):
                    DraftLearning.Run(corpus, language, file);
                    break;
                case var half when !half.Contains('.', StringComparison.Ordinal):
                    DayLearning.Run(corpus, language, half);
                    PersonLearning.Run(corpus, language, half);
                    break;
                default:
                    StatementLearning.Run(corpus, language, without);
                    break;
            }
        }
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
