using NodaTime;

namespace Kith;

/// <summary>How far an introduction is.</summary>
public enum IntroductionStage
{
    /// <summary>It is thought of.</summary>
    ThoughtOf,

    /// <summary>The one was asked.</summary>
    OneAsked,

    /// <summary>The one agreed, and the other was asked.</summary>
    OtherAsked,

    /// <summary>Both agreed.</summary>
    Agreed,

    /// <summary>They were brought together.</summary>
    Made,

    /// <summary>It was let go: one of them declined, which stays private, or the moment passed.</summary>
    LetGo,
}

/// <summary>What somebody who was asked said.</summary>
public enum Willingness
{
    /// <summary>They would be glad to.</summary>
    Yes,

    /// <summary>They would rather not.</summary>
    No,
}

/// <summary>Two people brought together for the good of both: by the owner, or the owner by somebody.</summary>
public sealed class Introduction
{
    private Introduction()
    {
    }

    /// <summary>Two people who might be brought together.</summary>
    /// <param name="one">The one who is asked first.</param>
    /// <param name="other">The other.</param>
    /// <param name="by">Who brings them together; null when it is the owner of the book.</param>
    /// <exception cref="RefusalException">They are not two people, or one of them introduces themselves.</exception>
    public static Introduction Between(Id<Person> one, Id<Person> other, Id<Person>? by = null) =>
        one == other || by == one || by == other
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.IntroductionTwo)
            : new() { Id = Id<Introduction>.New(), One = one, Other = other, By = by };

    /// <summary>Its identity.</summary>
    public Id<Introduction> Id { get; private init; }

    /// <summary>The one who is asked first.</summary>
    public Id<Person> One { get; private init; }

    /// <summary>The other.</summary>
    public Id<Person> Other { get; private init; }

    /// <summary>Who brings them together; null when it is the owner of the book.</summary>
    public Id<Person>? By { get; private init; }

    /// <summary>What good it would do the one, in the owner's words; empty when not said.</summary>
    public string ForOne { get; private set; } = "";

    /// <summary>What good it would do the other; empty when not said.</summary>
    public string ForOther { get; private set; } = "";

    /// <summary>How far it is.</summary>
    public IntroductionStage Stage { get; private set; }

    /// <summary>The day of the last step; null while it is only thought of.</summary>
    public LocalDate? SteppedOn { get; private set; }

    /// <summary>The day they were brought together; null until then.</summary>
    public LocalDate? MadeOn { get; private set; }

    /// <summary>Who declined; null when nobody did. It is told to neither of them.</summary>
    public Id<Person>? DeclinedBy { get; private set; }

    /// <summary>What came of it, in the owner's words; empty when nothing is known.</summary>
    public string CameOf { get; private set; } = "";

    /// <summary>SHA-256 of the secret by which the one may answer, lower-case hexadecimal; null when there is none. Whoever reads the book cannot answer for them.</summary>
    public string? OneHash { get; private set; }

    /// <summary>Until when the one may answer; null when they were given no page to answer on.</summary>
    public Instant? OneUntil { get; private set; }

    /// <summary>What the one said on that page; null while they said nothing.</summary>
    public Willingness? OneSaid { get; private set; }

    /// <summary>The day they said it.</summary>
    public LocalDate? OneSaidOn { get; private set; }

    /// <summary>SHA-256 of the secret by which the other may answer; null when there is none.</summary>
    public string? OtherHash { get; private set; }

    /// <summary>Until when the other may answer; null when they were given no page to answer on.</summary>
    public Instant? OtherUntil { get; private set; }

    /// <summary>What the other said on that page; null while they said nothing.</summary>
    public Willingness? OtherSaid { get; private set; }

    /// <summary>The day they said it.</summary>
    public LocalDate? OtherSaidOn { get; private set; }

    /// <summary>Whether the owner still asks: neither were they brought together, nor was it let go, nor have both agreed.</summary>
    public bool IsAsking => By is null && Stage is IntroductionStage.ThoughtOf or IntroductionStage.OneAsked or IntroductionStage.OtherAsked;

    /// <summary>Who is asked by the next letter: the one first, then the other; null when nobody is.</summary>
    public Id<Person>? AskedNext => By is not null ? null : Stage switch
    {
        IntroductionStage.ThoughtOf => One,
        IntroductionStage.OneAsked => Other,
        _ => null,
    };

    /// <summary>Gives one of the two a page to answer on. One they had before is closed by it, and what they said there is asked anew.</summary>
    /// <param name="who">Which of the two.</param>
    /// <param name="hash">SHA-256 of the secret that opens the page, lower-case hexadecimal.</param>
    /// <param name="until">Until when it opens.</param>
    /// <exception cref="RefusalException">Nobody is asked any more, another asks, or it is neither of the two.</exception>
    public void LetAnswer(Id<Person> who, string hash, Instant until)
    {
        if (!IsAsking)
        {
            throw new RefusalException(RefusalReason.Conflict, Texts.RefusalTexts.IntroductionAsksNobody);
        }

        if (IsOne(who))
        {
            (OneHash, OneUntil, OneSaid, OneSaidOn) = (hash, until, null, null);
        }
        else
        {
            (OtherHash, OtherUntil, OtherSaid, OtherSaidOn) = (hash, until, null, null);
        }
    }

    /// <summary>Closes the page of one of the two; what they said there stays.</summary>
    /// <exception cref="RefusalException">It is neither of the two, or they have no page.</exception>
    public void CloseAnswer(Id<Person> who)
    {
        var one = IsOne(who);
        if ((one ? OneHash : OtherHash) is null)
        {
            throw new RefusalException(RefusalReason.Conflict, Texts.RefusalTexts.IntroductionNoPage);
        }

        if (one)
        {
            (OneHash, OneUntil) = (null, null);
        }
        else
        {
            (OtherHash, OtherUntil) = (null, null);
        }
    }

    /// <summary>Which of the two a secret lets answer now; null when it lets nobody.</summary>
    /// <param name="hash">SHA-256 of the secret.</param>
    /// <param name="now">When they ask.</param>
    public Id<Person>? Answering(string hash, Instant now) =>
        !IsAsking ? null : hash == OneHash && now < OneUntil ? One : hash == OtherHash && now < OtherUntil ? Other : null;

    /// <summary>One of the two answers on their page. It is kept as they said it, and moves nothing: the next step is the owner's.</summary>
    /// <param name="who">Which of the two.</param>
    /// <param name="said">What they say.</param>
    /// <param name="on">The owner's day.</param>
    public void Hear(Id<Person> who, Willingness said, LocalDate on)
    {
        if (IsOne(who))
        {
            (OneSaid, OneSaidOn) = (said, on);
        }
        else
        {
            (OtherSaid, OtherSaidOn) = (said, on);
        }
    }

    /// <summary>Says what good it would do both.</summary>
    public void Serve(string forOne, string forOther) => (ForOne, ForOther) = (forOne.Trim(), forOther.Trim());

    /// <summary>The one was asked.</summary>
    public void AskOne(LocalDate on) => Step(IntroductionStage.OneAsked, on, IntroductionStage.ThoughtOf);

    /// <summary>The one agreed, and the other was asked.</summary>
    /// <exception cref="RefusalException">The one was not asked yet.</exception>
    public void AskOther(LocalDate on) => Step(IntroductionStage.OtherAsked, on, IntroductionStage.OneAsked);

    /// <summary>The other agreed too.</summary>
    /// <exception cref="RefusalException">The other was not asked yet.</exception>
    public void Agree(LocalDate on) => Step(IntroductionStage.Agreed, on, IntroductionStage.OtherAsked);

    /// <summary>They were brought together. One that the owner makes needs the word of both; one made by another has happened.</summary>
    /// <exception cref="RefusalException">One of them has not agreed.</exception>
    public void Make(LocalDate on)
    {
        if (By is null)
        {
            Step(IntroductionStage.Made, on, IntroductionStage.Agreed);
        }
        else
        {
            (Stage, SteppedOn) = (IntroductionStage.Made, on);
        }

        MadeOn = on;
    }

    /// <summary>One of them declined; null when it was let go for another reason.</summary>
    /// <exception cref="RefusalException">Whoever is said to have declined is neither of the two, or they were brought together already.</exception>
    public void LetGo(Id<Person>? declined, LocalDate on)
    {
        if (declined is { } who && who != One && who != Other)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.IntroductionOneOfTwo);
        }

        (Stage, SteppedOn, DeclinedBy) = Stage == IntroductionStage.Made
            ? throw new RefusalException(RefusalReason.Conflict, Texts.RefusalTexts.IntroductionMade)
            : (IntroductionStage.LetGo, on, declined);
    }

    /// <summary>Thinks of it anew, as if nobody had been asked.</summary>
    public void ThinkAgain()
    {
        (Stage, SteppedOn, MadeOn, DeclinedBy) = (IntroductionStage.ThoughtOf, null, null, null);
        (OneHash, OneUntil, OneSaid, OneSaidOn, OtherHash, OtherUntil, OtherSaid, OtherSaidOn) = (null, null, null, null, null, null, null, null);
    }

    /// <summary>Says what came of it.</summary>
    public void Tell(string cameOf) => CameOf = cameOf.Trim();

    private bool IsOne(Id<Person> who) => who == One || (who == Other ? false : throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.IntroductionAnswersOneOfTwo));

    private void Step(IntroductionStage to, LocalDate on, IntroductionStage from) =>
        (Stage, SteppedOn) = Stage == from
            ? (to, on)
            : throw new RefusalException(RefusalReason.Conflict, Texts.RefusalTexts.IntroductionOrder);
}
