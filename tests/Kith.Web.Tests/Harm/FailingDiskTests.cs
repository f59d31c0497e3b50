using System.Collections.Concurrent;
using Kith.Hall;
using Kith.Storage;
using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>The disk under the book answers “input/output error” to the n-th write, synchronisation or cut of the book's files, for one n after the other until the program no longer gets so far.</summary>
/// <remarks>
/// strace counts for each thread. The log and its index are written by one thread and the book itself, at the end, by another, so the two are failed apart;
/// else the book's own writes would only ever fail after those of the log had.
/// </remarks>
public sealed class FailingDiskTests : IDisposable
{
    private const string Cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:a\r\nFN:Ada Quill\r\nN:Quill;Ada;;;\r\nEMAIL:ada@quill.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nUID:b\r\nFN:Bo Quill\r\nN:Quill;Bo;;;\r\nEND:VCARD\r\n";

    // A program's start takes a second, and there are some 250 places to fail at. Every synchronisation and cut is failed; of the writes every third or seventh,
    // which is odd, since the log's go by twos (a frame's head, its page). KITH_TEST_EVERY=true fails them all.
    private static readonly bool Every = Environment.GetEnvironmentVariable("KITH_TEST_EVERY") == "true";

    private static readonly ParallelOptions Lanes = new() { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken };

    private readonly KithProgram before = new();

    [Fact]
    public Task A_note_is_kept_whole_or_not_at_all_whichever_write_fails() => FailAsync(3, ["note", "lunch with Ana Lima yesterday: two"]);

    [Fact]
    public Task An_import_is_taken_in_whole_or_not_at_all_whichever_write_fails() => FailAsync(7, ["import", "../cards.vcf", "--yes"]);

    [Fact]
    public Task An_import_is_taken_back_whole_or_not_at_all_whichever_write_fails() => FailAsync(7, ["undo"], ["import", "../cards.vcf", "--yes"]);

