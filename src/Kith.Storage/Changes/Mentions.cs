using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage;

/// <summary>Every row that names a person, found by the references of the model, so that a new table cannot be forgotten. Caches are left out.</summary>
internal static class Mentions
{
    private static readonly MethodInfo Rows = typeof(Mentions).GetMethod(nameof(NamingAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The references of tables to people.</summary>
    public static IEnumerable<IForeignKey> Of(KithContext book) =>
        book.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys().Where(reference => reference.DeleteBehavior == DeleteBehavior.NoAction);

    /// <summary>The rows that name a person by a reference, tracked.</summary>
    public static Task<List<EntityEntry>> RowsAsync(KithContext book, IForeignKey reference, Id<Person> person, CancellationToken cancellation) =>
        (Task<List<EntityEntry>>)Rows.MakeGenericMethod(reference.DeclaringEntityType.ClrType).Invoke(null, [book, reference.Properties[^1], person, cancellation])!;

    private static async Task<List<EntityEntry>> NamingAsync<T>(KithContext book, IProperty property, Id<Person> person, CancellationToken cancellation)
        where T : class
    {
        var rows = property.IsNullable
            ? book.Set<T>().Where(row => EF.Property<Id<Person>?>(row, property.Name) == person)
            : book.Set<T>().Where(row => EF.Property<Id<Person>>(row, property.Name) == person);
        return [.. (await rows.ToListAsync(cancellation)).Select(row => book.Entry<object>(row)).Where(row => row.State != EntityState.Deleted)];
    }
}
