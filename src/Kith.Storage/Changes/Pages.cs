using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Changes;

/// <summary>The pages of the file below the tables: a deleted row stands in them until they are written over.</summary>
internal static class Pages
{
    /// <summary>From now on what this connection deletes is overwritten at once.</summary>
    public static async Task OverwriteAsync(KithContext book, CancellationToken cancellation)
    {
        if (book.OnSqlite)
        {
            await RunAsync(book, "pragma secure_delete = on", cancellation);
        }
    }

    /// <summary>Writes the file anew without what was deleted: search index, free pages and write-ahead log included.</summary>
    public static async Task CompactAsync(KithContext book, CancellationToken cancellation)
    {
        string[] statements = book.OnSqlite
            ? ["insert into index_who (index_who) values ('optimize')", "insert into index_note (index_note) values ('optimize')", "insert into index_told (index_told) values ('optimize')", "pragma wal_checkpoint(truncate)", "vacuum", "pragma wal_checkpoint(truncate)"]
            : [.. book.Model.GetEntityTypes().Select(table => $"vacuum full {Row.Quoted(table)}").Distinct(), "vacuum full search_row"];
        foreach (var statement in statements)
        {
            await RunAsync(book, statement, cancellation);
        }
    }

    private static async Task RunAsync(KithContext book, string sql, CancellationToken cancellation)
    {
        await book.Database.OpenConnectionAsync(cancellation);
        await using var command = Row.Command(book, sql);
        await command.ExecuteNonQueryAsync(cancellation);
        await book.Database.CloseConnectionAsync();
    }
}
