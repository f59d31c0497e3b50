using NodaTime;

namespace Kith;

/// <summary>A thing or money lent either way.</summary>
public sealed class Loan
{
    private Loan()
    {
    }

    /// <summary>Something is lent.</summary>
    /// <param name="person">Between the owner and whom.</param>
    /// <param name="by">Who lends.</param>
    /// <param name="text">What, in the owner's words.</param>
    /// <param name="on">When; null when not said.</param>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Loan Of(Id<Person> person, Party by, string text, LocalDate? on = null)
    {
        var loan = new Loan { Id = Id<Loan>.New(), Person = person, By = by };
        loan.Say(text, on, null, null);
        return loan;
    }

    /// <summary>Its identity.</summary>
    public Id<Loan> Id { get; private init; }

    /// <summary>Between the owner and whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Who lends.</summary>
    public Party By { get; private init; }

    /// <summary>What, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When; null when not said.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>How much money, in <see cref="Currency"/>; null for a thing.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>; null for a thing.</summary>
    public string? Currency { get; private set; }

    /// <summary>By when it is wanted back; null when not said.</summary>
    public LocalDate? Due { get; private set; }

    /// <summary>The day it came back; null until then.</summary>
    public LocalDate? ReturnedOn { get; private set; }

    /// <summary>The money; null for a thing.</summary>
    public Money? Sum => Money.Of(Amount, Currency);

    /// <summary>Says what, when, how much, and by when it is wanted back.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(string text, LocalDate? on, Money? sum, LocalDate? due) =>
        (Text, On, Amount, Currency, Due) = (Words.Needed(text, Texts.RefusalTexts.LoanNeedsWords), on, sum?.Amount, sum?.Currency, due);

    /// <summary>It came back; null when it did not after all.</summary>
    public void Return(LocalDate? on) => ReturnedOn = on;
}
