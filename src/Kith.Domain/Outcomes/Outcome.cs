using NodaTime;

namespace Kith;

/// <summary>What kind of good came.</summary>
public enum OutcomeKind
{
    /// <summary>Work.</summary>
    Work,

    /// <summary>A recommendation to somebody else.</summary>
    Referral,

    /// <summary>Something learned.</summary>
    Learning,

    /// <summary>Help.</summary>
    Help,

    /// <summary>A friendship.</summary>
    Friendship,

    /// <summary>Joy.</summary>
    Joy,
}

/// <summary>Whose good it was.</summary>
public enum Beneficiary
{
    /// <summary>The owner's.</summary>
    Me,

    /// <summary>The other's: the last of the path.</summary>
    Them,

    /// <summary>Everybody's.</summary>
    Community,
}

/// <summary>What good came, looked at backwards: gratitude, never a forecast.</summary>
public sealed class Outcome
{
    private Outcome()
    {
    }

    /// <summary>Some good came on a day.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Outcome Of(OutcomeKind kind, Beneficiary whose, string text, LocalDate on)
    {
        var outcome = new Outcome { Id = Id<Outcome>.New() };
        outcome.Say(kind, whose, text, on, null);
        return outcome;
    }

    /// <summary>Its identity.</summary>
    public Id<Outcome> Id { get; private init; }

    /// <summary>What kind of good.</summary>
    public OutcomeKind Kind { get; private set; }

    /// <summary>Whose.</summary>
    public Beneficiary Whose { get; private set; }

    /// <summary>What, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When.</summary>
    public LocalDate On { get; private set; }

    /// <summary>How much, in <see cref="Currency"/>; null when it was not money.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>; null when it was not money.</summary>
    public string? Currency { get; private set; }

    /// <summary>The introduction it came by; null when by none that is known.</summary>
    public Id<Introduction>? Introduction { get; private set; }

    /// <summary>The day thanks were said; null until then.</summary>
    public LocalDate? ThankedOn { get; private set; }

    /// <summary>The money; null when it was not money.</summary>
    public Money? Sum => Money.Of(Amount, Currency);

    /// <summary>Says what it was.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(OutcomeKind kind, Beneficiary whose, string text, LocalDate on, Money? sum) =>
        (Kind, Whose, Text, On, Amount, Currency) = (kind, whose, Words.Needed(text, Texts.RefusalTexts.OutcomeNeedsWords), on, sum?.Amount, sum?.Currency);

    /// <summary>Says by which introduction it came; null for none.</summary>
    public void ComeBy(Id<Introduction>? introduction) => Introduction = introduction;

    /// <summary>Thanks were said; null takes it back.</summary>
    public void Thank(LocalDate? on) => ThankedOn = on;
}

/// <summary>One person of the path an outcome came by: the first is the one the owner knows.</summary>
public sealed class OutcomeStep
{
    private OutcomeStep()
    {
    }

    /// <summary>The path of an outcome, from the one the owner knows on.</summary>
    /// <exception cref="RefusalException">Somebody is on it twice.</exception>
    public static IReadOnlyList<OutcomeStep> Path(Id<Outcome> outcome, IReadOnlyList<Id<Person>> people) =>
        people.Distinct().Count() != people.Count
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.PathTwice)
            : [.. people.Select((person, at) => new OutcomeStep { Outcome = outcome, Ordinal = at, Person = person })];

    /// <summary>Of which outcome.</summary>
    public Id<Outcome> Outcome { get; private init; }

    /// <summary>From 0, the one the owner knows.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Who.</summary>
    public Id<Person> Person { get; private set; }

    /// <summary>It was somebody else.</summary>
    public void Be(Id<Person> person) => Person = person;
}
