using System.Diagnostics;
using System.Text;
using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>The program is killed (signal 9) while it writes: what it acknowledged is there, what it did not finish has left no trace.</summary>
/// <remarks>A kill loses nothing that the system already holds; a power cut may. Against that stands full synchronisation, held by a test of Kith.Storage.</remarks>
public sealed class KillTests : IDisposable
{
    // What so many people come to does not fit into the memory that the database keeps pages in, so it begins to write long before the end.
    private const int Whole = 6000;
    private const int Killed = 128 + 9;

    private readonly KithProgram kith = new();

    private string Log => kith.Book + "-wal";

    [Fact]
    public async Task A_note_once_acknowledged_outlives_every_kill()
    {
        List<string> ledger = [await AcknowledgedAsync("first")];
        Func<Stopwatch, bool>[] moments =
        [
            since => since.ElapsedMilliseconds > 300,
            _ => File.Exists(Log),
            _ => Written() > 0,
            _ => Written() > 8192,
        ];
        foreach (var (round, moment) in moments.Index())
        {
            ledger.Add(await AcknowledgedAsync($"kept-{round}"));
            var (_, said) = await KillAsync(moment, "note", Line($"killed-{round}"));
            ledger.AddRange(said.Contains("Noted", StringComparison.Ordinal) ? [$"killed-{round}"] : []);
            Assert.Equal(0, (await kith.RunAsync("doctor")).Code);
            Assert.Empty(OnDisk.Lost(kith.Book, ledger));
        }
    }

    [Fact]
    public async Task An_import_killed_on_its_way_is_there_whole_or_not_at_all()
    {
        await AcknowledgedAsync("first");
        var codes = new List<int>();
        var writing = 0;
        Func<Stopwatch, bool>[] moments = [since => since.ElapsedMilliseconds > 700, _ => Written() > 0, _ => Written() > 1_000_000, _ => Written() > 2_500_000, _ => Written() > 5_000_000];
        foreach (var (round, moment) in moments.Index())
        {
            var (code, _) = await KillAsync(moment, "import", kith.Write($"round-{round}.vcf", Cards($"Round{round}")), "--yes");
            codes.Add(code);
            var written = Written();
            Assert.Equal(0, (await kith.RunAsync("doctor")).Code);
            Assert.Null(Torn(kith.Book, $"Round{round}", Whole));
            writing += written > 0 && OnDisk.Family(kith.Book, $"Round{round}-") == 0 ? 1 : 0;
        }

        Assert.Contains(Killed, codes);
        Assert.True(writing >= 2, $"{writing} of {moments.Length} kills fell between the first page written and the last.");
        Assert.Empty(OnDisk.Lost(kith.Book, ["first"]));
    }

    [Fact]
    public async Task A_copy_without_the_write_ahead_log_is_noticed()
    {
        await AcknowledgedAsync("first");
        using var holding = OnDisk.Open(kith.Book);
        OnDisk.Run(holding, "select count(*) from book");
        List<string> ledger = [await AcknowledgedAsync("second"), await AcknowledgedAsync("third")];
        var copy = Path.Combine(kith.Folder, "copy.db");
        File.Copy(kith.Book, copy);
        Assert.Equal(ledger, OnDisk.Lost(copy, ledger));
    }

    [Fact]
    public async Task Half_an_import_is_noticed()
    {
        await kith.RunAsync("import", kith.Write("few.vcf", Cards("Few", 5)), "--yes");
        Assert.Equal("5 of 10 people of Few are there.", Torn(kith.Book, "Few", 10));
    }

    public void Dispose() => kith.Dispose();

    private static string Line(string word) => $"lunch with Ana Lima yesterday: {word}";

    private static string? Torn(string book, string family, int whole) =>
        OnDisk.Family(book, family + "-") is var there && (there == 0 || there == whole) ? null : $"{there} of {whole} people of {family} are there.";

    private static string Cards(string family, int count = Whole)
    {
        var cards = new StringBuilder();
        foreach (var n in Enumerable.Range(0, count))
        {
            cards.Append($"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{family}-{n}\r\nFN:P{n} {family}-{n}\r\nN:{family}-{n};P{n};;;\r\nEMAIL:p{n}@{family}.example\r\nEND:VCARD\r\n");
        }

        return cards.ToString();
    }

    /// <summary>Bytes of the write-ahead log: the program is at its writing when they grow.</summary>
    private long Written() => new FileInfo(Log) is { Exists: true } log ? log.Length : 0;

    private async Task<string> AcknowledgedAsync(string word)
    {
        Assert.Equal(0, (await kith.RunAsync("note", "--new", Line(word))).Code);
        return word;
    }

    /// <summary>Starts the program and kills it at a moment, if it lives so long; its exit code and what it had said by then.</summary>
    private async Task<(int Code, string Said)> KillAsync(Func<Stopwatch, bool> moment, params string[] words)
    {
        using var program = Process.Start(kith.Start(words))!;
        var said = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var since = Stopwatch.StartNew();
        while (!program.HasExited && !moment(since))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        await error;
        return (program.ExitCode, await said);
    }
}
