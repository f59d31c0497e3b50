using NodaTime;

namespace Kith;

/// <summary>What one can do for somebody in the time there is.</summary>
public enum ActKind
{
    /// <summary>Be in touch: the tie has a reason today.</summary>
    Touch,

    /// <summary>Say thanks for what was received.</summary>
    Thank,

    /// <summary>Keep a promise, or begin to.</summary>
    Keep,

    /// <summary>Answer what they asked.</summary>
    Answer,

    /// <summary>Answer their good news (Gable et al. 2004).</summary>
    Rejoice,

    /// <summary>Remember a day that matters to them.</summary>
    Remember,

    /// <summary>Be there on a hard day.</summary>
    Comfort,

    /// <summary>Help with what they need, or ask after it.</summary>
    Help,

    /// <summary>Give back what was borrowed.</summary>
    Return,

    /// <summary>Take the next step of an introduction.</summary>
    Introduce,

    /// <summary>Tell how a meeting was. No plan offers it: it is asked on the days after, and answered there.</summary>
    Tell,

    /// <summary>Bring together what one needs and another offers. No plan offers it: it is suggested beside the need.</summary>
    Match,
}

/// <summary>How something is done for somebody, which says what must be at hand.</summary>
public enum ActWay
{
    /// <summary>A call.</summary>
    Call,

    /// <summary>A short message: a phone will do.</summary>
    Message,

    /// <summary>Written properly, at a keyboard or on paper.</summary>
    Letter,

    /// <summary>Done by hand.</summary>
    Deed,
}

/// <summary>What the owner said to an act that a plan offered.</summary>
public enum PlanAnswer
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Another day.</summary>
    Later,

    /// <summary>Not this, ever.</summary>
    NotThis,

    /// <summary>Not in this way with this person, ever.</summary>
    NotThisWay,
}

/// <summary>What became of an act that a plan offered, so that the next plans know.</summary>
public sealed class PlanTurn
{
    /// <summary>After so many days what was done may come up again, if its record still stands.</summary>
    public const int DoneDays = 28;

    /// <summary>So many days something waits that is put off without a day.</summary>
    public const int LaterDays = 7;

    private PlanTurn()
    {
    }

    /// <summary>The owner answered an offer.</summary>
    /// <param name="person">For whom the act was.</param>
    /// <param name="act">What.</param>
    /// <param name="way">How.</param>
    /// <param name="ground">The record it rested on: a promise, a gift, or the person themselves.</param>
    /// <param name="on">The day of the answer.</param>
    public static PlanTurn Of(Id<Person> person, ActKind act, ActWay way, Id<ActGround> ground, LocalDate on) =>
        new() { Id = Id<PlanTurn>.New(), Person = person, Act = act, Way = way, Ground = ground, On = on };

    /// <summary>Its identity.</summary>
    public Id<PlanTurn> Id { get; private init; }

    /// <summary>For whom the act was.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>What.</summary>
    public ActKind Act { get; private init; }

    /// <summary>How.</summary>
    public ActWay Way { get; private init; }

    /// <summary>The record it rested on; that record may be gone.</summary>
    public Id<ActGround> Ground { get; private init; }

    /// <summary>The day of the answer.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The answer.</summary>
    public PlanAnswer Answer { get; private set; }

    /// <summary>The day from which it may be offered again; null for never.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Why, in the owner's words; empty when not said.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Answers.</summary>
    /// <param name="answer">What.</param>
    /// <param name="until">For <see cref="PlanAnswer.Later"/> the day from which it may come again; a week on when not said.</param>
    /// <param name="why">In the owner's words.</param>
    /// <exception cref="RefusalException">It is put off to a day that is not ahead.</exception>
    public void Say(PlanAnswer answer, LocalDate? until, string why)
    {
        if (answer == PlanAnswer.Later && until <= On)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.PlanLaterAhead);
        }

        (Answer, Why) = (answer, why.Trim());
        Until = answer switch
        {
            PlanAnswer.Done => On.PlusDays(DoneDays),
            PlanAnswer.Later => until ?? On.PlusDays(LaterDays),
            _ => null,
        };
    }
}
