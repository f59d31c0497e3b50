using System.Globalization;
using System.Text;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Exports;

/// <summary>The days that matter as an iCalendar (RFC 5545): each returns every year; those without month and day are left out.</summary>
internal static class OccasionExport
{
    // RFC 5545, section 3.1: a line has at most 75 octets.
    private const int Octets = 75;

    // A day without a year needs one to begin with; a leap year, so that 29 February is one.
    private const int AnyYear = 1972;

    public static async Task<string> WriteAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var line in new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Kith//EN" })
        {
            Append(text, line);
        }

        var stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(now);
        var days = book.Occasions.AsNoTracking().Where(day => day.MonthDay != null).OrderBy(day => day.MonthDay).ThenBy(day => day.Id).Join(book.People, day => day.Person, person => person.Id, (day, person) => new { Day = day, person.FormattedName });
        await foreach (var one in days.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var first = one.Day.On.In(one.Day.On.Year ?? AnyYear)!.Value;
            Append(text, "BEGIN:VEVENT");
            Append(text, $"UID:{one.Day.Id}");
            Append(text, $"DTSTAMP:{stamp}");
            Append(text, $"DTSTART;VALUE=DATE:{first.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}");
            Append(text, "RRULE:FREQ=YEARLY");
            Append(text, $"SUMMARY:{Escaped($"{one.FormattedName}: {(one.Day.Text.Length > 0 ? one.Day.Text : Wording.Named.Of(one.Day.Kind))}")}");
            Append(text, "END:VEVENT");
        }

        Append(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Escaped(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static void Append(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
