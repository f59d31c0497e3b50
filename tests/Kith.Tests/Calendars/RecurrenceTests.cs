using System.Text;
using CsCheck;
using Kith.Formats;
using Kith.Formats.Files;
using Kith.Formats.ICalendar;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kith.Tests.Calendars;

public sealed class RecurrenceTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240329T090000\nRRULE:FREQ=DAILY;COUNT=4", "29T08 30T08 31T07 01T07")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240329T090000\nRRULE:FREQ=DAILY;UNTIL=20240331T070000Z", "29T08 30T08 31T07")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240329T090000\nRRULE:FREQ=DAILY;UNTIL=20240331", "29T08 30T08 31T07")]
    [InlineData("DTSTART:20240301T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2", "01T09 04T09 11T09")]
    [InlineData("DTSTART:20240301T090000Z\nRDATE:20240303T100000Z,20240302T100000Z", "01T09 02T10 03T10")]
    [InlineData("DTSTART:20240301T090000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20240302T090000Z", "01T09 03T09")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240301T090000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20240302T080000Z", "01T08 03T08")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240301T090000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20240302T090000", "01T08 03T08")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20240301T090000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20240302", "01T08 03T08")]
    [InlineData("DTSTART:20240229T090000Z\nRRULE:FREQ=YEARLY;COUNT=2", "29T09 29T09")]
    [InlineData("DTSTART:20240301T090000Z\nRRULE:FREQ=DAILY;COUNT=2;UNTIL=20240303T090000Z", "01T09 02T09 03T09")]
    [InlineData("DTSTART:20240301T090000Z\nRRULE:FREQ=SECONDLY", "01T09")]
    [InlineData("DTSTART:20240301T090000Z\nRRULE:FREQ=NEVER", "01T09")]
    [InlineData("DTSTART:20240301T090000Z", "01T09")]
    public void A_series_comes_on_its_own_clock(string lines, string times) =>
        Assert.Equal(times, Times(Expand(lines)));

    [Fact]
    public void A_replaced_occurrence_comes_at_its_new_time_and_once() =>
        Assert.Equal("01T09 03T09 03T12", Times(Expand("DTSTART:20240301T090000Z\nRRULE:FREQ=DAILY;COUNT=3", "RECURRENCE-ID:20240302T090000Z\nDTSTART:20240303T120000Z")));

    [Fact]
    public void A_series_without_end_is_reckoned_no_further_than_asked() =>
        Assert.Equal(5, Expand("DTSTART:19000101T090000Z\nRRULE:FREQ=DAILY", cap: 5).Count());

    [Fact]
    public void A_series_by_the_hour_is_not_followed_through_centuries() =>
        Assert.Empty(Expand("DTSTART:00010101T000000Z\nRRULE:FREQ=HOURLY"));

    [Theory]
    [InlineData("FREQ=SECONDLY;BYMONTH=1")]
    [InlineData("FREQ=DAILY;INTERVAL=0;BYHOUR=0,1,2,3,4,5,6;BYMINUTE=0,1,2,3,4,5,6")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYDAY=9999MO")]
    [InlineData("MP1+ 1MO 19971224T000000")]
    public void A_rule_that_leads_nowhere_leaves_the_first_occurrence(string rule) =>
        Assert.Single(Expand("DTSTART:20240301T090000Z\nRRULE:" + rule));

    [Fact]
    public void Occurrences_are_in_order_within_the_window_and_at_most_the_cap()
    {
        string[] parts = ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=HOURLY"];
        string[] more = ["", ";INTERVAL=2", ";COUNT=20", ";UNTIL=20250101T000000Z", ";BYDAY=MO,TH", ";BYMONTHDAY=31", ";BYMONTH=2,3", ";BYSETPOS=-1;BYDAY=FR"];
        var rules = Gen.Select(Gen.Int[0, parts.Length - 1], Gen.Int[0, more.Length - 1]).Select((part, rest) => parts[part] + more[rest]);

        Gen.Select(rules, Gen.Int[0, 2000], Gen.Int[0, 1500], Gen.Int[0, 40]).Sample((rule, from, days, cap) =>
        {
            var window = new RecurrenceWindow(Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromDays(from), Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromDays(from + days), cap, Berlin);
            var series = Event("DTSTART;TZID=America/New_York:20210314T013000\nRRULE:" + rule + "\nRDATE;TZID=America/New_York:20220101T010101");
            var moved = Event("RECURRENCE-ID;TZID=America/New_York:20210314T013000\nDTSTART:20230505T050505Z");
            var times = Recurrence.Expand(series, [moved], window).Select(one => one.At).ToList();
            return times.Count <= cap && times.SequenceEqual(times.Order()) && times.All(at => at >= window.From && at <= window.Until);
        });
    }

    [Fact]
    public void A_window_in_the_middle_sees_what_the_whole_series_has_there()
    {
        string[] rules = ["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYDAY=-1WE", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY;COUNT=5", "FREQ=DAILY;COUNT=100"];

        Gen.Select(Gen.Int[0, rules.Length - 1], Gen.Int[0, 900]).Sample((rule, from) =>
        {
            var series = Event("DTSTART;TZID=Europe/Berlin:20200115T120000\nRRULE:" + rules[rule]);
            var (start, end) = (Instant.FromUtc(2020, 1, 1, 0, 0), Instant.FromUtc(2024, 1, 1, 0, 0));
            var middle = start + Duration.FromDays(from);
            var whole = Recurrence.Expand(series, [], new(start, end, 10_000, Berlin)).Select(one => one.At).Where(at => at >= middle);
            return whole.SequenceEqual(Recurrence.Expand(series, [], new(middle, end, 10_000, Berlin)).Select(one => one.At));
        });
    }

    private static string Times(IEnumerable<EventOccurrence> occurrences) =>
        string.Join(' ', occurrences.Select(one => InstantPattern.CreateWithInvariantCulture("dd'T'HH").Format(one.At)));

    private static IEnumerable<EventOccurrence> Expand(string lines, string? replaced = null, int cap = 100) =>
        Recurrence.Expand(Event(lines), replaced is null ? [] : [Event(replaced)], new(Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0), cap, Berlin));

    private static CalendarEvent Event(string lines) =>
        CalendarReader.Read(new MemoryStream(Encoding.UTF8.GetBytes($"BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\n")), "t.ics", Limits.Default).Single().Value!;
}
