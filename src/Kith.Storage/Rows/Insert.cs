using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Kith.Storage.Rows;

/// <summary>Inserts into one table of SQLite, many rows a statement, bound by position: to go through a command of the framework costs more than the writing itself.</summary>
/// <param name="book">Whose connection is written through, in whatever transaction is open there.</param>
/// <param name="head">The statement up to and with <c>values</c>; the book is the first column.</param>
/// <param name="columns">How many columns there are after the book's.</param>
internal sealed class Insert(KithContext book, string head, int columns) : IDisposable
{
    private readonly sqlite3 database = ((SqliteConnection)book.Database.GetDbConnection()).Handle!;
    private sqlite3_stmt? statement;
    private int prepared;
    private byte[] text = new byte[256];

    /// <summary>Writes rows. As many as the last time are written by the statement of the last time.</summary>
    /// <exception cref="SqliteException">The database refuses one of them.</exception>
    public void Write(IReadOnlyList<object?[]> rows)
    {
        Prepare(rows.Count);
        var at = 0;
        foreach (var row in rows)
        {
            Bind(++at, book.BookId.Value);
            foreach (var value in row)
            {
                Bind(++at, value);
            }
        }

        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement?.Dispose();

    private void Prepare(int rows)
    {
        if (rows == prepared)
        {
            return;
        }

        Dispose();
        var row = $"(?{string.Concat(Enumerable.Repeat(", ?", columns))})";
        Check(raw.sqlite3_prepare_v2(database, $"{head} {string.Join(", ", Enumerable.Repeat(row, rows))}", out statement));
        prepared = rows;
    }

    private void Bind(int at, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(statement, at),
        string words => Bind(at, words),
        Guid id => Bind(at, id),
        bool truth => raw.sqlite3_bind_int(statement, at, truth ? 1 : 0),
        int number => raw.sqlite3_bind_int(statement, at, number),
        long number => raw.sqlite3_bind_int64(statement, at, number),
        double number => raw.sqlite3_bind_double(statement, at, number),
        // As Microsoft.Data.Sqlite writes one: always with a point, so that the same sum is the same text.
        decimal amount => Bind(at, amount.ToString("0.0###########################", CultureInfo.InvariantCulture)),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, at, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, at, bytes),
        _ => throw new InvalidOperationException($"No column of SQLite is known for {value.GetType()}."),
    });

    private int Bind(int at, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return raw.sqlite3_bind_blob(statement, at, bytes);
    }

    private int Bind(int at, string words)
    {
        if (words.Length == 0)
        {
            // An empty span is a null pointer, and that would be bound as null.
            return raw.sqlite3_bind_text(statement, at, words);
        }

        var most = Encoding.UTF8.GetMaxByteCount(words.Length);
        if (text.Length < most)
        {
            text = new byte[Math.Max(most, text.Length * 2)];
        }

        return raw.sqlite3_bind_text(statement, at, text.AsSpan(0, Encoding.UTF8.GetBytes(words, text)));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
