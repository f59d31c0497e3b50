using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Currencies as they are said, by ISO 4217.</summary>
internal static class KnownCurrencies
{
    internal static readonly FrozenDictionary<string, string> Said = new Dictionary<string, string>
    {
        ["€"] = "EUR", ["euro"] = "EUR", ["euronen"] = "EUR",
        ["£"] = "GBP", ["pounds"] = "GBP", ["pound"] = "GBP", ["gbp"] = "GBP",
        ["$"] = "USD", ["dollars"] = "USD", ["dollar"] = "USD", ["usd"] = "USD",
        ["chf"] = "CHF", ["franken"] = "CHF", ["francs"] = "CHF", ["stutz"] = "CHF",
        ["zloty"] = "PLN", ["pln"] = "PLN", ["kronen"] = "SEK", ["sek"] = "SEK",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
