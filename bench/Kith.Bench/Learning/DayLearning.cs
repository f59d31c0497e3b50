using System.Globalization;
using Kith.Analysis;
using Kith.Capture;
using Kith.Lexicon;
using Kith.Tests.Exchange.Capture;
using NodaTime;

namespace Kith.Bench;

/// <summary>The weights by which a day that a line says is taken for that of the moment, from the tuned lines of <c>tests/corpus/capture</c>.</summary>
internal static class DayLearning
{
    /// <summary>Makes the weights of a language, of all lines or of all but one file's that is then judged.</summary>
    public static void Run(string corpus, string language, string? without)
    {
        var folder = Path.Combine(corpus, "capture");
        var book = CaptureCorpus.Book(folder);
        var lines = StatementLearning.TunedLines(folder, language, without).SelectMany(half => half.Lines.SelectMany(line => half.WithRules ? Of(line, book, true) : Of(line, book, false).Concat(Of(line, book, true)))).ToList();
        var weights = Logistic.Learn(lines, DayWeights.Letters.Length);
        if (without is null)
        {
            Learning.Write(Path.Combine("src", "Kith.Capture", "Learned", $"days.{language}.txt"), weights, DayWeights.Letters, lines.Count);
            return;
        }

        var file = Path.Combine(folder, language, without + ".txt");
        if (File.Exists(file))
        {
            Judge(file, book, new DayWeights(new FeatureWeights(weights, DayWeights.Letters.Length)));
        }
    }

    private static IEnumerable<Example> Of(CorpusLine line, CaptureNames book, bool withRules) => line.Day == "?" ? [] :
        CaptureLine.Days(line.Text, CaptureCorpus.Today, book, withRules).Days.Select(one => new Example([one.Features], [0], Told(one.Day, line.Day), 1));

    private static int Told(DaySaid day, string truth) => truth == "-" ? 0 : Is(day.Past, truth) ? 1 : Is(day.Ahead, truth) ? 2 : 0;

    private static bool Is(LocalDate? day, string truth) => day is { } on && CaptureCorpus.IsDay(on, truth);

    private static void Judge(string file, CaptureNames book, DayWeights weights)
    {
        var (all, right) = (0, 0);
        foreach (var line in CaptureCorpus.Lines(file).Where(line => line.Day != "?"))
        {
            var (ruled, days) = CaptureLine.Days(line.Text, CaptureCorpus.Today, book, withRules: true);
            all++;
            right += CaptureCorpus.IsDay(weights.Choose([.. days.Select(one => one.Day)], ruled, [.. days.Select(one => one.Features)])?.On ?? CaptureCorpus.Today, line.Day) ? 1 : 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {right} of {all} days, {100.0 * right / all:F1} %"));
    }
}
