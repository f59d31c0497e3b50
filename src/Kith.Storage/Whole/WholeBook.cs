using System.Runtime.CompilerServices;
using Kith.Storage.Mapping;
using Kith.Storage.Readings;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage;

/// <summary>A column as an export writes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">JSON type: string, integer, number or boolean.</param>
/// <param name="Format">What kind of string it is: uuid, date, date-time, partial-date, duration, decimal, bytes; empty for plain words and for what is none.</param>
/// <param name="IsNullable">Whether it may say nothing.</param>
public sealed record ColumnShape(string Name, string Type, string Format, bool IsNullable);

/// <summary>A table as an export writes it: a JSON object a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns; the book is left out, for an export is of one.</param>
public sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns);

/// <summary>The book as a whole, row by row, log included: out of it as JSON, and back into an empty one.</summary>
public static class WholeBook
{
    extension(KithContext book)
    {
        /// <summary>Every table of the record and its log; caches are made anew and left out.</summary>
        public IReadOnlyList<TableShape> Tables() => [.. Kept(book).Select(table => new TableShape(table.GetTableName()!, [.. Columns(table).Select(Shape)]))];

        /// <summary>The rows of a table in the order of their keys, each as a JSON object.</summary>
        public async IAsyncEnumerable<string> RowsAsync(string table, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await book.Database.OpenConnectionAsync(cancellation);
            var entity = Row.Table(book, table);
            var columns = Columns(entity).ToArray();
            var mine = entity.ClrType == typeof(Book) ? " where id = @book" : entity.ClrType == typeof(Account) ? " where id in (select account from member where book = @book)" : " where book = @book";
            var order = entity.FindPrimaryKey()!.Properties.Where(property => property.Name != Record.Book).Select(Row.Quoted);
            await using var command = Row.Command(book, $"select {string.Join(", ", columns.Select(Row.Quoted))} from {Row.Quoted(entity)}{mine} order by {string.Join(", ", order)}");
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                yield return RowImage.Write(columns.Select((property, at) => (property, reader.IsDBNull(at) ? null : (object?)reader.GetValue(at))));
            }
        }

        /// <summary>Fills an empty book with the rows of an export: all of them, or none.</summary>
        /// <param name="rows">Table and row, with the place it stood at for what is said of it when it cannot be read.</param>
        /// <param name="progress">Told the number of rows, now and then; null to hear nothing.</param>
        /// <param name="cancellation">Cancelling leaves no trace.</param>
        /// <returns>How many rows.</returns>
        /// <exception cref="RefusalException">The book is not empty, a row is none, or one that others name is missing.</exception>
        public async Task<long> RestoreAsync(IAsyncEnumerable<(string Table, string Row, string Place)> rows, IProgress<long>? progress, CancellationToken cancellation)
        {
            if (await book.People.AnyAsync(person => !person.IsMe, cancellation) || await book.Moments.AnyAsync(cancellation) || await book.Outcomes.AnyAsync(cancellation) || await book.JournalEntries.AnyAsync(cancellation))
            {
                throw new RefusalException(RefusalReason.Conflict, Texts.TroubleTexts.NotEmpty);
            }

            await using var transaction = await book.Database.BeginTransactionAsync(cancellation);
            await using var restoring = await Restoring.BeginAsync(book, cancellation);
            var count = 0L;
            await foreach (var (table, row, place) in rows.WithCancellation(cancellation))
            {
                await restoring.TakeAsync(table, row, place, cancellation);
                if (++count % 2000 == 0)
                {
                    progress?.Report(count);
                }
            }

            await restoring.CheckReferencesAsync(cancellation);
            await Rhythms.RefreshAllAsync(book, cancellation);
            await transaction.CommitAsync(cancellation);
            book.ChangeTracker.Clear();
            return count;
        }
    }

    /// <summary>Every table but caches, the ones that others rest on first.</summary>
    internal static IEnumerable<IEntityType> Kept(KithContext book) => book.Model.GetEntityTypes().Where(table => !typeof(ICache).IsAssignableFrom(table.ClrType)).OrderBy(table => table.GetTableName(), StringComparer.Ordinal);

    private static IEnumerable<IProperty> Columns(IEntityType table) => table.GetProperties().Where(property => property.Name != Record.Book).OrderBy(property => !property.IsPrimaryKey());

    private static ColumnShape Shape(IProperty property)
    {
        var (type, format) = RowImage.Json(property);
        return new ColumnShape(property.GetColumnName(), type, format, property.IsNullable);
    }
}
