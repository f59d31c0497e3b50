using NodaTime;

namespace Kith;

/// <summary>Which of the two columns of the register something stands in.</summary>
public enum NeedKind
{
    /// <summary>What somebody needs, wants or hopes for.</summary>
    Need,

    /// <summary>What somebody can and gladly would give.</summary>
    Offer,
}

/// <summary>How a need or an offer stands.</summary>
public enum NeedState
{
    /// <summary>It stands.</summary>
    Open,

    /// <summary>It was met.</summary>
    Met,

    /// <summary>It was let go, without reproach.</summary>
    LetGo,
}

/// <summary>Who may know of something that somebody told.</summary>
public enum Discretion
{
    /// <summary>It may be passed on where it helps.</summary>
    Anybody,

    /// <summary>Only after asking the one whose it is.</summary>
    AskFirst,

    /// <summary>Told in confidence: shown to nobody but the owner of the book, and never matched in another's sight.</summary>
    InConfidence,
}

/// <summary>What somebody needs, or what they gladly would give: the owner's own as well as another's.</summary>
public sealed class Need
{
    private Need()
    {
    }

    /// <summary>Somebody needs something, or would give it.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Need Of(Id<Person> person, NeedKind kind, string text, LocalDate? since = null, Discretion discretion = Discretion.Anybody, Id<Moment>? moment = null)
    {
        var need = new Need { Id = Id<Need>.New(), Person = person, Kind = kind, Since = since, Discretion = discretion, Moment = moment };
        need.Say(text, since, discretion);
        return need;
    }

    /// <summary>Its identity.</summary>
    public Id<Need> Id { get; private init; }

    /// <summary>Whose it is; the owner of the book is one of them.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Whether it is needed or offered.</summary>
    public NeedKind Kind { get; private init; }

    /// <summary>In the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Since when; null when not said.</summary>
    public LocalDate? Since { get; private set; }

    /// <summary>How it stands.</summary>
    public NeedState State { get; private set; }

    /// <summary>The day on which it was met or let go; null while it stands.</summary>
    public LocalDate? SettledOn { get; private set; }

    /// <summary>Who may know.</summary>
    public Discretion Discretion { get; private set; }

    /// <summary>The moment it was told in; that moment may be gone.</summary>
    public Id<Moment>? Moment { get; private init; }

    /// <summary>Says it in other words.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(string text, LocalDate? since, Discretion discretion)
    {
        Text = Words.Needed(text, Kind == NeedKind.Need ? Texts.RefusalTexts.NeedNeedsWords : Texts.RefusalTexts.OfferNeedsWords);
        (Since, Discretion) = (since, discretion);
    }

    /// <summary>It was met.</summary>
    public void Meet(LocalDate on) => (State, SettledOn) = (NeedState.Met, on);

    /// <summary>It is let go.</summary>
    public void LetGo(LocalDate on) => (State, SettledOn) = (NeedState.LetGo, on);

    /// <summary>It stands again.</summary>
    public void Reopen() => (State, SettledOn) = (NeedState.Open, null);
}
