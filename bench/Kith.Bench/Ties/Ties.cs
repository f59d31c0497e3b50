using System.Globalization;
using Kith.Analysis;
using NodaTime;

namespace Kith.Bench;

/// <summary>
/// <c>ties [FILE...]</c>: how well the readings of ties do on events with known outcome, beside simple predictors. Nothing is
/// fitted on what it is tested on; the percentages are learned from the past of each look and tested on its future.
/// </summary>
public static class Ties
{
    private static readonly (string Name, Func<TieRow, double> Score)[] Scores =
    [
        ("Kith", row => StillInTouch.Score(row.Dates, row.Today, row.Horizon)!.Value),
        ("starting formula", row => Starting(row, 1.8, 1.65)),
        ("starting formula, established", row => Starting(row, 3.3, 1.5)),
        ("recency", row => -row.Silence),
        ("contact days", row => row.Dates.Count),
        ("events", row => row.Events),
        ("attention, 90 days", row => Attention.Decayed(Attention.AsOfLast(row.Dates), row.Silence)),
    ];

    private static readonly string[] Simple = ["recency", "contact days", "events"];

    /// <summary>Prints the tables; without files, those of shared/data/ties beside the repository.</summary>
    public static int Run(IReadOnlyList<string> paths)
    {
        string[] files = [.. paths.Count > 0 ? paths : Shared()];
        if (files.Length == 0)
        {
            Console.Error.WriteLine("There is no file to evaluate; name one with the columns time,from,to,kind,seconds.");
            return 1;
        }

        var truths = files.Select(path => (Path: path, Pairs: TiesFile.ReadTruths(path))).Where(file => file.Pairs is not null).ToList();
        foreach (var file in files.Select(TiesFile.Read).OfType<TiesFile>())
        {
            Evaluate(file);
            truths.Where(truth => Family(truth.Path) == Family(file.Name)).ToList().ForEach(truth => Truths(file, Path.GetFileName(truth.Path), truth.Pairs!));
        }

        return 0;
    }

    private static IEnumerable<string> Shared()
    {
        var folder = Environment.GetEnvironmentVariable("KITH_SHARED_DATA") ?? Path.Combine("..", "shared", "data");
        return Directory.Exists(Path.Combine(folder, "ties")) ? Directory.EnumerateFiles(Path.Combine(folder, "ties"), "*.csv").Order() : [];
    }

    private static string Family(string path) => Path.GetFileNameWithoutExtension(path).Split('-')[0];

    private static double Starting(TieRow row, double silence, double days) =>
        (days * Math.Log(1 + row.Dates.Count)) - (silence * Math.Log(1 + (row.Silence / (double)row.Horizon)));

    private static void Evaluate(TiesFile file)
    {
        var looks = TiesSnapshot.DaysOf(file);
        List<TieRow> rows = [.. looks.SelectMany(day => TiesSnapshot.On(file, day))];
        Print($"\n## {file.Name}: {file.Ties.Count} ties over {file.Last - file.First + 1} days with events on {file.Ties.SelectMany(tie => tie.Days).Distinct().Count()} of them, horizon {file.Horizon} days, {looks.Count} looks");
        Rank("all ties", rows);
        Rank("established ties", [.. rows.Where(row => row.IsEstablished)]);
        Print($"calibration: {Calibration(file, looks)}");
        Print($"“probably faded”: {Faded(file, Silence.ProbablyFaded)}; at half the threshold: {Faded(file, Silence.Quieter)}");
    }

    private static void Rank(string which, List<TieRow> rows)
    {
        if (rows.Count == 0)
        {
            Print($"{which}: none");
            return;
        }

        Print($"\n{which}: {rows.Count} rows, {rows.Average(row => row.Persisted ? 1.0 : 0):P1} persisted\n| score | AUC | 95 % over egos | ego-mean AUC | Kith minus it, 95 % |\n|---|---|---|---|---|");
        var truth = rows.Select(row => row.Persisted).ToArray();
        var ours = rows.Select(Scores[0].Score).ToArray();
        foreach (var (name, score) in Scores)
        {
            var scores = rows.Select(score).ToArray();
            var (low, high) = TiesRanking.Interval(rows, scores);
            var (less, more) = TiesRanking.Interval(rows, ours, scores);
            Print($"| {name}{(Simple.Contains(name) ? " (simple)" : "")} | {TiesRanking.Auc(scores, truth):F3} | {low:F3} to {high:F3} | {TiesRanking.EgoMean(rows, scores):F3} | {(name == "Kith" ? "" : $"{less:+0.000;-0.000} to {more:+0.000;-0.000}")} |");
        }
    }

    /// <summary>The expected calibration error over ten bins: learned from the horizon before each look, tested on the one after it.</summary>
    private static string Calibration(TiesFile file, IReadOnlyList<int> looks)
    {
        var told = new List<(double Said, bool Was)>();
        foreach (var look in looks)
        {
            var learned = Recalibration.OfBook(file.Ties.Select(tie => tie.Dates), new LocalDate(1970, 1, 1).PlusDays(look), file.Horizon);
            told.AddRange(
                from row in learned is null ? [] : TiesSnapshot.On(file, look)
                let said = learned!.Probability(row.Dates, row.Today)
                where said is not null
                select (said.Value, row.Persisted));
        }

        var error = told.GroupBy(one => (int)Math.Min(9, one.Said * 10)).Sum(bin => Math.Abs(bin.Average(one => one.Said) - bin.Average(one => one.Was ? 1 : 0)) * bin.Count());
        return told.Count == 0 ? "silent: fewer than 100 outcomes, or a past of less than three horizons" : string.Create(CultureInfo.InvariantCulture, $"ECE {error / told.Count:F3} over {told.Count} predictions");
    }

    /// <summary>How often a threshold was right on the day it was crossed: no contact within the horizon, and none to the end.</summary>
    private static string Faded(TiesFile file, Silence silence)
    {
        var (said, right, ever) = (0, 0, 0);
        foreach (var tie in file.Ties)
        {
            for (var at = UsualGap.DaysForOwn - 1; at < tie.Dates.Length; at++)
            {
                var usual = UsualGap.Of(at + 1, tie.Dates[0], tie.Dates[at], null, null);
                var on = tie.Days[at] + Period.DaysBetween(tie.Dates[at], Quiet.Begins(tie.Dates[at], usual, silence)!.Value);
                var next = at + 1 < tie.Days.Length ? tie.Days[at + 1] : int.MaxValue;
                if (next > on && on + file.Horizon <= file.Last)
                {
                    (said, right, ever) = (said + 1, right + (next > on + file.Horizon ? 1 : 0), ever + (next == int.MaxValue ? 1 : 0));
                }
            }
        }

        return said == 0 ? "never said" : string.Create(CultureInfo.InvariantCulture, $"said {said} times, {right / (double)said:P1} right within the horizon, {ever / (double)said:P1} to the end");
    }

    /// <summary>What contact alone says about a truth that was asked or declared, among those in contact.</summary>
    private static void Truths(TiesFile file, string name, IReadOnlySet<(string, string)> truths)
    {
        var end = new LocalDate(1970, 1, 1).PlusDays(file.Last);
        List<TieRow> rows = [.. file.Ties.SelectMany(tie => new[] { tie.A, tie.B }.Select(ego => new TieRow(ego, tie.Dates, tie.Counts.Sum(), end, file.Horizon, truths.Contains(tie.Names))))];
        Rank($"{name}, among those in contact", rows);
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
