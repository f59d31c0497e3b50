using System.Globalization;
using Kith.Analysis;
using Kith.Capture;
using Kith.Tests.Exchange.Capture;

namespace Kith.Bench;

/// <summary>The weights by which somebody named is taken for one who took part, from the tuned lines of <c>tests/corpus/capture</c>.</summary>
internal static class PersonLearning
{
    private const int SeenAtLeast = 4;

    /// <summary>Makes the weights of a language, of all lines or of all but one file's that is then judged.</summary>
    public static void Run(string corpus, string language, string? without)
    {
        var folder = Path.Combine(corpus, "capture");
        var book = CaptureCorpus.Book(folder);
        var names = StatementLearning.TunedLines(folder, language, without).SelectMany(half => half.Lines.SelectMany(line => half.WithRules ? Of(line, book, true) : Of(line, book, false).Concat(Of(line, book, true)))).ToList();
        var weights = Logistic.Learn(names, PersonWeights.Letters.Length, SeenAtLeast);
        if (without is null)
        {
            Learning.Write(Path.Combine("src", "Kith.Capture", "Learned", $"people.{language}.txt"), weights, PersonWeights.Letters, names.Count);
            return;
        }

        var file = Path.Combine(folder, language, without + ".txt");
        if (File.Exists(file))
        {
            Judge(file, book, new PersonWeights(new FeatureWeights(weights, PersonWeights.Letters.Length)));
        }
    }

    private static IEnumerable<Example> Of(CorpusLine line, CaptureNames book, bool withRules) => line.People is not { } truth ? [] :
        CaptureLine.NamesIn(line.Text, CaptureCorpus.Today, book, withRules).Names.SelectMany(one => one.Features.Select(features => new Example([features], [0], truth.Any(name => CaptureCorpus.IsName(one.Name, name)) ? 1 : 0, 1)));

    private static void Judge(string file, CaptureNames book, PersonWeights weights)
    {
        var (all, right) = (0, 0);
        foreach (var line in CaptureCorpus.Lines(file).Where(line => line.People is not null))
        {
            var (contact, names) = CaptureLine.NamesIn(line.Text, CaptureCorpus.Today, book, withRules: true);
            var there = weights.There(contact, names);
            all++;
            right += there.Count == line.People!.Count && line.People.All(name => there.Any(found => CaptureCorpus.IsName(found, name))) ? 1 : 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: the people of {right} of {all} lines, {100.0 * right / all:F1} %"));
    }
}
