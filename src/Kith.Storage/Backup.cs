using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Kith.Storage;

/// <summary>Copies a book while it is in use, by SQLite's backup interface; copying the live file loses data.</summary>
public static class Backup
{
    /// <summary>Copies the books of a shelf into a file that does not exist yet, opens the copy, checks it, and compares its counts.</summary>
    /// <returns>The number of rows in the copy.</returns>
    /// <exception cref="RefusalException">The books lie on a server, the file is there already, or the copy does not hold what the book holds.</exception>
    public static async Task<long> WriteAsync(Shelf shelf, string file, CancellationToken cancellation)
    {
        if (shelf.File is not { } book)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.TroubleTexts.BackupPostgres);
        }

        if (File.Exists(file))
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.FileIsThere, file));
        }

        var rows = 0L;
        var unfinished = $"{file}.unfinished";
        try
        {
            await Faults.ToldAsync(file, async () => rows = await CopyAsync(book, unfinished, cancellation));
            File.Move(unfinished, file);
            return rows;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<long> CopyAsync(string book, string file, CancellationToken cancellation)
    {
        await using var source = await OpenAsync(book, SqliteOpenMode.ReadWrite, cancellation);
        await using var copy = await OpenAsync(file, SqliteOpenMode.ReadWriteCreate, cancellation);
        // A reading transaction keeps what is counted and what is copied the same.
        await using var still = source.BeginTransaction(deferred: true);
        var expected = await CountAsync(source, cancellation);
        source.BackupDatabase(copy);
        await CheckAsync(copy, cancellation);
        var found = await CountAsync(copy, cancellation);
        return found == expected ? found : throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.CopyDiffers, found, expected));
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private static async Task CheckAsync(SqliteConnection copy, CancellationToken cancellation)
    {
        if (await ScalarAsync(copy, "pragma integrity_check(1)", cancellation) is not "ok")
        {
            throw new RefusalException(RefusalReason.Conflict, Texts.TroubleTexts.CopyDamaged);
        }
    }

    private static async Task<long> CountAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var total = 0L;
        foreach (var table in new[] { "book", "person", "contact_point", "tie", "moment", "participant", "fact", "occasion", "change", "change_row", "search_row" })
        {
            total += Convert.ToInt64(await ScalarAsync(connection, $"select count(*) from {table}", cancellation), CultureInfo.InvariantCulture);
        }

        return total;
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }
}
