using Kith.Formats.ICalendar;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Exports;

/// <summary>The days that matter as an iCalendar (RFC 5545): each returns every year; those without month and day are left out.</summary>
internal static class OccasionExport
{
    // A day without a year needs one to begin with; a leap year, so that 29 February is one.
    private const int AnyYear = 1972;

    public static async Task<string> WriteAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        var days = await book.Occasions.AsNoTracking().Where(day => day.MonthDay != null).OrderBy(day => day.MonthDay).ThenBy(day => day.Id)
            .Join(book.People, day => day.Person, person => person.Id, (day, person) => new { Day = day, person.FormattedName }).ToListAsync(cancellation);
        return CalendarWriter.Write(await book.Book.Select(settings => settings.Name).SingleAsync(cancellation), days.Select(one => Event(one.Day, one.FormattedName)), now);
    }

    private static CalendarEvent Event(Occasion day, string name) =>
        new(day.Id.ToString(), new CalendarTime(day.On.In(day.On.Year ?? AnyYear)!.Value.AtMidnight(), TimeKind.Day))
        {
            Rules = ["FREQ=YEARLY"], Summary = $"{name}: {(day.Text.Length > 0 ? day.Text : Wording.Named.Of(day.Kind))}", Transparent = true,
        };
}
