using System.Globalization;
using System.Text;

namespace Kith;

/// <summary>A name as vCard takes it apart (RFC 6350, sections 6.2.1 and 6.2.2); parts are null when not said.</summary>
/// <param name="Formatted">The whole, as it is shown.</param>
/// <param name="Family">Family names.</param>
/// <param name="Given">Given names.</param>
/// <param name="Additional">Additional names.</param>
/// <param name="Prefixes">Honorific prefixes.</param>
/// <param name="Suffixes">Honorific suffixes.</param>
public sealed record PersonName(string Formatted, string? Family = null, string? Given = null, string? Additional = null, string? Prefixes = null, string? Suffixes = null)
{
    /// <summary>A name of which only the whole is known.</summary>
    public static PersonName Of(string formatted) => new(formatted.Trim());

    /// <summary>A name from its parts; the whole is put together in the order of the West.</summary>
    public static PersonName Of(string? given, string? family) => new($"{given} {family}".Trim(), family, given);

    /// <summary>What a list is ordered by: family, then given name, else the last word of the whole and then the rest; folded.</summary>
    public string Filing => Fold(Family is not null || Given is not null ? $"{Family} {Given}".Trim() : LastWordFirst(Formatted));

    /// <summary>Lower case, without accents and double blanks: how names are compared and filed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || (char.IsWhiteSpace(c) && (folded.Length == 0 || folded[^1] == ' ')))
            {
                continue;
            }

            folded.Append(char.IsWhiteSpace(c) ? ' ' : Plain(char.ToLowerInvariant(c)));
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The text with U+FFFD for what cannot be taken apart: half of a surrogate pair, and U+FFFE, which <see cref="string.Normalize(NormalizationForm)"/> refuses too.</summary>
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.Contains('\ufffe', StringComparison.Ordinal))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == 0xfffe ? Rune.ReplacementChar : rune);
        }

        return whole.ToString();
    }

    // Letters with a stroke have no decomposition in Unicode.
    private static char Plain(char c) => c switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', _ => c };

    private static string LastWordFirst(string name) =>
        name.Trim().LastIndexOf(' ') is var at and > 0 ? $"{name.Trim()[(at + 1)..]} {name.Trim()[..at]}" : name;
}
