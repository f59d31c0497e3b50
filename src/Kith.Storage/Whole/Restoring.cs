using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Kith.Storage.Mapping;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage;

/// <summary>Puts the rows of an export into an emptied book, by one prepared command a table.</summary>
internal sealed class Restoring : IAsyncDisposable
{
    private readonly KithContext book;
    private readonly Dictionary<string, (IEntityType Entity, IProperty[] Columns, DbCommand Insert)> tables = [];

    private Restoring(KithContext book) => this.book = book;

    /// <summary>Empties the book of its beginning: its owner, its first change.</summary>
    public static async Task<Restoring> BeginAsync(KithContext book, CancellationToken cancellation)
    {
        foreach (var table in book.Model.GetEntityTypes().Where(table => table.FindProperty(Record.Book) is not null))
        {
            await using var command = Row.Command(book, $"delete from {Row.Quoted(table)} where book = @book");
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return new Restoring(book);
    }

    /// <summary>Takes one row.</summary>
    /// <exception cref="RefusalException">It is none of this table.</exception>
    public async Task TakeAsync(string table, string row, string place, CancellationToken cancellation)
    {
        try
        {
            var (entity, columns, insert) = TableOf(table);
            var values = RowImage.Read(entity, row);
            if (entity.ClrType == typeof(Book))
            {
                await SettleAsync(entity, values, cancellation);
                return;
            }

            for (var at = 0; at < columns.Length; at++)
            {
                insert.Parameters[at + 1].Value = DBNull.Value;
            }

            var ofBook = values.Exists(column => column is { Property.Name: nameof(ChangeRow.Table), Value: "book" });
            foreach (var (property, value) in values)
            {
                // The log names the row of the book by its identity, which is another one here.
                insert.Parameters[Array.IndexOf(columns, property) + 1].Value = ofBook && property.Name == nameof(ChangeRow.Key) ? $"[\"{book.BookId}\"]" : value ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(cancellation);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or InvalidCastException or OverflowException or NodaTime.Text.UnparsableValueException || Faults.OfRow(fault))
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.NoRowOf, place, table), fault);
        }
    }

    /// <summary>Looks whether every row that is named by another has come.</summary>
    /// <exception cref="RefusalException">One has not: which names which.</exception>
    public async Task CheckReferencesAsync(CancellationToken cancellation)
    {
        foreach (var key in WholeBook.Kept(book).SelectMany(table => table.GetForeignKeys()))
        {
            var (from, to) = (key.DeclaringEntityType, key.PrincipalEntityType);
            var own = key.Properties.Where(property => property.Name != Record.Book).Select(property => $"f.{Row.Quoted(property)}").ToArray();
            var same = key.Properties.Zip(key.PrincipalKey.Properties, (property, principal) => $"t.{Row.Quoted(principal)} = f.{Row.Quoted(property)}");
            var gate = from.FindProperty(Record.Book) is null ? "" : "f.book = @book and ";
            await using var command = Row.Command(book, $"select count(*) from {Row.Quoted(from)} f where {gate}{string.Concat(own.Select(column => $"{column} is not null and "))}not exists (select 1 from {Row.Quoted(to)} t where {string.Join(" and ", same)})");
            if (Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) is > 0 and var missing)
            {
                throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.RowsNotThere, missing, from.GetTableName(), to.GetTableName()));
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var (_, _, insert) in tables.Values)
        {
            await insert.DisposeAsync();
        }
    }

    private (IEntityType Entity, IProperty[] Columns, DbCommand Insert) TableOf(string name)
    {
        if (!tables.TryGetValue(name, out var known))
        {
            var entity = WholeBook.Kept(book).First(table => table.GetTableName() == name);
            var columns = entity.GetProperties().Where(property => property.Name != Record.Book).ToArray();
            tables[name] = known = (entity, columns, Insert(entity, columns));
        }

        return known;
    }

    private DbCommand Insert(IEntityType entity, IProperty[] columns)
    {
        var (gate, value) = entity.FindProperty(Record.Book) is null ? ("", "") : ("book, ", "@book, ");
        // An account may be on this shelf already: a second book of the same owner.
        var twice = entity.ClrType == typeof(Account) ? " on conflict do nothing" : "";
        var command = Row.Command(book, $"insert into {Row.Quoted(entity)} ({gate}{string.Join(", ", columns.Select(Row.Quoted))}) values ({value}{string.Join(", ", columns.Select((_, at) => $"@v{at}"))}){twice}");
        for (var at = 0; at < columns.Length; at++)
        {
            if (Row.Add(command, string.Create(CultureInfo.InvariantCulture, $"@v{at}"), null) is Npgsql.NpgsqlParameter typed)
            {
                typed.DataTypeName = Row.StoreType(columns[at]);
            }
        }

        return command;
    }

    /// <summary>The book keeps the identity by which this shelf knows it, and says of itself what the export says.</summary>
    private Task SettleAsync(IEntityType entity, List<(IProperty Property, object? Value)> values, CancellationToken cancellation) =>
        Row.UpdateAsync(book, entity, $"[\"{book.BookId}\"]", RowImage.Write(values.Where(column => column.Property.Name != nameof(Book.Id))), cancellation);
}
