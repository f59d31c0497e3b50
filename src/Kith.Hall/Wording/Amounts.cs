using System.Globalization;
using Kith.Hall.Texts;

namespace Kith.Hall.Wording;

/// <summary>Money as people write it, each currency by itself.</summary>
public static class Amounts
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    // The few signs that nobody mistakes; any other currency stands by its code (ISO 4217).
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["GBP"] = "£", ["EUR"] = "€", ["USD"] = "$", ["JPY"] = "¥" };

    /// <summary>“£1,450”, “€12.50”, “SEK 300”; in German “1.450 £”, “300 SEK”.</summary>
    public static string Said(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        var number = amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.CurrentCulture);
        return Signs.TryGetValue(currency, out var sign) ? Wording.Said.Fill(WordsTexts.AmountBySign, sign, number) : Wording.Said.Fill(WordsTexts.AmountByCode, currency, number);
    }

    /// <summary>What somebody wrote: 12 and 12.50, and where the reader's language writes a comma, 12,50 and 1.450,00 too; null when it is no amount, or may be two.</summary>
    public static decimal? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = CultureInfo.CurrentCulture;
        if (reader.NumberFormat.NumberDecimalSeparator == "," && text.Contains(',', StringComparison.Ordinal))
        {
            return decimal.TryParse(text, Plain | NumberStyles.AllowThousands, reader, out var own) ? own : null;
        }

        // Where a point groups thousands, 1.450 may be one and a half or one and a half thousand.
        var doubtful = reader.NumberFormat.NumberGroupSeparator == "." && text.Trim().LastIndexOf('.') is >= 0 and var at && text.Trim().Length - at == 4;
        return !doubtful && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var read) ? read : null;
    }
}
