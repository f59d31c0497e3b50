using NodaTime;

namespace Kith;

/// <summary>What became of a question.</summary>
public enum AskAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No, which is a good answer too.</summary>
    No,

    /// <summary>There was none.</summary>
    Silence,
}

/// <summary>Something asked of somebody, by the owner or of the owner.</summary>
public sealed class Ask
{
    private Ask()
    {
    }

    /// <summary>Something is asked.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Ask Of(Id<Person> person, Party by, string text, LocalDate? on = null)
    {
        var ask = new Ask { Id = Id<Ask>.New(), Person = person, By = by };
        ask.Say(text, on);
        return ask;
    }

    /// <summary>Its identity.</summary>
    public Id<Ask> Id { get; private init; }

    /// <summary>Between the owner and whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Who asked.</summary>
    public Party By { get; private init; }

    /// <summary>For what, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When; null when not said.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>What became of it; null while it is open.</summary>
    public AskAnswer? Answer { get; private set; }

    /// <summary>The day of the answer; null while it is open.</summary>
    public LocalDate? AnsweredOn { get; private set; }

    /// <summary>Says for what.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(string text, LocalDate? on) => (Text, On) = (Words.Needed(text, Texts.RefusalTexts.AskNeedsWords), on);

    /// <summary>It was answered; null opens it again.</summary>
    public void Settle(AskAnswer? answer, LocalDate on) => (Answer, AnsweredOn) = (answer, answer is null ? null : on);
}
