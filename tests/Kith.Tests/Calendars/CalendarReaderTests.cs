using System.Text;
using CsCheck;
using Kith.Formats;
using Kith.Formats.Files;
using Kith.Formats.ICalendar;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Calendars;

public sealed class CalendarReaderTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void An_event_tells_when_where_and_who()
    {
        var lunch = Village()[0].Value!;

        Assert.Equal(
            ("Lunch with Mira, and a walk", "Mill Café", Duration.FromMinutes(90), "Okafor, Mira <mira@kiln.example> ACCEPTED"),
            (lunch.Summary, lunch.Location, lunch.Length, $"{lunch.Attendees[0].Name} <{lunch.Attendees[0].Address}> {lunch.Attendees[0].Participation}"));
    }

    [Fact]
    public void A_calendar_tells_its_name() => Assert.Equal("Village", Village()[0].Value!.Calendar.Name);

    [Fact]
    public void Tasks_and_alarms_are_passed_over() => Assert.Equal(6, Village().Count);

    [Fact]
    public void A_time_that_is_none_is_a_problem_with_its_line()
    {
        var broken = Village()[^1].Problem!;

        Assert.Equal((77L, "“sometime in May” is not a time at which an event can begin, so that it was left out; correct it and export the calendar again."), (broken.Place.Line, broken.Message));
    }

    [Theory]
    [InlineData("DTSTART:20240305T113000Z", "2024-03-05T11:30:00Z")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART;TZID=W. Europe Standard Time:20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20240705T123000", "2024-07-05T16:30:00Z")]
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires:20240705T123000", "2024-07-05T15:30:00Z")]
    [InlineData("DTSTART;TZID=europe/berlin:20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART;TZID=UTC+11:20240705T123000", "2024-07-05T01:30:00Z")]
    [InlineData("DTSTART;TZID=(UTC-03:00) Brasilia:20240705T123000", "2024-07-05T15:30:00Z")]
    [InlineData("DTSTART;TZID=Nowhere/Known:20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART:20240705T123000", "2024-07-05T10:30:00Z")]
    [InlineData("DTSTART;VALUE=DATE:20240705", "2024-07-04T22:00:00Z")]
    [InlineData("DTSTART:2024-07-05T12:30:00Z", "2024-07-05T12:30:00Z")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240331T023000", "2024-03-31T01:30:00Z")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20241027T023000", "2024-10-27T00:30:00Z")]
    public void A_time_is_an_instant_by_its_zone(string line, string instant) =>
        Assert.Equal(instant, Event(line).Start.At(Berlin).ToString());

    [Fact]
    public void A_zone_that_the_file_defines_is_followed_through_summer_and_winter()
    {
        var choir = Village()[1].Value!;

        Assert.Equal("2024-03-18T18:00:00Z 2024-04-08T17:00:00Z", $"{choir.Start.At(DateTimeZone.Utc)} {choir.Start.At(new LocalDateTime(2024, 4, 8, 19, 0), DateTimeZone.Utc)}");
    }

    [Fact]
    public void A_zone_may_be_defined_below_the_event_that_names_it()
    {
        var read = Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Mill:20240705T120000\nEND:VEVENT\nBEGIN:VTIMEZONE\nTZID:Mill\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n");

        Assert.Equal("2024-07-05T06:30:00Z", read.Single().Value!.Start.At(DateTimeZone.Utc).ToString());
    }

    [Theory]
    [InlineData("DURATION:PT1H30M", 90)]
    [InlineData("DURATION:P1DT1H", 1500)]
    [InlineData("DURATION:P1W", 10080)]
    [InlineData("DTEND:20240305T130000Z", 90)]
    [InlineData("DTEND:20240305T100000Z", null)]
    [InlineData("DURATION:P", null)]
    [InlineData("DURATION:PT99999999999999H", null)]
    [InlineData("SUMMARY:Open end", null)]
    public void The_length_is_said_by_an_end_or_a_duration(string line, int? minutes) =>
        Assert.Equal(minutes, (int?)Event("DTSTART:20240305T113000Z\n" + line).Length?.TotalMinutes);

    [Theory]
    [InlineData("ATTENDEE:MAILTO:ana@kith.example", "ana@kith.example")]
    [InlineData("ATTENDEE;EMAIL=ana@kith.example:urn:uuid:1", "ana@kith.example")]
    [InlineData("ATTENDEE:ana@kith.example", "ana@kith.example")]
    [InlineData("ATTENDEE;CN=Ana:invalid:nomail", null)]
    [InlineData("ATTENDEE;CN=Ana:mailto:", null)]
    public void An_attendees_address_is_found_where_programs_put_it(string line, string? address) =>
        Assert.Equal(address, Event("DTSTART:20240305T113000Z\n" + line).Attendees.Single().Address);

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240305\n", "does not end")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240305\nEND:VCALENDAR\n", "does not end")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n", "when it begins")]
    [InlineData("Dear Ana\n", "holds no calendar")]
    public void What_is_broken_is_a_problem(string text, string words) =>
        Assert.Contains(words, Read(text).Single().Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_line_folded_right_after_its_name_is_read() =>
        Assert.Equal("1", Read("BEGIN:VEVENT\nCLASS\n :PUBLIC\nDTSTART\n ;VALUE=DATE\n :20030109\nUID\n :1\nEND:VEVENT\n").Single().Value!.Uid);

    [Fact]
    public void An_event_after_one_that_does_not_end_is_read() =>
        Assert.Equal("2", Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240305\nBEGIN:VEVENT\nUID:2\nDTSTART:20240305\nEND:VEVENT\nEND:VCALENDAR\n")[1].Value!.Uid);

    [Fact]
    public void Parts_in_parts_end_at_the_limit() =>
        Assert.Contains("deep", Read(string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\n", 100_000))).Single().Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void Any_bytes_are_events_or_a_problem() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Read(bytes).All(one => one.Value is not null || one.Problem!.Message.EndsWith('.')));

    [Fact]
    public void Any_lines_are_events_or_a_problem()
    {
        string[] lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD", "TZID:A", "TZOFFSETTO:+9900", "TZOFFSETTO:+0100", "DTSTART:20240101T000000", "DTSTART;TZID=A:20240101T000000", "DTEND:00000101", "RRULE:FREQ=DAILY;COUNT=99999999", "RRULE:FREQ=SECONDLY", "DURATION:P", "ATTENDEE:", ":", "X;Y=\"", " folded"];

        Gen.Int[0, lines.Length - 1].Array[0, 30].Sample(picked =>
            Read(string.Join('\n', picked.Select(i => lines[i]))).All(one => one.Value is not null || one.Problem!.Message.EndsWith('.')));
    }

    private static CalendarEvent Event(string lines) => Read($"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n").Single().Value!;

    private static List<Parsed<CalendarEvent>> Village()
    {
        using var stream = File.OpenRead(Path.Combine(SourceTree.Root, "tests", "corpus", "calendars", "village.ics"));
        return [.. CalendarReader.Read(stream, "village.ics", Limits.Default)];
    }

    private static List<Parsed<CalendarEvent>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<Parsed<CalendarEvent>> Read(byte[] bytes) => [.. CalendarReader.Read(new MemoryStream(bytes), "t.ics", Limits.Default)];
}
