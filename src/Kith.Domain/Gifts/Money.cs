using System.Globalization;

namespace Kith;

/// <summary>An amount in a currency. Sums are per currency and never converted.</summary>
public sealed record Money
{
    private Money(decimal amount, string currency) => (Amount, Currency) = (amount, currency);

    /// <summary>How much; never negative.</summary>
    public decimal Amount { get; }

    /// <summary>ISO 4217 code, upper case.</summary>
    public string Currency { get; }

    /// <summary>An amount in a currency.</summary>
    /// <exception cref="RefusalException">The amount is negative or beyond a billion, or the code is none of ISO 4217's form.</exception>
    public static Money Of(decimal amount, string currency)
    {
        var code = (currency ?? "").Trim().ToUpperInvariant();
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.NoCurrency, currency));
        }

        return amount is < 0 or > 1_000_000_000 || decimal.Round(amount, 4) != amount
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.NoSum)
            : new Money(amount, code);
    }

    /// <summary>The amount and currency two columns hold; null when no amount was said.</summary>
    public static Money? Of(decimal? amount, string? currency) => amount is { } known ? Of(known, currency ?? "") : null;

    /// <summary>“12.50 EUR”.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
