using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kith.Exchange.Calendars;
using Kith.Formats;
using Kith.Formats.ICalendar;
using NodaTime;

namespace Kith.Bench;

/// <summary>Reading 10,000 events with three attendees each: Kith against Ical.Net's own loader, on the same bytes, by turns; and the moments of them.</summary>
internal static class Calendars
{
    private const int Count = 10_000;
    private const int Rounds = 5;

    /// <summary>Runs the measurement.</summary>
    public static int Run()
    {
        var bytes = Encoding.UTF8.GetBytes(Calendar());
        var (ours, theirs, moments) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var laps = (Ours(bytes), Theirs(bytes), Moments(bytes));
            if (round >= 0)
            {
                ours.Add(laps.Item1);
                theirs.Add(laps.Item2);
                moments.Add(laps.Item3);
            }
        }

        Print("Kith, events", ours);
        Print("Ical.Net, Calendar.Load", theirs);
        Print("Kith, events and moments", moments);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Median(theirs) / Median(ours):F0}"));
        return 0;
    }

    private static double Ours(byte[] bytes) => Timed(() => CalendarReader.Read(new MemoryStream(bytes), "bench.ics", Limits.Default).Count(one => one.Value!.Attendees.Count == 3));

    private static double Theirs(byte[] bytes) => Timed(() =>
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(bytes));
        return Ical.Net.Calendar.Load(reader)!.Events.Count(one => one.Attendees.Count == 3);
    });

    private static double Moments(byte[] bytes) => Timed(() =>
        CalendarReading.Read(new MemoryStream(bytes), "bench.ics", new(["lena@kith.example"], DateTimeZone.Utc, Instant.FromUtc(2030, 1, 1, 0, 0)), Limits.Default).Moments.Count());

    private static double Timed(Func<int> read)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        if (read() < Count)
        {
            throw new InvalidOperationException("Not every event was read.");
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Print(string what, List<double> seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-26}{Count / Median(seconds),10:N0} events/s of processor time"));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Calendar()
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//bench//EN\r\n");
        for (var i = 0; i < Count; i++)
        {
            var day = new LocalDate(2015, 1, 1).PlusDays(i % 3650).ToString("uuuuMMdd", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{i}@kith.example\r\nDTSTAMP:{day}T080000Z\r\nDTSTART;TZID=Europe/Berlin:{day}T100000\r\nDTEND;TZID=Europe/Berlin:{day}T110000\r\nSUMMARY:Meeting {i}\r\nLOCATION:Room\\, second floor\r\nDESCRIPTION:What we talk about\\nand what comes of it, in a line that is long enough to be folded\r\n  as programs fold it\r\n");
            for (var person = 0; person < 3; person++)
            {
                text.Append(CultureInfo.InvariantCulture, $"ATTENDEE;CN=Person {(i + person) % 500};PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL:mailto:p{(i + person) % 500}@kith.example\r\n");
            }

            text.Append("END:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }
}
