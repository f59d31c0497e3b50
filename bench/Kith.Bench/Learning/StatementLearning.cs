using System.Globalization;
using Kith.Analysis;
using Kith.Capture;
using Kith.Tests.Exchange.Capture;

namespace Kith.Bench;

/// <summary>The weights by which a statement is judged where no table knows it, from <c>tests/corpus/statements</c> and the tuned lines of <c>tests/corpus/capture</c>.</summary>
internal static class StatementLearning
{
    // What the tuned lines tell was known to the tables; that most of their clauses tell nothing is as true of other lines.
    private const float OfTunedLine = 0.3f;

    // Three would be found half a point better, and weigh half as much again.
    private const int SeenAtLeast = 4;

    private static readonly string[] Tuned = ["tuned", "fresh", "later", "newer", "wide", "broad", "second", "third", "fifth"];

    // Learned from, but no table was written with them: what the tables make of them is what they make of any line.
    private static readonly string[] Unseen = ["eighth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth"];

    /// <summary>The lines to learn from but for one file's, and whether what the rules make of them may be told.</summary>
    internal static IEnumerable<(IReadOnlyList<CorpusLine> Lines, bool WithRules)> TunedLines(string folder, string language, string? without) =>
        Tuned.Select(half => (half, false)).Concat(Unseen.Select(half => (half, true))).Where(one => one.half != without)
            .Select(one => (File: Path.Combine(folder, language, one.half + ".txt"), one.Item2)).Where(one => File.Exists(one.File)).Select(one => (CaptureCorpus.Lines(one.File), one.Item2));

    /// <summary>Makes the weights of a language, of all files or of all but one that is then judged.</summary>
    public static void Run(string corpus, string language, string? without)
    {
        var book = CaptureCorpus.Book(Path.Combine(corpus, "capture"));
        var files = Learning.Files(Path.Combine(corpus, "statements"), $"{language}-*.txt", without);
        List<Statement> examples =
        [
            .. files[false].SelectMany(OfStatements),
            .. TunedLines(Path.Combine(corpus, "capture"), language, without).SelectMany(half => half.Lines.SelectMany(line => OfLine(line, book, half.WithRules))),
        ];
        var weights = Logistic.Learn([.. examples.Where(one => one.German == (language == "de")).Select(one => one.Example)], StatementClass.All.Length, SeenAtLeast);
        if (without is null)
        {
            Learning.Write(Path.Combine("src", "Kith.Capture", "Learned", $"weights.{language}.txt"), weights, StatementClass.Letters, examples.Count);
        }

        foreach (var file in files[true])
        {
            Judge(file, new StatementWeights(new FeatureWeights(weights, StatementClass.All.Length)), [.. OfStatements(file)]);
        }
    }

    /// <summary>A statement to learn from, and whether it was read as German.</summary>
    private sealed record Statement(Example Example, bool German);

    private static IEnumerable<Statement> OfStatements(string file)
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
                yield return new Statement(new Example([.. seen.Select(one => one.Features(one.Read))], [.. seen.Select(one => one.Read)], told, 1), seen[0].Saying.Clause.German);
            }
        }
    }

    // Where a statement names nobody, the line before it has: “she …”, “will mir das Buch mitbringen”.
    internal static IReadOnlyList<StatementSeen> InContext(string statement, bool german)
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

    private static IEnumerable<Statement> OfLine(CorpusLine line, CaptureNames book, bool withRules)
    {
        foreach (var seen in line.Findings is null ? [] : CaptureLine.Statements(line.Text, CaptureCorpus.Today, book))
        {
            // What the tables found rightly may stand in the statement that hangs on it.
            var truth = line.Findings!.FirstOrDefault(truth => truth.Kind != 'F' && seen.Found is { } found && CaptureCorpus.Is(found, truth, line.Text)) ?? line.Findings!.FirstOrDefault(truth => truth.Kind != 'F' && truth.Words.Count > 0 && truth.Words.All(word => seen.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
            var told = truth is null ? 0 : Array.FindIndex(StatementClass.All, one => one.Letter == $"{truth.Kind}{(truth.From == "me" ? '=' : '+')}");
            yield return new Statement(new Example([seen.Features(told == 0 || withRules ? seen.Read : null)], [seen.Read], told, told == 0 || withRules ? 1 : OfTunedLine), seen.Saying.Clause.German);
        }
    }

    private static void Judge(string file, StatementWeights weights, List<Statement> examples)
    {
        foreach (var (name, judge) in new (string, Func<IReadOnlyCollection<string>, int, int>)[] { ("tables alone", (_, read) => read), ("with the weights", (features, read) => weights.Judge(features, read, fact: false).Told) })
        {
            var (found, right) = (0, 0);
            foreach (var (example, _) in examples)
            {
                var told = example.Parts.Zip(example.Read, judge).Where(one => one != 0).Distinct().ToList();
                found += told.Count;
                right += told.Count(one => one == example.Told);
            }

            var all = examples.Count(one => one.Example.Told != 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, {examples.Count} statements, {name}: precision {100.0 * right / found:F1} %, recall {100.0 * right / all:F1} %, F {200.0 * right / (found + all):F1}"));
        }
    }
}
