using Kith.Storage.Mapping;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Kith.Storage.Imports;

/// <summary>Writes new rows and their log without tracking them: prepared statements on SQLite, <c>COPY</c> on PostgreSQL, many times the rate of the tracker.</summary>
internal sealed class BulkWriter(KithContext book, long revision) : IDisposable
{
    // PostgreSQL takes one COPY at a time, and SQLite empties its search index into the file before every statement that
    // fires a trigger: on both, rows wait here for others of their table. What SQLite is handed at once stays small to prepare.
    private const int Copied = 4000;
    private const int Inserted = 128;

    private readonly Dictionary<Type, Sheet> sheets = [];
    private int ordinal;

    /// <summary>Rows written so far, the log left out.</summary>
    public int Count => ordinal;

    /// <summary>The next free number in the log of this change.</summary>
    public ref int Ordinal => ref ordinal;

    /// <summary>Writes a row and notes it in the log.</summary>
    public async ValueTask WriteAsync<T>(T row, CancellationToken cancellation)
        where T : class
    {
        var sheet = SheetOf(row.GetType());
        await sheet.AddAsync(row, cancellation);
        await SheetOf(typeof(ChangeRow)).AddAsync(ChangeRow.Of(revision, ordinal++, sheet.Name, sheet.KeyOf(row), Operation.Insert, null, null), cancellation);
    }

    /// <summary>Writes a row that needs no entry of its own in the log.</summary>
    public ValueTask WriteUnloggedAsync<T>(T row, CancellationToken cancellation)
        where T : class => SheetOf(typeof(T)).AddAsync(row, cancellation);

    /// <summary>Writes rows that still wait.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        foreach (var sheet in sheets.Values)
        {
            await sheet.FlushAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var sheet in sheets.Values)
        {
            sheet.Dispose();
        }
    }

    private Sheet SheetOf(Type type)
    {
        if (!sheets.TryGetValue(type, out var sheet))
        {
            sheets[type] = sheet = new Sheet(book, book.Model.FindEntityType(type)!);
        }

        return sheet;
    }

    /// <summary>One table's way in.</summary>
    private sealed class Sheet : IDisposable
    {
        private readonly KithContext book;
        private readonly IProperty[] properties;
        private readonly Func<object, object?>[] values;
        private readonly int[] key;
        private readonly Insert? insert;
        private readonly string copy;
        private readonly int most;
        private readonly List<object?[]> waiting = [];

        public Sheet(KithContext book, IEntityType table)
        {
            this.book = book;
            Name = table.GetTableName()!;
            properties = [.. table.GetProperties().Where(p => p.Name != Record.Book)];
            values = [.. properties.Select(Column.Of)];
            key = [.. table.FindPrimaryKey()!.Properties.Where(p => p.Name != Record.Book).Select(p => Array.IndexOf(properties, p))];
            var columns = string.Join(", ", properties.Select(Row.Quoted));
            copy = $"copy {Row.Quoted(table)} (book, {columns}) from stdin (format binary)";
            insert = book.OnSqlite ? new Insert(book, $"insert into {Row.Quoted(table)} (book, {columns}) values", properties.Length) : null;
            most = insert is null ? Copied : Inserted;
        }

        public string Name { get; }

        public string KeyOf(object row) => RowImage.WriteKey(key.Select(at => (properties[at], values[at](row))));

        public ValueTask AddAsync(object row, CancellationToken cancellation)
        {
            waiting.Add(Array.ConvertAll(values, value => value(row)));
            return waiting.Count < most ? ValueTask.CompletedTask : new ValueTask(FlushAsync(cancellation));
        }

        public async Task FlushAsync(CancellationToken cancellation)
        {
            if (waiting.Count == 0)
            {
                return;
            }

            if (insert is not null)
            {
                // SQLite writes in this process: there is nothing to wait for.
                insert.Write(waiting);
            }
            else
            {
                await CopyAsync(cancellation);
            }

            waiting.Clear();
        }

        public void Dispose() => insert?.Dispose();

        private async Task CopyAsync(CancellationToken cancellation)
        {
            await using var import = await ((NpgsqlConnection)book.Database.GetDbConnection()).BeginBinaryImportAsync(copy, cancellation);
            foreach (var row in waiting)
            {
                await import.StartRowAsync(cancellation);
                await import.WriteAsync(book.BookId.Value, "uuid", cancellation);
                for (var at = 0; at < row.Length; at++)
                {
                    await WriteAsync(import, row[at], properties[at], cancellation);
                }
            }

            await import.CompleteAsync(cancellation);
        }

        private static Task WriteAsync(NpgsqlBinaryImporter import, object? value, IProperty property, CancellationToken cancellation) =>
            value is null ? import.WriteNullAsync(cancellation) : import.WriteAsync(value, Row.StoreType(property), cancellation);
    }
}
