using System.Globalization;

namespace Kith.Hall.Wording;

/// <summary>Money as people write it, each currency by itself.</summary>
public static class Amounts
{
    // The few signs that nobody mistakes; any other currency stands by its code (ISO 4217).
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["GBP"] = "£", ["EUR"] = "€", ["USD"] = "$", ["JPY"] = "¥" };

    /// <summary>“£1,450”, “€12.50”, “SEK 300”.</summary>
    public static string Said(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        var number = amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.CurrentCulture);
        return Signs.TryGetValue(currency, out var sign) ? sign + number : $"{currency} {number}";
    }
}
