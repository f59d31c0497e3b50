using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A tie with its cached rhythm and one of the moments of its last contact day, flat.</summary>
public sealed record TieFact(Id<Person> Person, string Name, bool IsMe, bool HasDied, Tie Tie, Pulse Pulse, Moment? Last);

/// <summary>A tie whose turn it may be: so little of it that a hundred of them cost nothing.</summary>
public sealed record TurnFact(Id<Person> Person, Intention? Intention, LocalDate? PausedUntil, int Days, LocalDate? LastOn, double Attention, LocalDate? FadedOn, int Slot);

/// <summary>A day that matters, with whose it is and when they were in touch last.</summary>
public sealed record OccasionFact(
    Id<Occasion> Id, Id<Person> Person, OccasionKind Kind, PartialDate On, string Text, int? LeadDays,
    string Name, bool IsMe, bool HasDied, Intention? Intention, LocalDate? PausedUntil, LocalDate? LastOn, double? Attention);

/// <summary>A moment of late with one of those who took part.</summary>
public sealed record RecentFact(
    Id<Moment> Id, LocalDate On, MomentKind Kind, Substance Substance, string Title,
    Id<Person> Person, string Name, bool IsMe, bool HasDied, Intention? Intention, LocalDate? PausedUntil);

/// <summary>The facts that Today is chosen from, each by an index: the number of people and moments in the book does not matter.</summary>
public static class TodayFacts
{
    // Of many dormant ties of one slot the liveliest once; of many occasions the nearest.
    private const int MostDormant = 40;
    private const int MostOccasions = 60;

    private static IQueryable<TurnFact> Turns(KithContext book, LocalDate?[] since, int slot, int days, LocalDate before) =>
        from person in OfADay(book, since, slot, days, before)
        join pulse in book.Pulses on person equals pulse.Person
        join tie in book.Ties on person equals tie.Person
        select new TurnFact(person, tie.Intention, tie.PausedUntil, pulse.Days, pulse.LastOn, pulse.Attention, pulse.FadedOn, pulse.Slot);

    // The person alone: three of the four are then answered by their index, without a look at the row.
    private static IQueryable<Id<Person>> OfADay(KithContext book, LocalDate?[] since, int slot, int days, LocalDate before) =>
        book.Pulses.Where(p => since.Contains(p.ThoughtOn)).Select(p => p.Person)
            .Union(book.Pulses.Where(p => since.Contains(p.QuieterOn)).Select(p => p.Person))
            .Union(book.Pulses.Where(p => since.Contains(p.FadedOn)).Select(p => p.Person))
            .Union(book.Pulses.Where(p => p.Slot == slot && p.Days >= days && p.FadedOn < before).OrderByDescending(p => p.Attention).Take(MostDormant).Select(p => p.Person));

    private static IQueryable<TieFact> Ties(KithContext book, IQueryable<Id<Person>> people) =>
        from person in people
        join pulse in book.Pulses.AsNoTracking() on person equals pulse.Person
        join tie in book.Ties.AsNoTracking() on person equals tie.Person
        join somebody in book.People.AsNoTracking() on person equals somebody.Id
        join part in book.Participants.Where(p => p.Counts) on new { pulse.Person, On = pulse.LastOn } equals new { part.Person, On = (LocalDate?)part.On } into parts
        from part in parts.DefaultIfEmpty()
        join moment in book.Moments.AsNoTracking() on part.Moment equals moment.Id into moments
        from moment in moments.DefaultIfEmpty()
        select new TieFact(person, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie, pulse, moment);

