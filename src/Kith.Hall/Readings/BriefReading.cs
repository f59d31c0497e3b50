using Kith.Capture;
using Kith.Care;
using Kith.Hall.Names;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall;

/// <summary>Something the owner's calendar holds for a day, with a brief of each who takes part.</summary>
/// <param name="What">A moment planned by a calendar, or a reminder made of a line about a day to come.</param>
/// <param name="Text">What it is called.</param>
/// <param name="At">When it begins, by the owner's clock; null when not said.</param>
/// <param name="Briefs">Of those who may be named, at most <see cref="BriefReading.MostPeople"/>.</param>
/// <param name="Others">How many more take part.</param>
public sealed record Meeting(ActGround What, string Text, LocalTime? At, IReadOnlyList<Brief> Briefs, int Others);

/// <summary>Reads from the book what one is glad to know before meeting somebody, for every door alike.</summary>
public static class BriefReading
{
    /// <summary>How many of a meeting are told of; a room full of people is looked at after it.</summary>
    public const int MostPeople = 8;

    private const int MostMoments = 20;
    private const int MostMeetings = 12;
    private const int NewsDays = 90;
    private const int MostNamed = 4;

    /// <summary>The brief of a person; null when they have no tie, as the owner of the book.</summary>
    public static async Task<Brief?> OfAsync(KithContext book, Id<Person> person, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await TodayReading.CandidateAsync(book, person, cancellation) is not { } tie)
        {
            return null;
        }

