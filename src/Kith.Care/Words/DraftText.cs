using System.Globalization;

namespace Kith.Care;

/// <summary>A word of a draft: as it is compared (small letters, ä as ae), and where it stands.</summary>
internal readonly record struct DraftWord(string Plain, int Start, int End, bool IsCapital);

/// <summary>A sentence of a draft.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">The word behind its last.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last, with the sign that ends it.</param>
/// <param name="Asks">Whether it ends with a question mark.</param>
internal readonly record struct DraftSentence(int First, int Last, int Start, int End, bool Asks)
{
    /// <summary>Where it stands.</summary>
    public TextSpan At => TextSpan.Between(Start, End);
}

/// <summary>A draft taken apart into sentences and words.</summary>
internal sealed class DraftText
{
    private DraftText(IReadOnlyList<DraftWord> words, IReadOnlyList<DraftSentence> sentences) => (Words, Sentences) = (words, sentences);

    public IReadOnlyList<DraftWord> Words { get; }

    public IReadOnlyList<DraftSentence> Sentences { get; }

    public static DraftText Of(string text)
    {
        var (words, sentences) = (new List<DraftWord>(), new List<DraftSentence>());
        var first = 0;
        for (var at = 0; at < text.Length;)
        {
            if (IsInWord(text[at]))
            {
                var end = EndOfWord(text, at);
                words.Add(new DraftWord(Plain(text.AsSpan(at, end - at)), at, end, char.IsUpper(text[at])));
                at = end;
                continue;
            }

            if (IsEnd(text, at) && words.Count > first)
            {
                sentences.Add(Sentence(words, first, EndOfMarks(text, at), text));
                first = words.Count;
            }

            at++;
        }

        if (words.Count > first)
        {
            sentences.Add(Sentence(words, first, words[^1].End, text));
        }

        return new DraftText(words, sentences);
    }

    /// <summary>The sentence's words.</summary>
    public IEnumerable<DraftWord> In(DraftSentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            yield return Words[at];
        }
    }

    /// <summary>Small letters, without accents, ä as ae and ß as ss, the apostrophe straight.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new System.Text.StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            _ = char.ToLowerInvariant(letter) switch
            {
                'ä' => plain.Append("ae"),
                'ö' => plain.Append("oe"),
                'ü' => plain.Append("ue"),
                'ß' => plain.Append("ss"),
                '’' or '‘' => plain.Append('\''),
                >= '\u0300' and <= '\u036f' => plain,
                > '\u00bf' and < '\u0250' and var other => plain.Append(Bare(other)),
                var other => plain.Append(other),
            };
        }

        return plain.ToString();
    }

    private static char Bare(char letter) => letter.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];

    private static DraftSentence Sentence(List<DraftWord> words, int first, int end, string text) =>
        new(first, words.Count, words[first].Start, end, text.AsSpan(words[^1].End, end - words[^1].End).Contains('?'));

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (IsInWord(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
            || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsInWord(char letter) => char.IsLetterOrDigit(letter) || letter is '£' or '€' or '$';

    // A point within a number, an address or an abbreviation ends nothing.
    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '!' or '?' or '\n' or '…' => true,
        ':' or ';' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        '.' => at + 1 == text.Length || (char.IsWhiteSpace(text[at + 1]) && !IsDay(text, at)),
        _ => false,
    };

    // “am 20. Dezember”, “der 3. ist frei”: a German day goes on.
    private static bool IsDay(string text, int at)
    {
        var next = text.AsSpan(at + 1).TrimStart();
        return at > 0 && char.IsAsciiDigit(text[at - 1]) && next.Length > 0
            && (char.IsLower(next[0]) || Array.Exists(Months, month => text.AsSpan(at + 1).TrimStart().StartsWith(month, StringComparison.Ordinal)));
    }

    private static readonly string[] Months = ["Jän", "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

    private static int EndOfMarks(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…')
        {
            at++;
        }

        return at == 0 ? 0 : at;
    }
}