    private static IQueryable<OccasionFact> Occasions(KithContext book, int from, int until, int days) =>
            (from occasion in book.Occasions.AsNoTracking()
             where occasion.MonthDay >= @from && occasion.MonthDay <= until
             join somebody in book.People.AsNoTracking() on occasion.Person equals somebody.Id
             join tie in book.Ties.AsNoTracking() on occasion.Person equals tie.Person into ties
             from tie in ties.DefaultIfEmpty()
             join pulse in book.Pulses.AsNoTracking() on occasion.Person equals pulse.Person into pulses
             from pulse in pulses.DefaultIfEmpty()
             where tie.Intention != null || pulse.Days >= days
             orderby occasion.MonthDay, occasion.Id
             select new OccasionFact(
                 occasion.Id, occasion.Person, occasion.Kind, occasion.On, occasion.Text, occasion.LeadDays,
                 somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie.Intention, tie.PausedUntil, pulse.LastOn, pulse.Attention)).Take(MostOccasions);

    private static IQueryable<RecentFact> Recent(KithContext book, LocalDate from, LocalDate until, Substance[] substances, int most) =>
            from moment in book.Moments.AsNoTracking().Where(m => m.On >= @from && m.On <= until && substances.Contains(m.Substance)).OrderByDescending(m => m.On).ThenByDescending(m => m.Substance).ThenByDescending(m => m.Id).Take(most)
            join participant in book.Participants.AsNoTracking() on moment.Id equals participant.Moment
            join somebody in book.People.AsNoTracking() on participant.Person equals somebody.Id
            join tie in book.Ties.AsNoTracking() on participant.Person equals tie.Person into ties
            from tie in ties.DefaultIfEmpty()
            orderby moment.On descending, moment.Id, somebody.FormattedName
            select new RecentFact(
                moment.Id, moment.On, moment.Kind, moment.Substance, moment.Title,
                participant.Person, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie.Intention, tie.PausedUntil);

    extension(KithContext book)
    {
        /// <summary>Ties that have one of their three dates among some days, and the liveliest dormant ones of a slot.</summary>
        public Task<List<TurnFact>> TurnsOfADayAsync(IReadOnlyList<LocalDate> since, int slot, int dormantDays, LocalDate dormantBefore, CancellationToken cancellation) =>
            Turns(book, [.. since.Select(day => (LocalDate?)day)], slot, dormantDays, dormantBefore).ToListAsync(cancellation);

        /// <summary>The ties with some people, with their rhythm, one fact for each moment of the last day; nothing for those with whom there is none.</summary>
        public IAsyncEnumerable<TieFact> TiesWith(IReadOnlyCollection<Id<Person>> people) =>
            Ties(book, book.Pulses.Where(p => people.Contains(p.Person)).Select(p => p.Person)).AsAsyncEnumerable();

        /// <summary>Occasions of those the owner cares for or has been in touch with, from a day on and to a day at most 300 days later.</summary>
        public async Task<List<OccasionFact>> OccasionsBetweenAsync(LocalDate from, LocalDate until, int days, CancellationToken cancellation)
        {
            var (first, last) = ((from.Month * 100) + from.Day, (until.Month * 100) + until.Day);
            // 29 February is kept on 1 March in a common year, and must be found there.
            first = first == 301 ? 229 : first;
            var found = new List<OccasionFact>();
            foreach (var (begin, end) in first <= last ? [(first, last)] : new[] { (first, 1231), (101, last) })
            {
                await foreach (var occasion in Occasions(book, begin, end, days).AsAsyncEnumerable().WithCancellation(cancellation))
                {
                    found.Add(occasion);
                }
            }

            return found;
        }

        /// <summary>The latest moments of some substances within some days, at most <paramref name="most"/>, one fact for each who took part.</summary>
        public IAsyncEnumerable<RecentFact> MomentsOfLate(LocalDate from, LocalDate until, Substance[] substances, int most) => Recent(book, from, until, substances, most).AsAsyncEnumerable();

        /// <summary>By which kinds of address some people can be reached.</summary>
        public async Task<ILookup<Id<Person>, ContactKind>> ReachAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation) =>
            (await book.ContactPoints.Where(c => people.Contains(c.Person)).Select(c => new { c.Person, c.Kind }).Distinct().ToListAsync(cancellation)).ToLookup(c => c.Person, c => c.Kind);
    }
}
