using System.Globalization;
using Kith.Capture;
using Kith.Tests.Exchange.Capture;

namespace Kith.Bench;

/// <summary>
/// <c>learn [--without FILE]</c>: makes the weights by which a statement is judged where no table knows it, from <c>tests/corpus/statements</c>
/// and the tuned lines of <c>tests/corpus/capture</c>. Without a file of statements nothing is written; it tells how well that file is then judged.
/// </summary>
internal static class Learning
{
    private const int Rounds = 50;
    private const float Rate = 0.1f;

    // Half of the features are left out at each step, by chance, so that none relies on another (Srivastava et al. 2014).
    private const double LeftOut = 0.5;

    // What the tuned lines tell was known to the tables; that most of their clauses tell nothing is as true of other lines.
    private const float OfTunedLine = 0.3f;

    // What was seen but once or twice says more of its statement than of any other.
    private const int SeenAtLeast = 3;

    private static readonly string[] Tuned = ["tuned", "fresh", "later", "newer", "wide", "broad", "second", "third", "fifth"];

    public static int Run(string[] args)
    {
        var corpus = Path.Combine("tests", "corpus");
        if (!Directory.Exists(Path.Combine(corpus, "statements")) || args is not ([] or ["--without", _]))
        {
            Console.Error.WriteLine("learn [--without FILE], in the folder of the repository: the statements are in tests/corpus/statements.");
            return 1;
        }

        var book = CaptureCorpus.Book(Path.Combine(corpus, "capture"));
        foreach (var language in new[] { "en", "de" })
        {
            var files = Directory.GetFiles(Path.Combine(corpus, "statements"), $"{language}-*.txt").Order(StringComparer.Ordinal).ToLookup(file => args.Length > 0 && Path.GetFileName(file) == args[1]);
            List<Example> examples =
            [
                .. files[false].SelectMany(OfStatements),
                .. Tuned.Select(half => Path.Combine(corpus, "capture", language, half + ".txt")).Where(File.Exists).SelectMany(CaptureCorpus.Lines).SelectMany(line => OfLine(line, book)),
            ];
            var weights = Learn([.. examples.Where(one => one.German == (language == "de"))]);
            if (args.Length == 0)
            {
                var file = Path.Combine("src", "Kith.Capture", "Learned", $"weights.{language}.txt");
                File.WriteAllLines(file, StatementWeights.Write(weights));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {weights.Count} features of {examples.Count} statements, {new FileInfo(file).Length / 1000} kB"));
            }

            foreach (var file in files[true])
            {
                Judge(file, new StatementWeights(weights), [.. OfStatements(file)]);
            }
        }

        return 0;
    }

    /// <summary>A statement, clause by clause, with what it tells: learned from the clause that tells it best, and of nothing from all.</summary>
    private sealed record Example(IReadOnlyList<IReadOnlyList<string>> Clauses, IReadOnlyList<int> Read, int Told, bool German, float Weight);

