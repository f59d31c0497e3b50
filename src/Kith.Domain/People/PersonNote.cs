namespace Kith;

/// <summary>What several sources note about one person, kept in one text: the owner's own first, then what others add.</summary>
public static class PersonNote
{
    private const string Between = "\n\n";

    /// <summary>A note with another behind it. What it holds already is not written twice; the end of it that the other goes on from gives way to the other.</summary>
    public static string With(string own, string other)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        var (mine, theirs) = (own.Trim().ReplaceLineEndings("\n"), other.Trim().ReplaceLineEndings("\n"));
        if (theirs.Length == 0 || $"\n{mine}\n".Contains($"\n{theirs}\n", StringComparison.Ordinal))
        {
            return own;
        }

        for (var at = 0; at < mine.Length; at = Next(mine, at))
        {
            if (GoesOn(theirs, mine[at..]))
            {
                return mine[..at] + theirs;
            }
        }

        return mine.Length == 0 ? theirs : mine + Between + theirs;
    }

    private static int Next(string text, int at) => text.IndexOf(Between, at, StringComparison.Ordinal) is var found and >= 0 ? found + Between.Length : text.Length;

    private static bool GoesOn(string longer, string text) =>
        longer.StartsWith(text, StringComparison.Ordinal) && (longer.Length == text.Length || !char.IsLetterOrDigit(longer[text.Length]));
}
