using System.Data.Common;
using System.Globalization;
using Kith.Storage.Mapping;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Kith.Storage.Imports;

/// <summary>Writes new rows and their log without tracking them: prepared commands on SQLite, <c>COPY</c> on PostgreSQL, five times the rate of the tracker.</summary>
internal sealed class BulkWriter(KithContext book, long revision) : IAsyncDisposable
{
    // PostgreSQL takes one COPY at a time, so its rows wait here.
    private const int Waiting = 4000;

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
        var sheet = SheetOf(typeof(T));
        await sheet.AddAsync(row, cancellation);
        await SheetOf(typeof(ChangeRow)).AddAsync(ChangeRow.Of(revision, ordinal++, sheet.Name, sheet.KeyOf(row), Operation.Insert, null, null), cancellation);
    }

    /// <summary>Writes rows that still wait.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        foreach (var sheet in sheets.Values)
        {
            await sheet.FlushAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var sheet in sheets.Values)
        {
            await sheet.DisposeAsync();
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
    private sealed class Sheet : IAsyncDisposable
    {
        private readonly KithContext book;
        private readonly IProperty[] properties;
        private readonly Func<object, object?>[] values;
        private readonly int[] key;
        private readonly DbCommand? insert;
        private readonly DbParameter[]? parameters;
        private readonly string copy;
        private readonly List<object?[]> waiting = [];

        public Sheet(KithContext book, IEntityType table)
        {
            this.book = book;
            Name = table.GetTableName()!;
            properties = [.. table.GetProperties().Where(p => p.Name != Record.Book)];
            values = [.. properties.Select(ValueOf)];
            key = [.. table.FindPrimaryKey()!.Properties.Where(p => p.Name != Record.Book).Select(p => Array.IndexOf(properties, p))];
            var columns = string.Join(", ", properties.Select(Row.Quoted));
            copy = $"copy {Row.Quoted(table)} (book, {columns}) from stdin (format binary)";
            insert = book.OnSqlite ? Prepared($"insert into {Row.Quoted(table)} (book, {columns}) values (@book, {string.Join(", ", properties.Select((_, at) => $"@v{at}"))})") : null;
            parameters = insert?.Parameters.Cast<DbParameter>().Skip(1).ToArray();
        }

        public string Name { get; }

        public string KeyOf(object row) => RowImage.WriteKey(key.Select(at => (properties[at], properties[at].GetGetter().GetClrValue(row))));

        public async ValueTask AddAsync(object row, CancellationToken cancellation)
        {
            if (insert is null)
            {
                waiting.Add([.. values.Select(value => value(row))]);
                if (waiting.Count >= Waiting)
                {
                    await FlushAsync(cancellation);
                }

                return;
            }

            for (var at = 0; at < properties.Length; at++)
            {
                parameters![at].Value = values[at](row) ?? DBNull.Value;
            }

            // SQLite writes in this process: there is nothing to wait for.
            insert.ExecuteNonQuery();
        }

        public async Task FlushAsync(CancellationToken cancellation)
        {
            if (waiting.Count == 0)
            {
                return;
            }

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
            waiting.Clear();
        }

        public async ValueTask DisposeAsync()
        {
            if (insert is not null)
            {
                await insert.DisposeAsync();
            }
        }

        private static Task WriteAsync(NpgsqlBinaryImporter import, object? value, IProperty property, CancellationToken cancellation) =>
            value is null ? import.WriteNullAsync(cancellation) : import.WriteAsync(value, Row.StoreType(property), cancellation);

        // Looked up once a column instead of once a value: the getter and the converter of the model.
        private static Func<object, object?> ValueOf(IProperty property)
        {
            var getter = property.GetGetter();
            return property.GetTypeMapping().Converter is { } converter
                ? row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null
                : getter.GetClrValue;
        }

        private DbCommand Prepared(string sql)
        {
            var command = Row.Command(book, sql);
            for (var at = 0; at < properties.Length; at++)
            {
                Row.Add(command, string.Create(CultureInfo.InvariantCulture, $"@v{at}"), null);
            }

            command.Prepare();
            return command;
        }
    }
}