    private static IEnumerable<Example> OfStatements(string file)
    {
        foreach (var line in File.ReadAllLines(file))
        {
            var told = line.Split('\t') is [var letter, _] ? Array.FindIndex(StatementClass.All, one => one.Letter == letter) : -1;
            if (told < 0)
            {
                throw new InvalidDataException($"{file}: not what it tells, a tab and a statement: {line}");
            }

            var seen = InContext(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..], Path.GetFileName(file).StartsWith("de", StringComparison.Ordinal));
            if (seen.Count > 0)
            {
                yield return new Example([.. seen.Select(one => one.Features(one.Read))], [.. seen.Select(one => one.Read)], told, seen[0].Saying.Clause.German, 1);
            }
        }
    }

    // Where a statement names nobody, the line before it has: “she …”, “will mir das Buch mitbringen”.
    private static IReadOnlyList<StatementSeen> InContext(string statement, bool german)
    {
        var alone = CaptureLine.Statements(statement, CaptureCorpus.Today, Names.Value);
        if (alone.Count == 0 || CaptureLine.Read(statement, CaptureCorpus.Today, Names.Value).Names.Count > 0)
        {
            return alone;
        }

        var man = statement.Split(' ').Any(word => word.ToLowerInvariant() is "er" or "ihm" or "ihn" or "sein" or "seine" or "seinen" or "seinem" or "he" or "hes" or "he's" or "him" or "his");
        var before = $"{(german ? "Kaffee mit" : "Coffee with")} {(man ? "Stefan" : "Anna")}. ";
        return [.. CaptureLine.Statements(before + statement, CaptureCorpus.Today, Names.Value).Where(one => one.Start >= before.Length)];
    }

    private static readonly Lazy<CaptureNames> Names = new(() => CaptureNames.Of(
        GivenNames.Women.Concat(GivenNames.Men).Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase).Select(name => new KnownPerson(Id<Person>.New(), name, "", name)), []));

    private static IEnumerable<Example> OfLine(CorpusLine line, CaptureNames book)
    {
        foreach (var seen in line.Findings is null ? [] : CaptureLine.Statements(line.Text, CaptureCorpus.Today, book))
        {
            var truth = line.Findings!.FirstOrDefault(truth => truth.Kind != 'F' && truth.Words.Count > 0 && truth.Words.All(word => seen.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
            var told = truth is null ? 0 : Array.FindIndex(StatementClass.All, one => one.Letter == $"{truth.Kind}{(truth.From == "me" ? '=' : '+')}");
            yield return new Example([seen.Features(told == 0 ? seen.Read : null)], [seen.Read], told, seen.Saying.Clause.German, told == 0 ? 1 : OfTunedLine);
        }
    }

    /// <summary>Multinomial logistic regression by gradient steps, each feature with its own rate (AdaGrad; Duchi et al. 2011). The same examples make the same weights.</summary>
    private static Dictionary<string, float[]> Learn(List<Example> examples)
    {
        var weights = examples.SelectMany(one => one.Clauses).SelectMany(one => one).CountBy(feature => feature).Where(one => one.Value >= SeenAtLeast).ToDictionary(one => one.Key, _ => new float[StatementClass.All.Length]);
        var squares = weights.Keys.ToDictionary(feature => feature, _ => new float[StatementClass.All.Length]);
        var (random, order) = (new Random(1), Enumerable.Range(0, examples.Count).ToArray());
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order.Select(at => examples[at]))
            {
                foreach (var features in example.Told == 0 ? example.Clauses : [Telling(example, weights, round)])
                {
                    Step([.. features.Where(feature => weights.ContainsKey(feature) && (feature.Length == 0 || random.NextDouble() >= LeftOut))], example, weights, squares);
                }
            }
        }

        // A statement has all of its features when it is judged: together they weigh what the share that was left in weighed.
        return weights.ToDictionary(one => one.Key, one => one.Key.Length == 0 ? one.Value : Array.ConvertAll(one.Value, weight => weight * (1 - (float)LeftOut)));
    }

    // At first the clause that the tables read so, or the longest; then the one that the weights take for it.
    private static IReadOnlyList<string> Telling(Example example, Dictionary<string, float[]> weights, int round) => round < 3
        ? example.Clauses.Zip(example.Read).OrderByDescending(one => one.Second == example.Told).ThenByDescending(one => one.First.Count).First().First
        : example.Clauses.Count == 1 ? example.Clauses[0] : example.Clauses.MaxBy(clause => StatementWeights.Likely(clause, weights)[example.Told])!;

    private static void Step(List<string> features, Example example, Dictionary<string, float[]> weights, Dictionary<string, float[]> squares)
    {
        var likely = StatementWeights.Likely(features, weights);
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

    private static void Judge(string file, StatementWeights weights, List<Example> examples)
    {
        foreach (var (name, judge) in new (string, Func<IReadOnlyList<string>, int, int>)[] { ("tables alone", (_, read) => read), ("with the weights", (features, read) => weights.Judge(features, read).Told) })
        {
            var (found, right) = (0, 0);
            foreach (var example in examples)
            {
                var told = example.Clauses.Zip(example.Read, judge).Where(one => one != 0).Distinct().ToList();
                found += told.Count;
                right += told.Count(one => one == example.Told);
            }

            var all = examples.Count(example => example.Told != 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, {examples.Count} statements, {name}: precision {100.0 * right / found:F1} %, recall {100.0 * right / all:F1} %, F {200.0 * right / (found + all):F1}"));
        }
    }
}
