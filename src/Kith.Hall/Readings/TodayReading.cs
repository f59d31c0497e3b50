using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Storage.Queries;
using NodaTime;

namespace Kith.Hall;

/// <summary>Reads from the book the picture that Today is chosen from, for every door alike.</summary>
public static class TodayReading
{
    // Somewhat more than the five that are shown, and of the dormant, of whom one is, two; more are read only when these have too few reasons.
    private const int Few = 7;
    private const int FewDormant = 2;
    private const int Room = 30;
    private const int DormantRoom = 10;
    private const int FewLasting = 12;

    /// <summary>What the day offers.</summary>
    public static async Task<Today> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        List<OccasionFact> facts =
        [
            .. (await book.OccasionsBetweenAsync(today.PlusDays(-Turns.Belated), today.PlusDays(OccasionAhead.Lead), UsualGap.DaysForOwn, cancellation))
                .Concat(await book.OccasionsAheadAsync(OccasionAhead.Lead, UsualGap.DaysForOwn, cancellation)).DistinctBy(fact => fact.Id),
        ];
        var reminders = (await book.RemindersUpToAsync(today, Today.MostReminders + 1, cancellation)).ConvertAll(Reminder);
        var turns = await book.TurnsOfADayAsync(Turns.Since(today), Analysis.Pulse.SlotOn(today), Turns.DormantDays, Turns.DormantBefore(today), cancellation);
        var (picture, read) = (new Picture([], facts.ConvertAll(Occasion), await RecentAsync(book, today, cancellation), reminders), new HashSet<Id<Person>>());
        var chosen = Today.Choose(picture, today);
        foreach (var near in new[] { Nearest(facts, turns, today, Few, FewDormant), Nearest(facts, turns, today, Room, DormantRoom) })
        {
            var more = chosen.People.Count < Today.Most ? near.Where(read.Add).ToArray() : [];
            if (more.Length > 0)
            {
                picture = picture with { Candidates = [.. picture.Candidates, .. await CandidatesAsync(book, more, cancellation)] };
                chosen = Today.Choose(picture, today);
            }
        }

