using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A tie with its cached rhythm and one of the moments of its last contact day, flat.</summary>
public sealed record TieFact(Id<Person> Person, string Name, bool IsMe, bool HasDied, Tie Tie, Pulse Pulse, Moment? Last);

/// <summary>A tie whose turn it may be: so little of it that a hundred of them cost nothing.</summary>
public sealed record TurnFact(Id<Person> Person, Intention? Intention, LocalDate? PausedUntil, int Days, LocalDate? LastOn, double Attention, LocalDate? FadedOn, int Slot);

/// <summary>A day that matters, with whose it is and when they were in touch last.</summary>
public sealed record OccasionFact(
    Id<Occasion> Id, Id<Person> Person, OccasionKind Kind, PartialDate On, CalendarKind? Calendar, string? OwnOn, string Text, int? LeadDays,
    string Name, bool IsMe, bool HasDied, Intention? Intention, LocalDate? PausedUntil, LocalDate? LastOn, double? Attention)
{
    /// <summary>The day by its own calendar; null for the Gregorian.</summary>
    public CalendarDay? Own => Calendar is { } calendar && CalendarDay.TryParse(OwnOn, calendar, out var own) ? own : null;
}

/// <summary>A reminder whose day has come, with whom it is about.</summary>
public sealed record ReminderFact(Reminder Reminder, string? Name);

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

    private static IQueryable<OccasionFact> Occasions(KithContext book, IQueryable<Occasion> occasions, int days) =>
            (from occasion in occasions.AsNoTracking()
             join somebody in book.People.AsNoTracking() on occasion.Person equals somebody.Id
             join tie in book.Ties.AsNoTracking() on occasion.Person equals tie.Person into ties
             from tie in ties.DefaultIfEmpty()
             join pulse in book.Pulses.AsNoTracking() on occasion.Person equals pulse.Person into pulses
             from pulse in pulses.DefaultIfEmpty()
             where tie.Intention != null || pulse.Days >= days
             orderby occasion.MonthDay, occasion.Id
             select new OccasionFact(
                 occasion.Id, occasion.Person, occasion.Kind, occasion.On, occasion.Calendar, occasion.OwnOn, occasion.Text, occasion.LeadDays,
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

        /// <summary>Those with whom it has been quiet for longer than usual and who have not faded, at most so many: the nearest by the owner's word, then by attention.</summary>
        public Task<List<Id<Person>>> QuietOnAsync(LocalDate today, int most, CancellationToken cancellation) => (
            from pulse in book.Pulses.Where(p => p.ThoughtOn <= today && (p.FadedOn == null || p.FadedOn > today))
            join tie in book.Ties on pulse.Person equals tie.Person
            where tie.Intention != Intention.Resting && (tie.PausedUntil == null || tie.PausedUntil <= today)
            orderby tie.Intention == Intention.Inner ? 0 : tie.Intention == Intention.Close ? 1 : 2, pulse.Attention descending, pulse.Person
            select pulse.Person).Take(most).ToListAsync(cancellation);

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
                found.AddRange(await Occasions(book, book.Occasions.Where(o => o.MonthDay >= begin && o.MonthDay <= end), days).ToListAsync(cancellation));
            }

            // Which calendars the book knows is read off an index that is empty in most books.
            foreach (var calendar in await book.Occasions.Where(o => o.OwnDay != null && o.Calendar != null).Select(o => o.Calendar!.Value).Distinct().ToListAsync(cancellation))
            {
                var keys = CalendarDay.KeysBetween(calendar, from, until);
                found.AddRange(await Occasions(book, book.Occasions.Where(o => o.Calendar == calendar && o.OwnDay != null && keys.Contains(o.OwnDay.Value)), days).ToListAsync(cancellation));
            }

            return found;
        }

        /// <summary>Occasions of the same people that the owner wants to know of longer ahead than a number of days, whenever they are.</summary>
        public Task<List<OccasionFact>> OccasionsAheadAsync(int lead, int days, CancellationToken cancellation) =>
            Occasions(book, book.Occasions.Where(o => o.LeadDays != null && o.LeadDays > lead), days).ToListAsync(cancellation);

        /// <summary>Reminders whose day has come, those of the latest day first, at most <paramref name="most"/>.</summary>
        public Task<List<ReminderFact>> RemindersUpToAsync(LocalDate until, int most, CancellationToken cancellation) => (
            from reminder in book.Reminders.AsNoTracking().Where(r => r.Next <= until).OrderByDescending(r => r.Next).ThenBy(r => r.Id).Take(most)
            join person in book.People.AsNoTracking() on reminder.Person equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby reminder.Next descending, reminder.Id
            select new ReminderFact(reminder, person.FormattedName)).ToListAsync(cancellation);

        /// <summary>The latest moments of some substances within some days, at most <paramref name="most"/>, one fact for each who took part.</summary>
        public IAsyncEnumerable<RecentFact> MomentsOfLate(LocalDate from, LocalDate until, Substance[] substances, int most) => Recent(book, from, until, substances, most).AsAsyncEnumerable();

        /// <summary>By which kinds of address some people can be reached.</summary>
        public async Task<ILookup<Id<Person>, ContactKind>> ReachAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation) =>
            (await book.ContactPoints.Where(c => people.Contains(c.Person)).Select(c => new { c.Person, c.Kind }).Distinct().ToListAsync(cancellation)).ToLookup(c => c.Person, c => c.Kind);
    }
}
