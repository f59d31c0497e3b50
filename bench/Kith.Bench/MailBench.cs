using System.Diagnostics;
using System.Globalization;

namespace Kith.Bench;

/// <summary>Mail: our reading against MimeKit merely walking the same mbox, by turns in one run, medians, each in its own process.</summary>
internal static class MailBench
{
    private const string Usage = "mail [--messages N] [--runs N] [--folder PATH] [--bodies lean] [--walks kith-import,kith,kith-learning,mimekit,mimekit-persistent]";

    public static int Run(string[] args)
    {
        var options = Options(args);
        if (options is null)
        {
            Console.Error.WriteLine(Usage);
            return 64;
        }

        var messages = int.Parse(options.GetValueOrDefault("messages", "100000"), CultureInfo.InvariantCulture);
        var runs = int.Parse(options.GetValueOrDefault("runs", "5"), CultureInfo.InvariantCulture);
        var folder = options.GetValueOrDefault("folder", Path.Combine(Path.GetTempPath(), "kith-bench"));
        var walks = options.GetValueOrDefault("walks", "kith-import,mimekit,kith").Split(',');
        Console.WriteLine("| messages | MB | walk | s | CPU s | MB/s | peak MB | found |\n|---|---|---|---|---|---|---|---|");
        foreach (var size in new[] { messages / 10, messages })
        {
            Measure(Mailbox(folder, size, options.GetValueOrDefault("bodies") == "lean"), size, walks, runs);
        }

        return 0;
    }

    private static void Measure(string path, int messages, string[] walks, int runs)
    {
        var megabytes = new FileInfo(path).Length / 1e6;
        var results = walks.ToDictionary(walk => walk, _ => new List<Walk>());
        Child(walks[0], path);
        for (var run = 0; run < runs; run++)
        {
            foreach (var walk in walks)
            {
                results[walk].Add(Child(walk, path));
            }
        }

        foreach (var (walk, all) in results)
        {
            var median = Median(all.Select(one => one.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {messages} | {megabytes:0} | {walk} | {median:0.00} | {Median(all.Select(one => one.Cpu)):0.00} | {megabytes / median:0} | {all.Max(one => one.Peak) / 1024.0:0} | {all[0].Found} |"));
        }
    }

    private static string Mailbox(string folder, int messages, bool lean)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"mail-{messages}{(lean ? "-lean" : "")}.mbox"));
        if (!File.Exists(path))
        {
            using (var writer = new MailWriter(path + ".part", lean))
            {
                writer.Write(MailPlan.Of(messages, seed: 7));
            }

            File.Move(path + ".part", path);
        }

        return path;
    }

    private static Walk Child(string walk, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["mail-child", walk, path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Trim().Split(' ', 4);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Walk(double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture), words[3])
            : throw new InvalidOperationException($"The walk {walk} ended with exit code {process.ExitCode}.");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var all ? all[all.Count / 2] : 0;

    private static Dictionary<string, string>? Options(string[] args) =>
        args.Length % 2 == 0 && args.Where((_, at) => at % 2 == 0).All(name => name.StartsWith("--", StringComparison.Ordinal))
            ? args.Chunk(2).ToDictionary(pair => pair[0][2..], pair => pair[1])
            : null;

    // Seconds by the wall and of the processor (start included), the most memory held in KB, what was found.
    private sealed record Walk(double Seconds, double Cpu, long Peak, string Found);
}
