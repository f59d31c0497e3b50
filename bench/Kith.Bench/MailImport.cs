using System.Globalization;
using Kith.Exchange;
using Kith.Formats;
using Kith.Hall;
using Kith.Storage;
using Kith.Web;
using NodaTime;

namespace Kith.Bench;

/// <summary>The whole way of a mailbox into a fresh book in SQLite: read, recognised, proposed, accepted but for the doubtful, durable.</summary>
internal static class MailImport
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Takes the mailbox into a book that is made for it and thrown away after it.</summary>
    public static async Task<string> RunAsync(string path)
    {
        var file = path + string.Create(CultureInfo.InvariantCulture, $".{Environment.ProcessId}.kith");
        try
        {
            await using var shelf = Shelf.OnSqlite(file, PulseReading.Of, pooling: false, learning: PulseReading.Learn);
            await shelf.PrepareAsync(CancellationToken.None);
            var book = await shelf.NewAsync("Mail", "Robin Kith", Now, CancellationToken.None);
            var taken = await TakeAsync(shelf, book, path);
            return string.Create(CultureInfo.InvariantCulture, $"{taken.People} people, {taken.Moments} moments");
        }
        finally
        {
            foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
            {
                File.Delete(left);
            }
        }
    }

    private static async Task<Accepted> TakeAsync(Shelf shelf, Id<Book> id, string path)
    {
        await using var book = shelf.Open(id);
        var ledger = new MailLedger(new MailSetting([MailWriter.Me], DateTimeZone.Utc, Now));
        using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1))
        {
            ledger.TakeMbox(stream, path, Limits.Default);
        }

        var proposal = Intake.Propose(
            [ledger.Reading("mbox", path)], Roster.Empty, externals => book.KnownMoments(externals),
            Source.Of(SourceKind.Files, "mail", Now), [MailWriter.Me], CancellationToken.None);
        return await book.AcceptAsync(proposal, Now, null, CancellationToken.None);
    }
}
