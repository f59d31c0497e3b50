using NodaTime;

namespace Kith.Care;

/// <summary>Why somebody is named.</summary>
public enum ReasonKind
{
    /// <summary>A day that matters to them is here, or was these days.</summary>
    Occasion,

    /// <summary>The owner wished to be in touch as often as this, and that time has passed.</summary>
    Wish,

    /// <summary>Twice the usual gap has passed.</summary>
    Thought,

    /// <summary>Four times the usual gap has passed.</summary>
    Quieter,

    /// <summary>A tie so new that it has no rhythm yet; two weeks have passed.</summary>
    NewTie,

    /// <summary>Eight times the tie's own gap has passed.</summary>
    Faded,

    /// <summary>A tie that was lively once has slept for long.</summary>
    Dormant,
}

/// <summary>Why somebody is named, and the facts it rests on; every number of its sentence is one of them.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Person">Who is named.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="On">The day on which it is said.</param>
/// <param name="Since">The day on which it became true.</param>
/// <param name="Gap">The usual gap in days, when it rests on one.</param>
/// <param name="Stated">The layer the gap is the default of, when it is one.</param>
/// <param name="Days">Contact days.</param>
/// <param name="First">The first contact day.</param>
/// <param name="Last">The last contact day.</param>
/// <param name="Moment">The last moment, when it is the one of <paramref name="Last"/>.</param>
/// <param name="Occasion">The occasion, when it rests on one.</param>
public sealed record Reason(
    ReasonKind Kind,
    Id<Person> Person,
    string Name,
    LocalDate On,
    LocalDate Since,
    double? Gap = null,
    Intention? Stated = null,
    int Days = 0,
    LocalDate? First = null,
    LocalDate? Last = null,
    Id<Moment>? Moment = null,
    OccasionAhead? Occasion = null)
{
    /// <summary>The silence in days; null when there was never a contact day.</summary>
    public int? Silence => Last is { } last ? Period.DaysBetween(last, On) : null;
}

/// <summary>What is easy to do next.</summary>
public enum Step
{
    /// <summary>There is a number: a call is welcomed more than people expect (Kumar and Epley 2021).</summary>
    Call,

    /// <summary>There is an address: a few lines.</summary>
    Write,

    /// <summary>Neither is known: note what comes to mind, or how to reach them.</summary>
    Note,
}

/// <summary>Somebody to turn to, why, and the one easy next step.</summary>
public sealed record Suggestion(Id<Person> Person, string Name, Reason Reason, Step Step);
