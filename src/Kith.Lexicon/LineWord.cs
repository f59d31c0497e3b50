using System.Globalization;

namespace Kith.Lexicon;

/// <summary>A word, a number or a mark of a line.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends: the place after its last character.</param>
/// <param name="Text">As it was typed.</param>
/// <param name="Key">As the tables know it: lower case, ä as ae, ß as ss, what is often shortened in full.</param>
/// <param name="Fold">As names are compared.</param>
/// <param name="Shape">Whether it is of letters, of digits or a mark.</param>
internal sealed record LineWord(int Start, int End, string Text, string Key, string Fold, WordShape Shape)
{
    internal bool Capital => Shape == WordShape.Letters && char.IsUpper(Text[0]);

    internal int Number => Shape == WordShape.Digits && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

/// <summary>What a word is made of.</summary>
internal enum WordShape
{
    /// <summary>Letters, hyphens and an apostrophe within.</summary>
    Letters,

    /// <summary>Digits only; what stands between digits is a mark.</summary>
    Digits,

    /// <summary>One mark, an arrow, a line end, or a picture.</summary>
    Mark,
}

/// <summary>Takes a line apart into words, numbers and marks, in one pass.</summary>
internal static class LineWords
{
    // What English hangs onto a word, so that “she'll” is “she” and “'ll”.
    private static readonly string[] Hung = ["'s", "'ll", "'d", "'ve", "'re", "'m"];

    internal static List<LineWord> Of(string line)
    {
        var words = new List<LineWord>();
        for (var at = 0; at < line.Length;)
        {
            var end = Until(line, at);
            if (end > at)
            {
                Add(words, line, at, end);
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }

    /// <summary>Lower case with the umlauts of German spelt out, as people write who lack the keys.</summary>
    internal static string Spell(string text)
    {
        var lower = text.ToLowerInvariant().Replace('’', '\'');
        return lower.AsSpan().IndexOfAny("äöüß") < 0
            ? lower
            : lower.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
    }

    private static int Until(string line, int at)
    {
        var c = line[at];
        if (IsLetter(line, at))
        {
            return Letters(line, at);
        }

        if (char.IsAsciiDigit(c))
        {
            while (at < line.Length && char.IsAsciiDigit(line[at]))
            {
                at++;
            }

            return at;
        }

        return c == '\n' || !char.IsWhiteSpace(c) ? Mark(line, at) : at;
    }

    private static int Letters(string line, int at)
    {
        while (at < line.Length && (IsLetter(line, at) || Joins(line, at)))
        {
            at += char.IsHighSurrogate(line[at]) ? 2 : 1;
        }

        return at;
    }

    private static bool Joins(string line, int at) =>
        line[at] is '-' or '\'' or '’' or '\u2011' && at + 1 < line.Length && IsLetter(line, at + 1);

    private static bool IsLetter(string line, int at) => char.IsHighSurrogate(line[at]) && at + 1 < line.Length && char.IsLowSurrogate(line[at + 1])
        ? char.IsLetter(line, at)
        : char.IsLetter(line[at]) || CharUnicodeInfo.GetUnicodeCategory(line[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Mark(string line, int at)
    {
        if (line.AsSpan(at).StartsWith("->"))
        {
            return at + 2;
        }

        return char.IsHighSurrogate(line[at]) && at + 1 < line.Length && char.IsLowSurrogate(line[at + 1]) ? at + 2 : at + 1;
    }

    private static void Add(List<LineWord> words, string line, int start, int end)
    {
        var text = line[start..end];
        var shape = IsLetter(line, start) ? WordShape.Letters : char.IsAsciiDigit(text[0]) ? WordShape.Digits : WordShape.Mark;
        var key = shape == WordShape.Mark ? text : Spell(text);
        if (shape == WordShape.Letters && Array.Find(Hung, hung => key.Length > hung.Length && key.EndsWith(hung, StringComparison.Ordinal)) is { } tail)
        {
            Add(words, line, start, end - tail.Length);
            words.Add(new LineWord(end - tail.Length, end, line[(end - tail.Length)..end], tail, tail, WordShape.Letters));
            return;
        }

        // "w/" and "w/o" are English shorthand; the slash belongs to them.
        if (text is "/" && words is [.., { Key: "w" or "with" } before] && before.End == start)
        {
            words[^1] = before with { End = end, Text = before.Text + text, Key = "with" };
            return;
        }

        key = shape == WordShape.Letters && key.Contains('\'', StringComparison.Ordinal) ? key.Replace("'", "", StringComparison.Ordinal) : key;
        words.Add(new LineWord(start, end, text, Spoken.Full.GetValueOrDefault(key, key), shape == WordShape.Letters ? PersonName.Fold(text).Replace('’', '\'') : key, shape));
    }
}
