using Kith.Exchange.Calendars;
using Kith.Formats;
using Kith.Formats.Files;
using Kith.Formats.ICalendar;
using NodaTime;

namespace Kith.Fuzz.Targets;

/// <summary>Whatever the bytes: a calendar is read to its end, its series stay in their window and order, and nothing is thrown.</summary>
public static class CalendarTarget
{
    public static readonly string[] Endings = [".ics"];

    public static readonly string[] Examples =
    [
        "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20240301T090000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=5\nEXDATE:20240426T070000Z\nATTENDEE;CN=Ana:mailto:ana@kith.example\nEND:VEVENT\n",
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=X:20240301T090000\nDURATION:PT1H\nRDATE;TZID=X:20240302T090000\nEND:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:19850615\nRRULE:FREQ=YEARLY\nSUMMARY:Ana's birthday\nEND:VEVENT\n",
    ];

    private static readonly Limits Tight = Limits.Default with { RecordBytes = 64 << 10, Items = 10_000 };
    private static readonly CalendarOwner Owner = new(["me@home.example"], DateTimeZone.Utc, Instant.FromUtc(2026, 1, 1, 0, 0));

    /// <summary>Reads the bytes as a calendar and asks for all that it says.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        _ = FormatRecognition.Of(bytes);
        var window = new RecurrenceWindow(Instant.FromUtc(2000, 1, 1, 0, 0), Owner.Now, 50, DateTimeZone.Utc);
        foreach (var read in CalendarReader.Read(new MemoryStream(copy), "fuzz.ics", Tight))
        {
            if (read.Value is null == read.Problem is null)
            {
                throw new InvalidOperationException("An event is either read or a problem.");
            }

            var times = read.Value is { } one ? Recurrence.Expand(one, [], window).Select(time => time.At).ToList() : [];
            if (times.Count > 50 || !times.SequenceEqual(times.Order()) || times.Exists(at => at < window.From || at > window.Until))
            {
                throw new InvalidOperationException("Occurrences are in order, within the window and at most the cap.");
            }
        }

        var reading = CalendarReading.Read(new MemoryStream(copy), "fuzz.ics", Owner, Tight);
        if (reading.Moments.Take(200).Any(moment => (moment.Parties.Count == 0 && !moment.CalledOff) || moment.At > Owner.Now + CalendarReading.Ahead))
        {
            throw new InvalidOperationException("A moment has somebody, unless it was called off, and is past or of the coming month.");
        }
    }
}
