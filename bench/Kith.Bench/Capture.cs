using System.Diagnostics;
using System.Globalization;
using Kith.Capture;
using Kith.Tests.Exchange.Capture;

namespace Kith.Bench;

/// <summary><c>capture [half…] [--misses]</c>: how well lines of plain language are read, on the halves of the corpus that are named, or on all of them.</summary>
internal static class Capture
{
    public static int Run(string[] args)
    {
        var folder = Path.Combine("tests", "corpus", "capture");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("Run it in the folder of the repository: the lines are in tests/corpus/capture.");
            return 1;
        }

        var book = CaptureCorpus.Book(folder);
        Console.WriteLine("| lines | people | day | length | needs, offers: precision | recall | promises: precision | recall | gifts, loans: precision | recall | asks: precision | recall | facts: precision | recall | due days | answers |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var named = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        var halves = named.Count > 0 ? named : [.. new[] { "en", "de" }.SelectMany(language => Directory.GetFiles(Path.Combine(folder, language), "*.txt")).Select(file => Path.GetFileNameWithoutExtension(file)).Distinct().Order(StringComparer.Ordinal)];
        foreach (var (half, language) in halves.SelectMany(half => new[] { (half, "en"), (half, "de") }))
        {
            // A half that one language does not have is left out for it.
            var file = Path.Combine(folder, language, half + ".txt");
            if (!File.Exists(file))
            {
                continue;
            }

            var lines = CaptureCorpus.Lines(file);
            Print($"{language}, {half}", CaptureScore.Of(lines, book), args.Contains("--misses"));
        }

        Time(folder, book);
        return 0;
    }

    private static void Print(string name, CaptureScore score, bool misses)
    {
        Found[] found = [score.Together(FindingKind.Need, FindingKind.Offer), score.Findings[FindingKind.Promise], score.Together(FindingKind.Gift, FindingKind.Loan), score.Findings[FindingKind.Ask], score.Findings[FindingKind.Fact]];
        var shares = new[] { score.People, score.Days, score.Lengths }.Concat(found.SelectMany(one => new[] { one.Precision, one.Recall })).Append(score.Dues).Append(score.Answers);
        Console.WriteLine($"| {name} ({score.Lines}) | {string.Join(" | ", shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{100 * share.Of:F1} % ({share.Right}/{share.All})")))} |");
        foreach (var miss in misses ? score.Misses : [])
        {
            Console.WriteLine(miss);
        }
    }

    /// <summary>Time a line, over all lines, read one after the other.</summary>
    private static void Time(string folder, CaptureNames book)
    {
        var lines = new[] { "en", "de" }.SelectMany(language => new[] { "tuned", "held" }.SelectMany(half => CaptureCorpus.Lines(Path.Combine(folder, language, half + ".txt")))).Select(line => line.Text).ToList();
        var first = Stopwatch.StartNew();
        CaptureLine.Read(lines[0], CaptureCorpus.Today, book);
        first.Stop();
        var rounds = new List<double>();
        for (var round = 0; round < 12; round++)
        {
            var watch = Stopwatch.StartNew();
            lines.ForEach(line => CaptureLine.Read(line, CaptureCorpus.Today, book));
            rounds.Add(watch.Elapsed.TotalMicroseconds / lines.Count);
        }

        rounds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} lines; {rounds[rounds.Count / 2]:F0} µs a line, median of {rounds.Count} rounds"));
    }
}
