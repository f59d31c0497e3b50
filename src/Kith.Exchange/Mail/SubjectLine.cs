namespace Kith.Exchange;

/// <summary>What a subject is about, without the marks that answers and copies put before it.</summary>
internal static partial class SubjectLine
{
    // Enough to know it again in a list of moments.
    private const int Longest = 120;

    /// <summary>The subject without “Re:”, “AW:”, “Fwd:” and their like, cut to 120 characters.</summary>
    /// <param name="subject">As decoded.</param>
    /// <param name="answers">Whether a mark of an answer stood before it.</param>
    public static string Plain(string subject, out bool answers)
    {
        answers = false;
        var rest = subject.AsSpan().Trim();
        while (Mark(rest) is { } mark)
        {
            answers |= mark.Answer;
            rest = rest[mark.Length..].TrimStart();
        }

        return Cut(rest).ToString();
    }

    /// <summary>Whether it is a greeting of the season or the day: a one-liner, most likely.</summary>
    public static bool IsGreeting(string plain)
    {
        foreach (var greeting in Greetings)
        {
            if (plain.StartsWith(greeting, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Re[2]:" and "Re (3):" count; in French a space stands before the colon; in Chinese the colon is wide.
    private static (int Length, bool Answer)? Mark(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '：');
        if (colon is < 1 or > 12)
        {
            return null;
        }

        var word = text[..colon].TrimEnd();
        if (word is [.., ']' or ')'])
        {
            var open = word.LastIndexOfAny('[', '(');
            word = open > 0 && !word[(open + 1)..^1].ContainsAnyExceptInRange('0', '9') ? word[..open].TrimEnd() : word;
        }

        return Marks.TryGetValue(word, out var answer) ? (colon + 1, answer) : null;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
    }
}
