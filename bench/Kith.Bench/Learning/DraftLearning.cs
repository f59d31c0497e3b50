using System.Globalization;
using Kith.Analysis;
using Kith.Care;
using Kith.Tests.Care;

namespace Kith.Bench;

/// <summary>The weights by which a draft is judged, from <c>tests/corpus/drafts</c> without the blind half.</summary>
internal static class DraftLearning
{
    /// <summary>How the files of drafts end.</summary>
    public const string Ending = ".jsonl";

    private const int SeenAtLeast = 2;

    // The tables were written with these before them: what they find there they do not find as surely elsewhere.
    private const float OfTuned = 0.3f;

    // Everyday messages are short and alike: as many again as hard drafts would teach that whatever is written in German is harmless.
    private const string Everyday = "short";
    private const float OfEveryday = 0.3f;

    private static readonly double[] Froms = [0.5, 0.65, 0.8];
    private static readonly string[] Tuned = ["half-a.jsonl", "own.jsonl"];

    /// <summary>Makes the weights of a language, of all files or of all but one that is then judged.</summary>
    public static void Run(string corpus, string language, string? without)
    {
        var folder = Path.Combine(corpus, "drafts");
        var files = Learning.Files(folder, $"{language}-*{Ending}", without);
        List<Example> examples =
        [
            .. files[false].SelectMany(file => Of(file, language, file.EndsWith(Everyday + Ending, StringComparison.Ordinal) ? OfEveryday : 1)),
            .. Tuned.Where(file => file != without).SelectMany(file => Of(Path.Combine(folder, file), language, OfTuned)),
        ];
        var weights = Logistic.Learn(examples, DraftWeights.Letters.Length, SeenAtLeast);
        if (without is null)
        {
            Learning.Write(Path.Combine("src", "Kith.Care", "Mirror", "Learned", $"weights.{language}.txt"), weights, DraftWeights.Letters, examples.Count);
        }

        var judging = new DraftWeights(new FeatureWeights(weights, DraftWeights.Letters.Length));
        foreach (var file in files[true].Concat(Tuned.Where(file => file == without).Select(file => Path.Combine(folder, file))))
        {
            var judged = Of(file, language, 1).Select(example => (Told: example.Told == 1, Likely: judging.Likely(example.Parts[0]))).ToList();
            foreach (var from in Froms)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileName(file)}, {language}, {judged.Count} drafts, sure from {from}: {Share(judged, true, from):F0} % of the self-serving ones found, {Share(judged, false, from):F0} % false alarms"));
            }
        }
    }

    private static double Share(List<(bool Told, double Likely)> judged, bool told, double from) => 100.0 * judged.Count(one => one.Told == told && one.Likely >= from) / Math.Max(1, judged.Count(one => one.Told == told));

    private static IEnumerable<Example> Of(string file, string language, float weight)
    {
        foreach (var draft in DraftCorpus.Of(file))
        {
            var (features, german) = DraftCheck.Features(draft.Draft, draft.Picture);
            if (german == (language == "de"))
            {
                yield return new Example([features], [0], draft.IsSelfServing ? 1 : 0, weight);
            }
        }
    }
}
