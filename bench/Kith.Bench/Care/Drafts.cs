using System.Globalization;
using Kith.Care;
using Kith.Tests.Care;

namespace Kith.Bench;

/// <summary><c>drafts [half…] [--misses]</c>: how many self-serving drafts are found, and how many of the others are taken for one. Misses of the blind half are never printed.</summary>
internal static class Drafts
{
    private const string Blind = "half-b";
    private static readonly string[] Lots = ["half-a", Blind, "own", "everyday-en", "everyday-de"];

    public static int Run(string[] args)
    {
        var folder = Path.Combine("tests", "corpus", "drafts");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("Run it in the folder of the repository: the drafts are in tests/corpus/drafts.");
            return 1;
        }

        Console.WriteLine("| drafts | self-serving ones found | false alarms | found among the hard | false alarms among the hard |");
        Console.WriteLine("|---|---|---|---|---|");
        string[] named = [.. Lots.Where(args.Contains)];
        foreach (var half in named.Length > 0 ? named : Lots)
        {
            var drafts = DraftCorpus.Of(Path.Combine(folder, half + ".jsonl"));
            Print($"{half}, all", drafts);
            Print($"{half}, en", [.. drafts.Where(draft => draft.Language == "en")]);
            Print($"{half}, de", [.. drafts.Where(draft => draft.Language == "de")]);
            if (half != Blind && args.Contains("--misses"))
            {
                Misses(drafts);
            }
        }

        return 0;
    }

    private static void Print(string name, IReadOnlyList<CorpusDraft> drafts)
    {
        var (all, hard) = (DraftScore.Of(drafts), DraftScore.Of(drafts.Where(draft => draft.IsHard)));
        Console.WriteLine($"| {name} ({drafts.Count}) | {Share(all.Found, all.SelfServing)} | {Share(all.FalseAlarms, all.Others)} | {Share(hard.Found, hard.SelfServing)} | {Share(hard.FalseAlarms, hard.Others)} |");
    }

    private static string Share(int some, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * some / Math.Max(1, all):F0} % ({some}/{all})");

    private static void Misses(IEnumerable<CorpusDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var reading = DraftCheck.Of(draft.Draft, draft.Picture);
            if (reading.IsSelfServing != draft.IsSelfServing)
            {
                Console.WriteLine($"{draft.Id}, {(draft.IsSelfServing ? "not found" : "false alarm")}, {reading.Sum}: {draft.Draft.Text}");
            }
        }
    }
}