        var moments = await book.Participants.Where(p => p.Person == person).OrderByDescending(p => p.On).ThenByDescending(p => p.Moment).Take(MostMoments)
            .Join(book.Moments, p => p.Moment, m => m.Id, (_, m) => new MomentTold(m.Id, m.On, m.Kind, m.Minutes, m.Title, m.Note, m.Sides)).ToListAsync(cancellation);
        var facts = await book.Facts.Where(f => f.Person == person).Select(f => new FactTold(f.Id, f.Text, f.Kind, f.Since, f.Until)).ToListAsync(cancellation);
        var again = tie.Standing is { HasDied: false, Intention: not Intention.Resting }
            ? await ContactDays.AgainAsync(book, await ContactDays.OfAsync(book, person, cancellation), today, cancellation) : null;
        var occasions = await book.Occasions.Where(o => o.Person == person).ToListAsync(cancellation);
        return Brief.Of(
            new TiePicture(
                person, tie.Name, tie.Origin ?? Origin.Unsaid, await ThroughAsync(book, tie.Origin?.Through, cancellation), tie.Pulse,
                [.. moments.OrderByDescending(m => m.On)],
                // The latest day first; those of one import come together, and between them their words decide.
                [.. facts.OrderByDescending(f => f.Id.MadeOn).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal)],
                [.. occasions.Select(o => new OccasionOf(o.Id, person, tie.Name, tie.Standing, o.Kind, o.On, o.Text, o.LeadDays, o.Own))],
                tie.Sides, again, await OpenAsync(book, person, today, cancellation)),
            today);
    }

    /// <summary>What is planned for a day, each with the briefs of those it is with, in the order of the clock.</summary>
    public static async Task<IReadOnlyList<Meeting>> OnAsync(KithContext book, LocalDate day, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var zone = (await book.Book.AsNoTracking().SingleAsync(cancellation)).TimeZone;
        var meetings = new List<Meeting>();
        foreach (var moment in (await book.PlannedOnAsync(day, MostMeetings, cancellation)).Where(IsPlanned))
        {
            var people = await book.Participants.Where(part => part.Moment == moment.Id).Select(part => part.Person).ToListAsync(cancellation);
            meetings.Add(await MeetingAsync(book, new ActGround("moment", moment.Id.Value), moment.Title.Length > 0 ? moment.Title : Wording.Named.Of(moment.Kind), moment.At?.InZone(zone).TimeOfDay, people, today, cancellation));
        }

        foreach (var reminder in await book.Reminders.AsNoTracking().Where(reminder => reminder.Next == day).OrderBy(reminder => reminder.Id).Take(MostMeetings).ToListAsync(cancellation))
        {
            // A reminder is about one person; whom else it names stands in its words.
            var read = await Capturing.ReadAsync(book, reminder.Text, today, cancellation);
            List<Id<Person>> people = [.. reminder.Person is { } about ? [about] : Array.Empty<Id<Person>>(), .. read.Names.Where(name => name.People.Count == 1).Select(name => name.People[0].Id)];
            if (people.Count > 0)
            {
                meetings.Add(await MeetingAsync(book, new ActGround("reminder", reminder.Id.Value), reminder.Text, null, people, today, cancellation));
            }
        }

        return [.. meetings.Where(meeting => meeting.Briefs.Count > 0).OrderBy(meeting => meeting.At is null).ThenBy(meeting => meeting.At)];
    }

    /// <summary>Whom the owner meets today or else tomorrow, by what calendars and the owner planned; null for nobody. Light enough for every page of Today.</summary>
    public static async Task<MeetingAhead?> AheadAsync(KithContext book, LocalDate today, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var planned = await book.UntoldSinceAsync(today, today.PlusDays(1), cancellation);
        foreach (var day in new[] { today, today.PlusDays(1) })
        {
            var names = new List<string>();
            foreach (var moment in planned.Where(moment => moment.On == day && (day > today || moment.At > now)))
            {
                names.AddRange((await book.InRoomAsync(moment.Id, MostNamed, cancellation)).Select(one => one.Name));
            }

            names.AddRange(day == today ? [] : await book.RemindedOfAsync(day, MostNamed, cancellation));
            if (names.Count > 0)
            {
                return new MeetingAhead(day, [.. names.Distinct().Take(MostNamed)]);
            }
        }

        return null;
    }

    /// <summary>Whether a moment stood in the book before its day, or a calendar planned it; what was noted on the day itself has been.</summary>
    private static bool IsPlanned(Moment moment) => moment.External is not null || moment.Id.MadeOn < moment.On;

    private static async Task<Meeting> MeetingAsync(KithContext book, ActGround what, string text, LocalTime? at, IReadOnlyList<Id<Person>> people, LocalDate today, CancellationToken cancellation)
    {
        var (briefs, others) = (new List<Brief>(), 0);
        foreach (var person in people.Distinct())
        {
            if (briefs.Count == MostPeople)
            {
                others++;
            }
            else if (await OfAsync(book, person, today, cancellation) is { } brief)
            {
                briefs.Add(brief);
            }
        }

        return new Meeting(what, text, at, briefs, others);
    }

    private static async Task<IReadOnlyList<OpenBetween>> OpenAsync(KithContext book, Id<Person> person, LocalDate today, CancellationToken cancellation)
    {
        var open = new List<OpenBetween>();
        void Add(OpenKind kind, string table, IEnumerable<OpenFact> facts) => open.AddRange(facts.Select(fact => new OpenBetween(kind, new ActGround(table, fact.Id), fact.Text.Trim().TrimEnd('.'), fact.On, fact.Due)));
        Add(OpenKind.GoodNews, "outcome", await book.GoodNewsOfAsync(person, today.PlusDays(-NewsDays), cancellation));
        Add(OpenKind.Needs, "need", await book.NeedsOfAsync(person, cancellation));
        foreach (var by in new[] { Party.Me, Party.Them })
        {
            Add(by == Party.Me ? OpenKind.Promised : OpenKind.PromisedMe, "promise", await book.PromisesWithAsync(person, by, cancellation));
            Add(by == Party.Me ? OpenKind.Asked : OpenKind.AskedMe, "ask", await book.AsksWithAsync(person, by, cancellation));
            Add(by == Party.Me ? OpenKind.Lent : OpenKind.Borrowed, "loan", await book.LoansWithAsync(person, by, cancellation));
        }

        Add(OpenKind.ToThank, "gift", await book.UnthankedOfAsync(person, today.PlusYears(-1), cancellation));
        foreach (var introduction in await book.IntroductionsWithAsync(person, cancellation))
        {
            var other = introduction.One == person ? introduction.Other : introduction.One;
            var name = await book.People.Where(one => one.Id == other).Select(one => one.FormattedName).SingleAsync(cancellation);
            open.Add(new OpenBetween(OpenKind.Introducing, new ActGround("introduction", introduction.Id.Value), "", introduction.SteppedOn, Other: new Care.Named(other, name, new Standing())));
        }

        return open;
    }

    private static async Task<Care.Named?> ThroughAsync(KithContext book, Id<Person>? through, CancellationToken cancellation) =>
        through is { } id && await book.People.Where(p => p.Id == id).Select(p => p.FormattedName).SingleOrDefaultAsync(cancellation) is { } name
            ? new Care.Named(id, name, new Standing())
            : null;
}
