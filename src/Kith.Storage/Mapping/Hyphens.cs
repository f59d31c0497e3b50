using System.Text;

namespace Kith.Storage.Mapping;

/// <summary>The words of enumerations: small letters, with hyphens where a name begins anew.</summary>
internal static class Hyphens
{
    /// <summary>The words of an enumeration, each at the place of its value.</summary>
    /// <exception cref="ArgumentException">The values are not counted from nought without a gap.</exception>
    public static string[] Of(Type enumeration)
    {
        var values = Enum.GetValuesAsUnderlyingType(enumeration);
        for (var place = 0; place < values.Length; place++)
        {
            if (values.GetValue(place) is not int value || value != place)
            {
                throw new ArgumentException($"{enumeration} has gaps between its values.", nameof(enumeration));
            }
        }

        return Array.ConvertAll(Enum.GetNames(enumeration), Hyphenated);
    }

    /// <summary>The place of a word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The word is none of them.</exception>
    public static int Place(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var place ? place : throw new ArgumentOutOfRangeException(nameof(word), word, null);

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
