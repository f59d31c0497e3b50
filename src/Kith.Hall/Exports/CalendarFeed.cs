using System.Globalization;
using Kith.Capture;
using Kith.Formats.ICalendar;
using Kith.Hall.Meetings;
using Kith.Storage;
using Kith.Hall.Wording;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Exports;

/// <summary>The owner's days that matter and reminders as a calendar that other programs subscribe to: whose day, what they wanted to be told, and no word more; and, only where the owner chose so, what is good to know of whom they meet.</summary>
public static class CalendarFeed
{
    private const int Most = 5000;
    private const int YearsAhead = 3;
    private const int DaysAhead = 366;
    private const int MostReturns = 120;
    private const int BriefDays = 7;

    // What a program wrote that had to write a year (1604, 1900) is no first day.
    private const int FirstYear = 1901;

    /// <summary>The calendar as text.</summary>
    public static async Task<string> WriteAsync(KithContext book, CalendarParts parts, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var events = new List<CalendarEvent>();
        if (parts.HasFlag(CalendarParts.Occasions))
        {
            events.AddRange(await OccasionsAsync(book, today, cancellation));
        }

        if (parts.HasFlag(CalendarParts.Reminders))
        {
            events.AddRange(await RemindersAsync(book, today, cancellation));
        }

        if (parts.HasFlag(CalendarParts.Briefs))
        {
            events.AddRange(await BriefsAsync(book, today, cancellation));
        }

        var changed = await book.Changes.OrderByDescending(change => change.Revision).Select(change => change.At).FirstAsync(cancellation);
        return CalendarWriter.Write(await book.Book.Select(settings => settings.Name).SingleAsync(cancellation), events, changed);
    }

    private static async Task<IEnumerable<CalendarEvent>> OccasionsAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        var rows = await (
            from occasion in book.Occasions.AsNoTracking()
            join person in book.People on occasion.Person equals person.Id
            where !person.IsMe && person.DiedOn == null && !book.Ties.Any(tie => tie.Person == person.Id && tie.Intention == Intention.Resting)
            orderby occasion.Id
            select new { Occasion = occasion, Name = person.FormattedName }).Take(Most).ToListAsync(cancellation);
        return rows.SelectMany(row => Returns(row.Occasion, Summary(row.Occasion, row.Name), today));
    }

    /// <summary>A day of the Gregorian calendar is a series; 29 February is the sixtieth day of every year, and so is 1 March in a common one. Days of other calendars stand one by one.</summary>
    private static IEnumerable<CalendarEvent> Returns(Occasion occasion, string summary, LocalDate today)
    {
        if (occasion.Own is { } own)
        {
            for (var next = own.NextOn(today.PlusDays(-DaysAhead)); next is { } day && day.On <= today.PlusYears(YearsAhead); next = own.NextOn(day.On.PlusDays(1)))
            {
                yield return On($"{occasion.Id}-{Said.Iso(day.On)}", day.On, summary);
            }
        }
        else if (occasion.On.In(today.Year) is { } here)
        {
            var first = occasion.On.Whole is { Year: >= FirstYear } whole && whole <= today ? whole : here <= today ? here : occasion.On.In(today.Year - 1)!.Value;
            yield return On($"{occasion.Id}", first, summary) with { Rules = [occasion.On is { Month: 2, Day: 29 } ? "FREQ=YEARLY;BYYEARDAY=60" : "FREQ=YEARLY"] };
        }
    }

    private static async Task<IEnumerable<CalendarEvent>> RemindersAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        var rows = await (
            from reminder in book.Reminders.AsNoTracking().Where(reminder => reminder.Next != null).OrderBy(reminder => reminder.Id).Take(Most)
            join person in book.People on reminder.Person equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby reminder.Id
            select new { Reminder = reminder, Name = (string?)person.FormattedName }).ToListAsync(cancellation);
        return rows.SelectMany(row => Days(row.Reminder, today).Select(day => On(
            $"{row.Reminder.Id}-{Said.Iso(day.For)}", day.On, row.Name is null ? row.Reminder.Text : Said.Fill(CalendarTexts.WithText, row.Name, row.Reminder.Text))));
    }

    /// <summary>The day that waits, which stays on today until it is done or skipped, and those that a rule gives for a year ahead.</summary>
    private static IEnumerable<(LocalDate For, LocalDate On)> Days(Reminder reminder, LocalDate today)
    {
        var next = reminder.Next!.Value;
        yield return (next, LocalDate.Max(next, today));
        if (reminder is { Rule: { } rule, Basis: ReminderBasis.Day })
        {
            foreach (var day in RuleWords.Days(rule, reminder.On, LocalDate.Max(next, today), MostReturns).TakeWhile(day => day <= today.PlusDays(DaysAhead)))
            {
                yield return (day, day);
            }
        }
    }

    /// <summary>Whom the owner meets from today on: each meeting as a day of its own, with its briefs.</summary>
    private static async Task<IEnumerable<CalendarEvent>> BriefsAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        var events = new List<CalendarEvent>();
        for (var day = today; day <= today.PlusDays(BriefDays); day = day.PlusDays(1))
        {
            events.AddRange((await BriefReading.OnAsync(book, day, today, cancellation)).Select(meeting =>
                On($"{meeting.What.Id}-brief", day, Said.Fill(BriefTexts.Title, Said.List([.. meeting.Briefs.Select(brief => brief.Name)]))) with
                {
                    Description = string.Join("\n\n", meeting.Briefs.Select(brief => $"{brief.Name}\n{BriefSheet.Text(brief, today, CultureInfo.CurrentUICulture)}")),
                }));
        }

        return events;
    }

    private static string Summary(Occasion occasion, string name) => occasion switch
    {
        { Kind: OccasionKind.HardDay or OccasionKind.Other, Text.Length: > 0 } => Said.Fill(CalendarTexts.WithText, name, occasion.Text),
        { Kind: OccasionKind.Birthday } => Said.Fill(CalendarTexts.Birthday, name),
        { Kind: OccasionKind.Anniversary } => Said.Fill(CalendarTexts.Anniversary, name),
        { Kind: OccasionKind.HardDay } => Said.Fill(CalendarTexts.HardDay, name),
        _ => Said.Fill(CalendarTexts.Other, name),
    };

    private static CalendarEvent On(string id, LocalDate day, string summary) =>
        new(id + "@kith", new CalendarTime(day.AtMidnight(), TimeKind.Day)) { Summary = summary, Transparent = true };
}