    [Fact]
    public async Task A_book_written_by_half_is_noticed()
    {
        await PrepareAsync([]);
        using var after = new KithProgram();
        File.Copy(before.Book, after.Book);
        await after.RunAsync("note", "lunch with Ana Lima yesterday: two");
        var (old, late) = (await Content.OfAsync(before.Book), await Content.OfAsync(after.Book));
        Assert.Null(Content.Trouble(old, old, late));
        Assert.Null(Content.Trouble(late, old, late));

        // Half of the pages that changed as they became, the rest as they were: a checkpoint that stopped on its way.
        const int Page = 4096;
        var (was, became) = (await File.ReadAllBytesAsync(before.Book, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(after.Book, TestContext.Current.CancellationToken));
        var changed = Enumerable.Range(0, was.Length / Page).Where(at => !was.AsSpan(at * Page, Page).SequenceEqual(became.AsSpan(at * Page, Page))).ToList();
        foreach (var at in changed.Take(changed.Count / 2))
        {
            became.AsSpan(at * Page, Page).CopyTo(was.AsSpan(at * Page));
        }

        await File.WriteAllBytesAsync(before.Book, was, TestContext.Current.CancellationToken);
        Assert.NotNull(Content.Trouble(await Content.OfAsync(before.Book), old, late));
    }

    [Fact]
    public async Task A_row_that_came_without_its_change_is_noticed()
    {
        await PrepareAsync([]);
        var old = await Content.OfAsync(before.Book);
        using (var book = OnDisk.Open(before.Book))
        {
            OnDisk.Run(book, "delete from participant");
        }

        Assert.NotNull(Content.Trouble(await Content.OfAsync(before.Book), old, old));
    }

    public void Dispose() => before.Dispose();

    private async Task FailAsync(int stride, string[] words, params string[][] first)
    {
        await FailingDisk.SkipWhereNothingFailsAsync();
        await PrepareAsync(first);
        var old = await Content.OfAsync(before.Book);
        var late = await AfterAsync(words);
        var troubles = new ConcurrentBag<string>();
        (string Calls, string[] Files, int Stride)[] series =
        [
            ("pwrite64,write", ["book.db-wal", "book.db-shm"], stride),
            ("pwrite64,write", ["book.db"], stride),
            ("fsync,fdatasync,ftruncate", ["book.db", "book.db-wal", "book.db-shm"], 1),
        ];
        await Parallel.ForEachAsync(series, Lanes, async (failing, _) =>
        {
            var hits = 0;
            for (var n = 1; await FailOnceAsync(new FailingDisk(failing.Calls, failing.Files, n), words, old, late, troubles); n += Every ? 1 : failing.Stride)
            {
                hits++;
            }

            Assert.True(hits > 0, $"No {failing.Calls} of {failing.Files[0]} was ever failed.");
        });
        Assert.Empty(troubles);
    }

    /// <summary>Runs a command line on a copy of the book while the disk fails once; whether the program got so far.</summary>
    private async Task<bool> FailOnceAsync(FailingDisk disk, string[] words, Content old, Content late, ConcurrentBag<string> troubles)
    {
        using var kith = new KithProgram();
        File.Copy(before.Book, kith.Book);
        var (answer, failed) = await disk.RunAsync(kith, Words(words));
        var now = await Content.OfAsync(kith.Book);
        var trouble = Content.Trouble(now, old, late)
            ?? (answer.Code == 0 && now.Rows != late.Rows ? "It was acknowledged and is not there." : null)
            ?? (answer.Code is 0 or 2 && (answer.Code == 0 || answer.Error.Contains("disk", StringComparison.Ordinal)) ? null : $"It ended with {answer.Code}.")
            ?? (answer.Error.Contains("   at ", StringComparison.Ordinal) ? "A stack trace was shown." : null)
            ?? (failed || answer.Code == 0 ? null : "It failed although the disk did not.");
        if (trouble is not null)
        {
            troubles.Add($"{disk}: {trouble} {answer.Error}");
        }

        return failed;
    }

    private async Task<Content> AfterAsync(string[] words)
    {
        using var kith = new KithProgram();
        File.Copy(before.Book, kith.Book);
        Assert.Equal(0, (await kith.RunAsync(Words(words))).Code);
        return await Content.OfAsync(kith.Book);
    }

    private async Task PrepareAsync(string[][] first)
    {
        before.Write("cards.vcf", Cards);
        foreach (var words in (string[][])[["note", "--new", "lunch with Ana Lima yesterday: one"], .. first])
        {
            Assert.Equal(0, (await before.RunAsync(Words(words))).Code);
        }
    }

    private string[] Words(string[] words) => [.. words.Select(word => word.Replace("../", before.Folder + "/", StringComparison.Ordinal))];
}

/// <summary>What a book's file holds: how many rows in each table, and what the doctor finds.</summary>
/// <param name="Rows">Tables with their counts, as text.</param>
/// <param name="Ills">What the doctor is not content with; empty when all is well.</param>
internal sealed record Content(string Rows, string Ills)
{
    private const string Counts = "select 'select ''' || name || ''' || '' '' || count(*) from \"' || name || '\"' from sqlite_master where type = 'table' and name not like 'search_words%' and name not like 'sqlite%' order by name";

    /// <summary>Opens the book as the program does and looks it over; a book that cannot be opened is ill.</summary>
    internal static async Task<Content> OfAsync(string file)
    {
        try
        {
            await using var shelf = Shelf.OnSqlite(file, PulseReading.Of, pooling: false);
            await shelf.PrepareAsync(TestContext.Current.CancellationToken);
            await using var book = shelf.Open((await shelf.FirstAsync(TestContext.Current.CancellationToken))!.Value);
            var found = await Doctor.ExamineAsync(book, mend: false, TestContext.Current.CancellationToken);
            var rows = string.Join('\n', OnDisk.Texts(file, Counts).SelectMany(select => OnDisk.Texts(file, select)));
            return new Content(rows, string.Join('\n', found.Where(look => !look.Sound).Select(look => $"{look.Name}: {look.Finding}")));
        }
        catch (Exception fault) when (Faults.Sentence(fault, file) is not null || fault is RefusalException)
        {
            return new Content("", fault.Message);
        }
    }

    /// <summary>What is wrong with a book that must be as it was or as it was to become; null when nothing is.</summary>
    internal static string? Trouble(Content now, Content old, Content late) =>
        now.Ills.Length > 0 ? $"The doctor is not content: {now.Ills}"
        : now.Rows == old.Rows || now.Rows == late.Rows ? null
        : $"It is neither as it was nor as it was to become:\n{now.Rows}";
}
