using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Tests;

/// <summary>Every row of every table of the record, search index included, log and revision left out: what undoing must restore.</summary>
internal static class Snapshot
{
    public static async Task<string> OfAsync(KithContext book)
    {
        // What the past teaches is told with the day on which it was learned; it is no part of the record.
        string[] log = ["change", "change_row", "source", "recalibration"];
        var text = new StringBuilder();
        await book.Database.OpenConnectionAsync(TestShelf.Cancellation);
        foreach (var table in book.Model.GetEntityTypes().Where(e => !log.Contains(e.GetTableName())).OrderBy(e => e.GetTableName()))
        {
            var columns = table.GetProperties().Where(p => table.ClrType != typeof(Book) || p.Name != "Revision").Select(p => $"\"{p.GetColumnName()}\"").ToArray();
            await AppendAsync(book, text, $"select {string.Join(", ", columns)} from \"{table.GetTableName()}\"", table.GetTableName()!);
        }

        await AppendAsync(book, text, "select kind, id, person from search_row", "search_row");
        await AppendAsync(book, text, await WordsAsync(book), "search");
        await book.Database.CloseConnectionAsync();
        return text.ToString();
    }

    /// <summary>Every word of the index with where it stands; the number of a row is its own and changes when it is put back.</summary>
    private static async Task<string> WordsAsync(KithContext book)
    {
        if (!book.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            return "select kind, id, on_day, words::text from search_row";
        }

        string[] indexes = ["index_who", "index_note", "index_told"];
        foreach (var index in indexes)
        {
            await using var command = book.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"create virtual table if not exists temp.{index}_words using fts5vocab(main, {index}, instance)";
            await command.ExecuteNonQueryAsync(TestShelf.Cancellation);
        }

        return string.Join(" union all ", indexes.Select(index => $"select r.kind, r.id, r.on_day, w.term, w.col, w.offset from temp.{index}_words w left join search_row r on r.n = w.doc"));
    }

    private static async Task AppendAsync(KithContext book, StringBuilder text, string sql, string title)
    {
        await using var command = book.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestShelf.Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestShelf.Cancellation))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => Text(reader.GetValue(at)))));
        }

        rows.Sort(StringComparer.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"{title}\n").AppendJoin('\n', rows).Append('\n');
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
