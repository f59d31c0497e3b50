using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage.Rows;

/// <summary>Reads one column from rows of one table, looked up once: identities as their bare <see cref="Guid"/>, everything else as the database takes it.</summary>
/// <remarks>The getters of the model would be compiled on the way, four methods a column, which takes longer than a small import.</remarks>
internal static class Column
{
    private static readonly MethodInfo Plainly = Shape(nameof(Plain));
    private static readonly MethodInfo AsIdentity = Shape(nameof(Identity));
    private static readonly MethodInfo AsOptionalIdentity = Shape(nameof(OptionalIdentity));

    /// <summary>The reader of a property.</summary>
    public static Func<object, object?> Of(IProperty property)
    {
        var getter = property.PropertyInfo!.GetGetMethod(true)!;
        var row = getter.DeclaringType!;
        if (Named(property.ClrType) is { } named)
        {
            return Made(AsIdentity, getter, row, named);
        }

        if (Nullable.GetUnderlyingType(property.ClrType) is { } bare && Named(bare) is { } optional)
        {
            return Made(AsOptionalIdentity, getter, row, optional);
        }

        var plain = Made(Plainly, getter, row, property.ClrType);
        return property.GetTypeMapping().Converter is { } converter
            ? one => plain(one) is { } value ? converter.ConvertToProvider(value) : null
            : plain;
    }

    /// <summary>What an identity is of; null when the type is no identity.</summary>
    private static Type? Named(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? type.GetGenericArguments()[0] : null;

    private static Func<object, object?> Made(MethodInfo shape, MethodInfo getter, Type row, Type of) =>
        (Func<object, object?>)shape.MakeGenericMethod(row, of).Invoke(null, [getter])!;

    private static MethodInfo Shape(string name) => typeof(Column).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<object, object?> Plain<TRow, TValue>(MethodInfo getter)
    {
        var value = getter.CreateDelegate<Func<TRow, TValue>>();
        return row => value((TRow)row);
    }

    private static Func<object, object?> Identity<TRow, TOf>(MethodInfo getter)
    {
        var id = getter.CreateDelegate<Func<TRow, Id<TOf>>>();
        return row => id((TRow)row).Value;
    }

    private static Func<object, object?> OptionalIdentity<TRow, TOf>(MethodInfo getter)
    {
        var id = getter.CreateDelegate<Func<TRow, Id<TOf>?>>();
        return row => id((TRow)row)?.Value;
    }
}
