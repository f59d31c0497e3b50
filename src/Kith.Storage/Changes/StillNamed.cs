using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage;

/// <summary>A place where a given name, a family name or a nickname of somebody forgotten still stands in words about others. It may mean another of that name, and only the owner can tell.</summary>
/// <param name="Table">The kind of record, by the name of its table; <c>change</c> for the history.</param>
/// <param name="Record">The record, or the person whose it is by its key; null in the history and where a row has no identity.</param>
/// <param name="Whose">Somebody it is about; null when it is about nobody.</param>
/// <param name="Revision">The number of the change; null outside the history.</param>
public sealed record StillNamed(string Table, Guid? Record, Id<Person>? Whose, long? Revision)
{
    /// <summary>The place that a row is.</summary>
    internal static async Task<StillNamed> InAsync(KithContext book, IEntityType table, string key, CancellationToken cancellation)
    {
        var first = RowImage.ReadKey(table, key)[0].Value;
        if (table.ClrType == typeof(Change))
        {
            return new StillNamed("change", null, null, (long)first!);
        }

        Guid? record = first switch
        {
            Guid id => id,
            byte[] bytes => new Guid(bytes, true),
            _ => null,
        };
        return new StillNamed(table.GetTableName()!, record, await WhoseAsync(book, table, key, record, cancellation), null);
    }

    private static async Task<Id<Person>?> WhoseAsync(KithContext book, IEntityType table, string key, Guid? record, CancellationToken cancellation)
    {
        if (table.ClrType == typeof(Person))
        {
            return new Id<Person>(record!.Value);
        }

        if (table.ClrType == typeof(Moment))
        {
            var moment = new Id<Moment>(record!.Value);
            return await book.Participants.Where(one => one.Moment == moment).OrderBy(one => one.Person).Select(one => (Id<Person>?)one.Person).FirstOrDefaultAsync(cancellation);
        }

        var people = table.GetForeignKeys().Where(reference => reference.PrincipalEntityType.ClrType == typeof(Person)).Select(reference => reference.Properties[^1]).ToHashSet();
        var named = RowImage.Read(table, (await Row.ImageAsync(book, table, key, cancellation))!).Where(column => people.Contains(column.Property) && column.Value is not null).OrderBy(column => column.Property.IsNullable).Select(column => column.Value!).FirstOrDefault();
        return named is null ? null : Row.IdOf<Person>(named);
    }
}
