using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>What a field of the owner's own holds of somebody.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Value">What it holds, as it was said.</param>
public sealed record OwnValue(Id<Field> Field, string Name, string Value);

/// <summary>What the fields of the owner's own hold of one person, for every door alike.</summary>
public static class OwnValues
{
    /// <summary>The fields that hold something, in the owner's order.</summary>
    public static async Task<IReadOnlyList<OwnValue>> OfAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return await book.FieldValues.Where(value => value.Person == person).Join(book.Fields, value => value.Field, field => field.Id, (value, field) => new { field, value.Value })
            .OrderBy(one => one.field.Ordinal).ThenBy(one => one.field.Id).Select(one => new OwnValue(one.field.Id, one.field.Name, one.Value)).ToListAsync(cancellation);
    }
}
