namespace Kith.Care;

/// <summary>Whether a draft speaks of what the book holds: by its words, their stems, and families of words that tell of the same.</summary>
internal static class Echo
{
    private const int Stem = 5;
    private const int Within = 5;

    /// <summary>The sentences of a draft that speak of something told.</summary>
    public static IEnumerable<int> Sentences(DraftText text, string told)
    {
        var meant = Content(told).ToList();
        for (var n = 0; n < text.Sentences.Count; n++)
        {
            if (text.In(text.Sentences[n]).Any(word => IsContent(word.Plain) && meant.Exists(one => Alike(one, word.Plain))))
            {
                yield return n;
            }
        }
    }

    /// <summary>The words of a text that say something.</summary>
    public static IEnumerable<string> Content(string told) => DraftText.Of(told).Words.Select(word => word.Plain).Where(IsContent).Distinct(StringComparer.Ordinal);

    private static bool IsContent(string word) => word.Length > 2 && !Echoes.Little.Contains(Bare(word));

    private static bool Alike(string one, string other)
    {
        var (a, b) = (Bare(one), Bare(other));
        return a == b || SameStem(a, b) || Holds(a, b) || Holds(b, a)
            || Echoes.Families.Any(family => Array.Exists(family, word => IsOf(a, word)) && Array.Exists(family, word => IsOf(b, word)));
    }

    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Replace("'", "", StringComparison.Ordinal);

    // “teaching” and “teacher”, “Prüfung” and “Prüfungen”: a common beginning, and not much behind it.
    private static bool SameStem(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common])
        {
            common++;
        }

        return (common >= Stem && a.Length - common <= 4 && b.Length - common <= 4) || (common >= 3 && common >= Math.Min(a.Length, b.Length) - 1 && Math.Max(a.Length, b.Length) - common <= 2);
    }

    // German puts words together: “Knie” in “Knieoperation”, “Prüfung” in “Führerscheinprüfung”.
    private static bool Holds(string whole, string part) =>
        part.Length >= Within && whole.Length > part.Length && (whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal));

    private static bool IsOf(string word, string begin) => begin.Length <= 3 ? word == begin : word.StartsWith(begin, StringComparison.Ordinal) && word.Length - begin.Length <= 4;
}
