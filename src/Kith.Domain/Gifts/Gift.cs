using NodaTime;

namespace Kith;

/// <summary>What was given.</summary>
public enum GiftKind
{
    /// <summary>Something to hold.</summary>
    Thing,

    /// <summary>Time.</summary>
    Time,

    /// <summary>Help.</summary>
    Help,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Advice.</summary>
    Advice,

    /// <summary>Hospitality.</summary>
    Hospitality,

    /// <summary>A tip: a book, a place, a name.</summary>
    Tip,

    /// <summary>An introduction to somebody.</summary>
    Introduction,
}

/// <summary>Something given or received, whatever it was worth.</summary>
public sealed class Gift
{
    private Gift()
    {
    }

    /// <summary>Something passed from one to the other.</summary>
    /// <param name="person">Between the owner and whom.</param>
    /// <param name="by">Who gave.</param>
    /// <param name="kind">What kind of gift.</param>
    /// <param name="text">What, in the owner's words.</param>
    /// <param name="on">When; null when not said.</param>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Gift Of(Id<Person> person, Party by, GiftKind kind, string text, LocalDate? on = null)
    {
        var gift = new Gift { Id = Id<Gift>.New(), Person = person, By = by };
        gift.Say(kind, text, on);
        return gift;
    }

    /// <summary>Its identity.</summary>
    public Id<Gift> Id { get; private init; }

    /// <summary>Between the owner and whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Who gave.</summary>
    public Party By { get; private init; }

    /// <summary>What kind of gift.</summary>
    public GiftKind Kind { get; private set; }

    /// <summary>What, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When; null when not said.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>What it was worth, in <see cref="Currency"/>; null when that is not the point.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>; null when there is none.</summary>
    public string? Currency { get; private set; }

    /// <summary>For which occasion: birthday, moving in; empty when for none.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>The need it met; null when it met none that is known.</summary>
    public Id<Need>? Need { get; private set; }

    /// <summary>The day thanks were said; null until then.</summary>
    public LocalDate? ThankedOn { get; private set; }

    /// <summary>What it was worth; null when not said.</summary>
    public Money? Worth => Money.Of(Amount, Currency);

    /// <summary>Says what it was.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(GiftKind kind, string text, LocalDate? on) => (Kind, Text, On) = (kind, Words.Needed(text, Texts.RefusalTexts.GiftNeedsWords), on);

    /// <summary>Says what it was worth, for which occasion, and which need it met.</summary>
    public void Mean(Money? worth, string occasion, Id<Need>? need) => (Amount, Currency, Occasion, Need) = (worth?.Amount, worth?.Currency, occasion.Trim(), need);

    /// <summary>Thanks were said; null takes it back.</summary>
    public void Thank(LocalDate? on) => ThankedOn = on;
}
