namespace Kith;

/// <summary>Words that a record cannot do without.</summary>
internal static class Words
{
    /// <summary>The words, trimmed.</summary>
    /// <param name="text">As they came.</param>
    /// <param name="sentence">What to say when there are none: “A gift needs words.”</param>
    /// <exception cref="RefusalException">There are none.</exception>
    public static string Needed(string? text, string sentence) =>
        string.IsNullOrWhiteSpace(text) ? throw new RefusalException(RefusalReason.Invalid, sentence) : text.Trim();
}
