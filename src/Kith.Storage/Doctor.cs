using System.Globalization;
using Kith.Storage.Changes;
using Kith.Storage.Readings;
using Kith.Storage.Rows;
using Kith.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>One thing looked at, and what was found.</summary>
/// <param name="Name">What was looked at, as a word of the resource files.</param>
/// <param name="Sound">Whether it is as it should be.</param>
/// <param name="Finding">What was found, for the owner.</param>
public sealed record Checked(string Name, bool Sound, string Finding);

/// <summary>Looks a book over: the file, references, links, log, search index, cached readings. Changes nothing but caches, and those only when asked.</summary>
public static class Doctor
{
    /// <summary>Looks the open book over.</summary>
    /// <param name="book">The book.</param>
    /// <param name="mend">Whether caches that disagree with the record are made anew.</param>
    /// <param name="cancellation">Stops looking.</param>
    public static async Task<IReadOnlyList<Checked>> ExamineAsync(KithContext book, bool mend, CancellationToken cancellation)
    {
        await book.Database.OpenConnectionAsync(cancellation);
        var found = new List<Checked>();
        if (book.OnSqlite)
        {
            found.Add(await TellAsync(book, "file", "pragma integrity_check(20)", "ok", cancellation));
            found.Add(await TellAsync(book, "references", "select count(*) from pragma_foreign_key_check", "0", cancellation));
            found.Add(await TellAsync(book, "journal", "pragma journal_mode", "wal", cancellation));
            found.Add(new Checked("sqlite", true, await ScalarAsync(book, "select sqlite_version()", cancellation)));
        }

        found.Add(await TellAsync(book, "links", Links.Astray(book), "0", cancellation));
        found.Add(await TellAsync(book, "log", "select count(*) from book b where b.id = @book and b.revision <> (select max(c.revision) from change c where c.book = b.id)", "0", cancellation));
        found.Add(await TellAsync(book, "search", Unindexed, "0", cancellation));
        found.Add(await ReadingsAsync(book, mend, cancellation));
        await book.Database.CloseConnectionAsync();
        return found;
    }

    private static string Unindexed => string.Concat(UnindexedPeople, string.Concat(RecordTable.All.Select(table => $" + (select count(*) from {table.Table} t where t.book = @book and trim({table.Words}) <> '' and not exists (select 1 from search_row s where s.book = t.book and s.kind in ({Kinds(table)}) and s.id = t.{table.Key}))"
        + $" + (select count(*) from search_row s where s.book = @book and s.kind in ({Kinds(table)}) and not exists (select 1 from {table.Table} t where t.book = s.book and t.{table.Key} = s.id))")));

    private static string Kinds(RecordTable table) => string.Join(", ", table.Kinds.Select(kind => $"'{kind}'"));

    private const string UnindexedPeople = "select (select count(*) from person p where p.book = @book and not exists (select 1 from search_row s where s.book = p.book and s.kind = 'person' and s.id = p.id))"
        + " + (select count(*) from search_row s where s.book = @book and s.kind = 'person' and not exists (select 1 from person p where p.book = s.book and p.id = s.id))"
        + " + (select count(*) from search_row s where s.book = @book and s.kind = 'moment' and not exists (select 1 from moment m where m.book = s.book and m.id = s.id))"
        // A moment without a word has nothing to be found by.
        + " + (select count(*) from moment m where m.book = @book and trim(m.title || ' ' || m.note || ' ' || m.place) <> '' and not exists (select 1 from search_row s where s.book = m.book and s.kind = 'moment' and s.id = m.id))";

    private static async Task<Checked> ReadingsAsync(KithContext book, bool mend, CancellationToken cancellation)
    {
        // A reading is stale when its days are not the days of the record.
        var stale = await book.Pulses.Where(p => p.Days != book.Participants.Where(m => m.Person == p.Person && m.Counts).Select(m => m.On).Distinct().Count()).CountAsync(cancellation)
            + await book.Ties.CountAsync(t => !book.Pulses.Any(p => p.Person == t.Person), cancellation);
        if (stale > 0 && mend)
        {
            await using var transaction = await book.Database.BeginTransactionAsync(cancellation);
            await Rhythms.RefreshAllAsync(book, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return new Checked("readings", stale == 0 || mend, stale.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<Checked> TellAsync(KithContext book, string name, string sql, string sound, CancellationToken cancellation)
    {
        var finding = await ScalarAsync(book, sql, cancellation);
        return new Checked(name, finding == sound, finding);
    }

    private static async Task<string> ScalarAsync(KithContext book, string sql, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, sql);
        return Convert.ToString(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) ?? "";
    }
}
