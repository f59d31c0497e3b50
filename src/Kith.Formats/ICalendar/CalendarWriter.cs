using System.Text;
using Kith.Formats.Lines;
using NodaTime;
using NodaTime.Text;

namespace Kith.Formats.ICalendar;

/// <summary>Writes events that are days as a calendar (RFC 5545): lines folded, texts escaped, every event with its identity.</summary>
public static class CalendarWriter
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The calendar as text, its lines ended by CRLF.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="events">Of each its identity, first day, words, rules and whether it leaves the time free are written; nothing else.</param>
    /// <param name="stamp">When what it says was last changed.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder();
        void Line(string property, string value) => PropertyWriter.Write(text, new Property(property, value));
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Kith//Kith//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("NAME", LineText.Escape(name));
        Line("X-WR-CALNAME", LineText.Escape(name));
        PropertyWriter.Write(text, new Property(null, "REFRESH-INTERVAL", new Parameters(new Parameter("VALUE", "DURATION")), "PT6H"));
        foreach (var one in events)
        {
            Line("BEGIN", "VEVENT");
            Line("UID", LineText.Escape(one.Uid));
            Line("DTSTAMP", Stamp.Format(stamp));
            PropertyWriter.Write(text, new Property(null, "DTSTART", new Parameters(new Parameter("VALUE", "DATE")), Day.Format(one.Start.Local.Date)));
            foreach (var rule in one.Rules)
            {
                Line("RRULE", rule);
            }

            Line("SUMMARY", LineText.Escape(one.Summary));
            if (one.Description is { Length: > 0 } description)
            {
                Line("DESCRIPTION", LineText.Escape(description));
            }

            Line("TRANSP", one.Transparent ? "TRANSPARENT" : "OPAQUE");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return text.ToString();
    }
}
