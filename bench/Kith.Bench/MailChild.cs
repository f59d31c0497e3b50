using System.Diagnostics;
using System.Globalization;
using Kith.Exchange;
using Kith.Formats;
using MimeKit;
using NodaTime;

namespace Kith.Bench;

/// <summary>One measured walk over a mailbox in a process of its own, so that peak memory is that of the walk alone.</summary>
internal static class MailChild
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (how, path) = (args[0], args[1]);
        var watch = Stopwatch.StartNew();
        var found = how switch
        {
            "kith" => Kith(path, [MailWriter.Me]),
            "kith-learning" => Kith(path, []),
            "kith-import" => await MailImport.RunAsync(path),
            "mimekit" => MimeKit(path, persistent: false),
            "mimekit-persistent" => MimeKit(path, persistent: true),
            _ => throw new ArgumentException($"There is no walk called {how}.", nameof(args)),
        };
        watch.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds} {Environment.CpuUsage.TotalTime.TotalSeconds} {PeakKilobytes()} {found}"));
        return 0;
    }

    // Headers to claims: everything but recognising people in a book and writing there.
    private static string Kith(string path, IReadOnlyList<string> me)
    {
        var ledger = new MailLedger(new MailSetting(me, DateTimeZone.Utc, Instant.FromUtc(2026, 1, 1, 0, 0)));
        using var file = Open(path);
        ledger.TakeMbox(file, path, Limits.Default);
        var reading = ledger.Reading("mbox", path);
        return string.Create(CultureInfo.InvariantCulture, $"{ledger.Counts.Messages} messages, {ledger.Counts.Letters} letters, {reading.Moments.Count()} moments, {reading.People.Count} people, {reading.Problems.Count} problems");
    }

    private static string MimeKit(string path, bool persistent)
    {
        using var file = Open(path);
        var parser = new MimeParser(file, MimeFormat.Mbox, persistent);
        var messages = 0;
        while (!parser.IsEndOfStream)
        {
            using var message = parser.ParseMessage();
            messages++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{messages} messages");
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);

    /// <summary>The most memory this process ever held (VmHWM), in KB; 0 where the system does not say.</summary>
    private static long PeakKilobytes() =>
        File.Exists("/proc/self/status")
            ? File.ReadLines("/proc/self/status").Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture)).FirstOrDefault()
            : 0;
}
