using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>What Today is chosen from: a picture of the book, read by a door.</summary>
/// <param name="Candidates">
/// Ties that may have a reason today: one of their pulse's three dates is in <see cref="Turns.Since"/>, or they have the slot of
/// the day and faded before <see cref="Turns.DormantBefore"/>, or an occasion of theirs was in the last <see cref="Turns.Belated"/>
/// days. More of them change nothing but the time it takes.
/// </param>
/// <param name="Occasions">Days that matter, from <see cref="Turns.Belated"/> days ago to as far ahead as the longest lead.</param>
/// <param name="Recent">Moments of the last <see cref="Alive.Within"/> days.</param>
/// <param name="Reminders">Those whose day has come and that were neither done nor skipped, one more than are shown, the latest day first; null for none.</param>
public sealed record Picture(IReadOnlyList<Candidate> Candidates, IReadOnlyList<OccasionOf> Occasions, IReadOnlyList<RecentMoment> Recent, IReadOnlyList<ReminderDue>? Reminders = null);

/// <summary>Whether a person may be named by a suggestion.</summary>
/// <param name="IsMe">The owner of the book.</param>
/// <param name="HasDied">They have died.</param>
/// <param name="Intention">The closeness the owner wants.</param>
/// <param name="PausedUntil">“Not this week”: the day from which suggestions may name them again.</param>
public sealed record Standing(bool IsMe = false, bool HasDied = false, Intention? Intention = null, LocalDate? PausedUntil = null)
{
    /// <summary>Never the owner, the deceased, those at rest, or those for whom the owner asked for quiet.</summary>
    public bool MayBeNamed(LocalDate today) =>
        !IsMe && !HasDied && Intention is not Kith.Intention.Resting && !(PausedUntil > today);
}

/// <summary>A tie that may have a reason today.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Standing">Whether they may be named.</param>
/// <param name="Pulse">What the contact days say; null when there are none.</param>
/// <param name="Last">The last moment that counts; null when there is none.</param>
/// <param name="HasPhone">There is a number to call.</param>
/// <param name="HasMail">There is an address to write to.</param>
/// <param name="Origin">How they know each other.</param>
/// <param name="Sides">The sides of life the tie touches.</param>
public sealed record Candidate(
    Id<Person> Person,
    string Name,
    Standing Standing,
    Pulse? Pulse = null,
    LastMoment? Last = null,
    bool HasPhone = false,
    bool HasMail = false,
    Origin? Origin = null,
    Sides Sides = Sides.None);

/// <summary>The last moment of a tie that was more than a token.</summary>
public sealed record LastMoment(Id<Moment> Id, LocalDate On, MomentKind Kind, Substance Substance, string Title = "");

/// <summary>A day that matters to somebody.</summary>
public sealed record OccasionOf(
    Id<Occasion> Id,
    Id<Person> Person,
    string Name,
    Standing Standing,
    OccasionKind Kind,
    PartialDate On,
    string Text = "",
    int? LeadDays = null,
    CalendarDay? Own = null)
{
    /// <summary>Its first return on or after a day, and for how many years it returns then; null when month or day is not known.</summary>
    public (LocalDate On, int? Years)? NextOn(LocalDate from) =>
        Own is { } own ? own.NextOn(from) is { } next ? (next.On, next.Year - own.Year) : null
        : On.NextOn(from) is { } day ? (day, day.Year - On.Year) : null;

    /// <summary>Its last return on or before a day, and for how many years it returned then; null when month or day is not known.</summary>
    public (LocalDate On, int? Years)? LastOn(LocalDate until) =>
        Own is { } own ? own.LastOn(until) is { } last ? (last.On, last.Year - own.Year) : null
        : (On.In(until.Year) is { } here && here <= until ? here : On.In(until.Year - 1)) is { } day ? (day, day.Year - On.Year) : null;
}

/// <summary>Something the owner wants to be told, whose day has come.</summary>
/// <param name="Id">The reminder.</param>
/// <param name="Text">Of what, in the owner's words.</param>
/// <param name="Day">The day it is for.</param>
/// <param name="About">About whom; null when about nobody.</param>
/// <param name="Returns">Whether it comes again by a rule.</param>
public sealed record ReminderDue(Id<Reminder> Id, string Text, LocalDate Day, Named? About, bool Returns);

/// <summary>A moment of late, with those who took part.</summary>
public sealed record RecentMoment(Id<Moment> Id, LocalDate On, MomentKind Kind, Substance Substance, string Title, IReadOnlyList<Named> With);

/// <summary>Somebody, with the name they are shown by.</summary>
public sealed record Named(Id<Person> Person, string Name, Standing Standing);
