using System.Globalization;

namespace Kith.Care;

/// <summary>Numbers and lists as people write them.</summary>
public static class NumberWords
{
    /// <summary>Up to twelve in words, beyond in digits of the reader's language.</summary>
    public static string Of(int number, CultureInfo reader)
    {
        var words = Texts.Words["Number", reader].Split(' ');
        return number >= 0 && number < words.Length ? words[number] : number.ToString("N0", reader);
    }

    /// <summary>Several things in a row: “Ana”, “Ana and Ben”, “Ana, Ben and Cleo”.</summary>
    public static string List(IReadOnlyList<string> things, CultureInfo reader)
    {
        if (things.Count == 0)
        {
            return "";
        }

        var row = things[0];
        for (var i = 1; i < things.Count; i++)
        {
            row = Texts.Words.Fill(i == things.Count - 1 ? "And" : "Comma", reader, ("a", row), ("b", things[i]));
        }

        return row;
    }
}
