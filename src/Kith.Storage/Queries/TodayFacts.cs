using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A tie with its cached rhythm, flat.</summary>
public sealed record TieFact(Id<Person> Person, string Name, bool IsMe, bool HasDied, Tie Tie, Pulse Pulse);

/// <summary>A day that matters, with whose it is.</summary>
public sealed record OccasionFact(Occasion Occasion, string Name, bool IsMe, bool HasDied, Tie? Tie);

/// <summary>A moment of late with one of those who took part.</summary>
public sealed record RecentFact(Moment Moment, Id<Person> Person, string Name, bool IsMe, bool HasDied, Tie? Tie);

/// <summary>By what somebody can be reached, and the last moment that counted.</summary>
public sealed record ReachFact(bool Phone, bool Mail, Moment? Last);

/// <summary>The facts that Today is chosen from, each by an index: the number of people and moments in the book does not matter.</summary>
public static class TodayFacts
{
    // Of many dormant ties of one slot the liveliest once; of many occasions the nearest.
    private const int MostDormant = 40;
    private const int MostOccasions = 60;

    private static IQueryable<TieFact> Ties(KithContext book, LocalDate?[] since, int slot, int days, LocalDate before) =>
            from person in book.Pulses.Where(p => since.Contains(p.ThoughtOn)).Select(p => p.Person)
                .Union(book.Pulses.Where(p => since.Contains(p.QuieterOn)).Select(p => p.Person))
                .Union(book.Pulses.Where(p => since.Contains(p.FadedOn)).Select(p => p.Person))
                .Union(book.Pulses.Where(p => p.Slot == slot && p.Days >= days && p.FadedOn < before).OrderByDescending(p => p.Attention).Take(MostDormant).Select(p => p.Person))
            join pulse in book.Pulses.AsNoTracking() on person equals pulse.Person
            join tie in book.Ties.AsNoTracking() on person equals tie.Person
            join somebody in book.People.AsNoTracking() on person equals somebody.Id
            select new TieFact(person, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie, pulse);

    private static IQueryable<TieFact> OneTie(KithContext book, Id<Person> person) =>
            from pulse in book.Pulses.AsNoTracking()
            where pulse.Person == person
            join tie in book.Ties.AsNoTracking() on pulse.Person equals tie.Person
            join somebody in book.People.AsNoTracking() on pulse.Person equals somebody.Id
            select new TieFact(pulse.Person, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie, pulse);

    private static IQueryable<OccasionFact> Occasions(KithContext book, int from, int until, int days) =>
            (from occasion in book.Occasions.AsNoTracking()
             where occasion.MonthDay >= @from && occasion.MonthDay <= until
             join somebody in book.People.AsNoTracking() on occasion.Person equals somebody.Id
             join tie in book.Ties.AsNoTracking() on occasion.Person equals tie.Person into ties
             from tie in ties.DefaultIfEmpty()
             join pulse in book.Pulses.AsNoTracking() on occasion.Person equals pulse.Person into pulses
             from pulse in pulses.DefaultIfEmpty()
             where tie.Intention != null || pulse.Days >= days
             orderby occasion.MonthDay
             select new OccasionFact(occasion, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie)).Take(MostOccasions);

    private static IQueryable<RecentFact> Recent(KithContext book, LocalDate from, LocalDate until, Substance[] substances, int most) =>
            from moment in book.Moments.AsNoTracking().Where(m => m.On >= @from && m.On <= until && substances.Contains(m.Substance)).OrderByDescending(m => m.On).Take(most)
            join participant in book.Participants.AsNoTracking() on moment.Id equals participant.Moment
            join somebody in book.People.AsNoTracking() on participant.Person equals somebody.Id
            join tie in book.Ties.AsNoTracking() on participant.Person equals tie.Person into ties
            from tie in ties.DefaultIfEmpty()
            orderby moment.On descending, moment.Id, somebody.FormattedName
            select new RecentFact(moment, participant.Person, somebody.FormattedName, somebody.IsMe, somebody.DiedOn != null, tie);

    extension(KithContext book)
    {
        /// <summary>Ties that have one of their three dates among some days, and the liveliest dormant ones of a slot.</summary>
        public IAsyncEnumerable<TieFact> TiesOfADay(IReadOnlyList<LocalDate> since, int slot, int dormantDays, LocalDate dormantBefore) =>
            Ties(book, [.. since.Select(day => (LocalDate?)day)], slot, dormantDays, dormantBefore).AsAsyncEnumerable();

        /// <summary>The tie with one person, with its rhythm; nothing when there is none.</summary>
        public IAsyncEnumerable<TieFact> TieOf(Id<Person> person) => OneTie(book, person).AsAsyncEnumerable();

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

        /// <summary>How somebody can be reached, and the last moment with them that counted.</summary>
        public async Task<ReachFact> ReachAsync(Id<Person> person, CancellationToken cancellation)
        {
            var kinds = await book.ContactPoints.Where(c => c.Person == person).Select(c => c.Kind).Distinct().ToListAsync(cancellation);
            var last = await book.Participants.Where(p => p.Person == person && p.Counts).OrderByDescending(p => p.On).Take(1)
                .Join(book.Moments.AsNoTracking(), p => p.Moment, m => m.Id, (_, moment) => moment).FirstOrDefaultAsync(cancellation);
            return new ReachFact(kinds.Contains(ContactKind.Phone), kinds.Contains(ContactKind.Email), last);
        }
    }
}