        // Ways to reach somebody change neither choice nor order: they are read for the few who were chosen.
        var few = chosen.People.Select(p => p.Person).ToArray();
        var reach = few.Length == 0 ? null : await book.ReachAsync(few, cancellation);
        return reach is null ? chosen : Today.Choose(picture with { Candidates = [.. picture.Candidates.Where(c => few.Contains(c.Person)).Select(c => WithReach(c, reach))] }, today);
    }

    /// <summary>A tie as Care sees it; null when the person has none.</summary>
    public static async Task<Candidate?> CandidateAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        var reach = await book.ReachAsync([person], cancellation);
        return (await CandidatesAsync(book, [person], cancellation)).Select(tie => WithReach(tie, reach)).FirstOrDefault();
    }

    /// <summary>Why the nearest of those are quiet who have not faded, whether or not it is their turn.</summary>
    public static async Task<IReadOnlyList<Reason>> LastingAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        Id<Person>[] quiet = [.. await book.QuietOnAsync(today, FewLasting, cancellation)];
        return quiet.Length == 0 ? [] : [.. (await CandidatesAsync(book, quiet, cancellation)).Select(candidate => Today.Lasting(candidate, today)).OfType<Reason>()];
    }

    // Of several moments of the last day the one of most substance stands for it.
    private static async Task<IEnumerable<Candidate>> CandidatesAsync(KithContext book, Id<Person>[] people, CancellationToken cancellation) =>
        from fact in await book.TiesWith(people).AllAsync(cancellation)
        group Candidate(fact) by fact.Person into moments
        select moments.OrderByDescending(one => one.Last?.Substance).ThenBy(one => one.Last?.Title, StringComparer.Ordinal).ThenBy(one => one.Last?.Id).First();

    /// <summary>Those who can be among the five: the order is that of <see cref="Today.Choose"/>, with room for some who turn out to have no reason.</summary>
    private static Id<Person>[] Nearest(List<OccasionFact> occasions, List<TurnFact> turns, LocalDate today, int room, int dormantRoom)
    {
        double Near(Intention? intention, LocalDate? last, double attention) => Closeness.Of(intention, last is { } day ? Attention.Decayed(attention, Period.DaysBetween(day, today)) : 0);
        bool Awaits(OccasionFact fact) => OccasionAhead.LastOf(Occasion(fact), today) is { } kept && Period.DaysBetween(kept.On, today) is 0 or Turns.Belated && !(fact.LastOn >= kept.On);
        var kept = occasions.Where(fact => new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil).MayBeNamed(today) && Awaits(fact))
            .OrderByDescending(fact => Near(fact.Intention, fact.LastOn, fact.Attention ?? 0)).ThenBy(fact => fact.Person).Select(fact => fact.Person).Distinct();
        var named = turns.Where(turn => new Standing(false, false, turn.Intention, turn.PausedUntil).MayBeNamed(today)).ToList();
        var living = named.OrderByDescending(turn => Near(turn.Intention, turn.LastOn, turn.Attention)).ThenBy(turn => turn.Person).Select(turn => turn.Person);
        var dormant = named.Where(turn => turn.LastOn is not null && Turns.IsDormant(turn.Days, turn.FadedOn, turn.Slot, today))
            .OrderByDescending(turn => Turns.Wakefulness(turn.Attention, turn.LastOn!.Value, today)).ThenBy(turn => turn.Person).Select(turn => turn.Person);
        return [.. kept.Take(room).Concat(living.Take(room)).Concat(dormant.Take(dormantRoom)).Distinct()];
    }

    private static async Task<List<RecentMoment>> RecentAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        foreach (var substances in new Substance[][] { [Substance.Talk, Substance.HeartToHeart], [Substance.Exchange] })
        {
            var recent = new List<RecentMoment>();
            await foreach (var fact in book.MomentsOfLate(today.PlusDays(-Alive.Within), today, substances, 8).WithCancellation(cancellation))
            {
                var named = new Named(fact.Person, fact.Name, new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil));
                if (recent.Count > 0 && recent[^1].Id == fact.Id)
                {
                    recent[^1] = recent[^1] with { With = [.. recent[^1].With, named] };
                }
                else
                {
                    recent.Add(new RecentMoment(fact.Id, fact.On, fact.Kind, fact.Substance, fact.Title, [named]));
                }
            }

            if (recent.Any(moment => moment.With.Any(somebody => somebody.Standing.MayBeNamed(today))))
            {
                return recent;
            }
        }

        return [];
    }

    private static Candidate WithReach(Candidate candidate, ILookup<Id<Person>, ContactKind> reach) => candidate with
    {
        HasPhone = reach[candidate.Person].Contains(ContactKind.Phone),
        HasMail = reach[candidate.Person].Contains(ContactKind.Email),
    };

    private static Candidate Candidate(TieFact fact) => new(
        fact.Person,
        fact.Name,
        new Standing(fact.IsMe, fact.HasDied, fact.Tie.Intention, fact.Tie.PausedUntil),
        fact.Pulse is { FirstOn: { } first, LastOn: { } last } pulse
            ? new Analysis.Pulse(pulse.Days, first, last, UsualGap.Kept(pulse.Gap, pulse.Days, fact.Tie.Intention, fact.Tie.Wish), pulse.Attention, pulse.ThoughtOn, pulse.QuieterOn, pulse.FadedOn, pulse.Slot)
            : null,
        fact.Last is { } moment ? new LastMoment(moment.Id, moment.On, moment.Kind, moment.Substance, moment.Title) : null,
        Origin: fact.Tie.Origin,
        Sides: fact.Tie.Sides);

    private static OccasionOf Occasion(OccasionFact fact) =>
        new(fact.Id, fact.Person, fact.Name, new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil), fact.Kind, fact.On, fact.Text, fact.LeadDays, fact.Own);

    private static ReminderDue Reminder(ReminderFact fact) => new(
        fact.Reminder.Id, fact.Reminder.Text, fact.Reminder.Next ?? fact.Reminder.On, fact.Reminder.Person is { } person ? new Named(person, fact.Name ?? "", new Standing()) : null, fact.Reminder.Rule is not null);
}
