namespace Kith;

/// <summary>Words that a record cannot do without.</summary>
internal static class Words
{
    /// <summary>The words, trimmed.</summary>
    /// <param name="text">As they came.</param>
    /// <param name="what">What needs them, to begin the sentence with: “A gift”.</param>
    /// <exception cref="RefusalException">There are none.</exception>
    public static string Needed(string? text, string what) =>
        string.IsNullOrWhiteSpace(text) ? throw new RefusalException(RefusalReason.Invalid, $"{what} needs words.") : text.Trim();
}
