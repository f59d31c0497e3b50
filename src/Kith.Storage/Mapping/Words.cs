using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kith.Storage.Mapping;

/// <summary>An enumeration as its word: <c>heart-to-heart</c> for <c>HeartToHeart</c>; the database can be read without the program.</summary>
internal sealed class Words<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Written = Enum.GetValues<T>().ToDictionary(value => value, value => Hyphenated(value.ToString()));
    private static readonly Dictionary<string, T> Meant = Written.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The word of a value.</summary>
    public static string Write(T value) => Written[value];

    /// <summary>The value of a word.</summary>
    public static T Read(string text) => Meant[text];

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
