using NodaTime;

namespace Kith;

/// <summary>How a promise stands.</summary>
public enum PromiseState
{
    /// <summary>It stands.</summary>
    Open,

    /// <summary>It was kept.</summary>
    Kept,

    /// <summary>It was released: nobody waits for it any more.</summary>
    Released,
}

/// <summary>Something one of two people said they would do.</summary>
public sealed class Promise
{
    private Promise()
    {
    }

    /// <summary>Something is promised.</summary>
    /// <param name="person">Between the owner and whom.</param>
    /// <param name="by">Who said they would do it.</param>
    /// <param name="text">What, in the owner's words.</param>
    /// <param name="on">When it was said; null when not known.</param>
    /// <param name="due">By when; null when not said.</param>
    /// <param name="moment">The moment it was said in.</param>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Promise Of(Id<Person> person, Party by, string text, LocalDate? on = null, LocalDate? due = null, Id<Moment>? moment = null)
    {
        var promise = new Promise { Id = Id<Promise>.New(), Person = person, By = by, Moment = moment };
        promise.Say(text, on, due);
        return promise;
    }

    /// <summary>Its identity.</summary>
    public Id<Promise> Id { get; private init; }

    /// <summary>Between the owner and whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Who said they would do it.</summary>
    public Party By { get; private init; }

    /// <summary>What, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was said; null when not known.</summary>
    public LocalDate? On { get; private set; }

    /// <summary>By when; null when not said.</summary>
    public LocalDate? Due { get; private set; }

    /// <summary>How it stands.</summary>
    public PromiseState State { get; private set; }

    /// <summary>The day it was kept or released; null while it stands.</summary>
    public LocalDate? SettledOn { get; private set; }

    /// <summary>The moment it was said in; that moment may be gone.</summary>
    public Id<Moment>? Moment { get; private init; }

    /// <summary>Says what, and by when.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(string text, LocalDate? on, LocalDate? due) => (Text, On, Due) = (Words.Needed(text, Texts.RefusalTexts.PromiseNeedsWords), on, due);

    /// <summary>It was kept.</summary>
    public void Keep(LocalDate on) => (State, SettledOn) = (PromiseState.Kept, on);

    /// <summary>It is released, without a word of reproach.</summary>
    public void Release(LocalDate on) => (State, SettledOn) = (PromiseState.Released, on);

    /// <summary>It stands again.</summary>
    public void Reopen() => (State, SettledOn) = (PromiseState.Open, null);
}
