using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kith.Storage.Mapping;

/// <summary>An enumeration as its word: <c>heart-to-heart</c> for <c>HeartToHeart</c>; the database can be read without the program.</summary>
/// <remarks>
/// Its values are whole numbers counted from nought without a gap, as the compiler counts them, and a word stands at its value's place: of
/// dictionaries there would be a dozen types for each of thirty enumerations.
/// </remarks>
internal sealed class Words<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly string[] Written = Hyphens.Of(typeof(T));

    /// <summary>The word of a value.</summary>
    public static string Write(T value) => Written[Unsafe.BitCast<T, int>(value)];

    /// <summary>The value of a word.</summary>
    public static T Read(string text) => Unsafe.BitCast<int, T>(Hyphens.Place(Written, text));
}
