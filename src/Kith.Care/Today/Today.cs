using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>What a day offers: something alive, days that matter, and at most five people. It may be empty, and that is fine.</summary>
/// <param name="On">The day.</param>
/// <param name="Alive">The good thing it begins with; null when there was none of late.</param>
/// <param name="Occasions">Within their lead, the nearest first.</param>
/// <param name="People">Whom one might turn to, at most <see cref="Most"/>.</param>
public sealed record Today(LocalDate On, Alive? Alive, IReadOnlyList<OccasionAhead> Occasions, IReadOnlyList<Suggestion> People)
{
    /// <summary>More than this is a list, and no longer a day.</summary>
    public const int MostReminders = 5;

    /// <summary>What the owner wanted to be told and has neither done nor skipped, at most <see cref="MostReminders"/>: those of today first, then those that waited.</summary>
    public IReadOnlyList<ReminderDue> Reminders { get; init; } = [];

    /// <summary>Whether more reminders wait than are shown.</summary>
    public bool MoreReminders { get; init; }

    /// <summary>More people than this nobody can turn to in a day.</summary>
    public const int Most = 5;

    /// <summary>
    /// Chooses from a picture of the book. The same picture and day give the same choice; nothing is remembered between days.
    /// First those for whom today matters, then by closeness; what came of a tie is never asked. The dormant come last: one
    /// begins with somebody current (Aknin and Sandstrom 2024); the one there may be keeps its place on a full day.
    /// </summary>
    public static Today Choose(Picture picture, LocalDate today)
    {
        var occasions = picture.Occasions.ToLookup(occasion => occasion.Person);
        var reasons = (
            from candidate in picture.Candidates.DistinctBy(candidate => candidate.Person)
            let reason = Reasons.Of(candidate, occasions[candidate.Person], today)
            where reason is not null
            select (Candidate: candidate, Reason: reason)).ToList();
        var dormant = reasons.Where(named => named.Reason.Kind == ReasonKind.Dormant)
            .OrderByDescending(named => Turns.Wakefulness(named.Candidate.Pulse!.Attention, named.Candidate.Pulse.Last, today)).ThenBy(named => named.Candidate.Person).Take(1).ToList();
        var living = reasons.Where(named => named.Reason.Kind != ReasonKind.Dormant)
            .OrderBy(named => named.Reason.Kind == ReasonKind.Occasion ? 0 : 1)
            .ThenByDescending(named => Near(named.Candidate, today)).ThenBy(named => named.Candidate.Person)
            .Take(Most - dormant.Count);
        return new Today(
            today,
            Alive.Of(picture.Recent, today),
            OccasionAhead.Of(picture.Occasions, today),
            [.. living.Concat(dormant).Select(named => new Suggestion(named.Candidate.Person, named.Candidate.Name, named.Reason, Easiest(named.Candidate)))])
        {
            // The owner asked for these by name, so rest and pause of a tie do not silence them.
            Reminders = [.. Waiting(picture, today).Take(MostReminders)],
            MoreReminders = Waiting(picture, today).Skip(MostReminders).Any(),
        };
    }

    /// <summary>Why a tie that has not faded is quiet now, whether or not it has its turn: for whoever asks what they could do. Null when it is not, or may not be named.</summary>
    public static Reason? Lasting(Candidate candidate, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Reasons.Lasting(candidate, today);
    }

    private static IEnumerable<ReminderDue> Waiting(Picture picture, LocalDate today) =>
        (picture.Reminders ?? []).Where(reminder => reminder.Day <= today).OrderByDescending(reminder => reminder.Day).ThenBy(reminder => reminder.Id);

    private static double Near(Candidate candidate, LocalDate today) =>
        Closeness.Of(candidate.Standing.Intention, candidate.Pulse?.AttentionOn(today) ?? 0);

    private static Step Easiest(Candidate candidate) => candidate.HasPhone ? Step.Call : candidate.HasMail ? Step.Write : Step.Note;
}
