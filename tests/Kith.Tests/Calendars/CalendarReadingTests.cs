using System.Globalization;
using System.Text;
using CsCheck;
using Kith.Exchange;
using Kith.Exchange.Calendars;
using Kith.Formats;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Calendars;

public sealed class CalendarReadingTests
{
    private static readonly CalendarOwner Lena = new(["lena@kith.example"], DateTimeZoneProviders.Tzdb["Europe/Berlin"], Instant.FromUtc(2024, 4, 30, 12, 0));

    [Fact]
    public void A_meeting_tells_when_where_how_long_and_who_came()
    {
        var lunch = Village().Moments.First();

        Assert.Equal(
            ("ics:lunch-1", MomentKind.Meeting, new LocalDate(2024, 3, 5), 90, "Mill Café", Beginner.Me, "Europe/Berlin", "Okafor, Mira"),
            (lunch.External, lunch.Kind, lunch.On, lunch.Minutes, lunch.Where, lunch.BegunBy, lunch.Zone, string.Join("; ", lunch.Parties.Select(party => party.Name))));
    }

    [Fact]
    public void A_series_gives_a_moment_for_each_time_it_took_place() =>
        Assert.Equal(["ics:choir#2024-03-18", "ics:choir#2024-04-01", "ics:choir#2024-04-08", "ics:choir#2024-04-15"], Village().Moments.Skip(1).Select(moment => moment.External));

    [Fact]
    public void A_moved_occurrence_keeps_its_identity_and_tells_its_new_day() =>
        Assert.Equal((new LocalDate(2024, 4, 9), "Choir, moved"), Village().Moments.Where(moment => moment.External == "ics:choir#2024-04-08").Select(moment => (moment.On, moment.Title)).Single());

    [Fact]
    public void Moments_may_be_gone_through_twice()
    {
        var reading = Village();

        Assert.Equal(reading.Moments.Select(moment => (moment.External, moment.Fingerprint)), [.. reading.Moments.Select(moment => (moment.External, moment.Fingerprint))]);
    }

    [Theory]
    [InlineData("DTSTART:20240601T100000Z", "what lies more than a month ahead")]
    [InlineData("STATUS:CANCELLED\nDTSTART:20240301T100000Z", "what was called off")]
    public void No_moment_is_made_of(string lines, string what) =>
        Assert.True(!Event(lines + "\nATTENDEE:mailto:mira@kiln.example").Moments.Any(), what);

    [Theory]
    [InlineData("DTSTART:20240501T100000Z")]
    [InlineData("DTSTART:20240430T113000Z\nDURATION:PT1H")]
    public void What_is_planned_for_the_coming_weeks_is_a_moment_too(string lines) =>
        Assert.Equal("mira@kiln.example", Event(lines + "\nATTENDEE:mailto:mira@kiln.example").Moments.Single().Parties.Single().Email);

    [Theory]
    [InlineData("STATUS:CANCELLED\nDTSTART:20240501T100000Z\nATTENDEE:mailto:mira@kiln.example", "ics:1")]
    [InlineData("DTSTART:20240501T100000Z\nATTENDEE:mailto:mira@kiln.example\nATTENDEE;PARTSTAT=DECLINED:mailto:lena@kith.example", "ics:1")]
    [InlineData("STATUS:CANCELLED\nDTSTART:20240424T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nATTENDEE:mailto:mira@kiln.example", "ics:1#2024-05-01")]
    public void What_lies_ahead_and_was_called_off_is_told_so_that_it_leaves_the_book(string lines, string external)
    {
        var moment = Event(lines).Moments.Single();
        Assert.True(moment.CalledOff);
        Assert.Equal(external, moment.External);
    }

    [Theory]
    [InlineData("ATTENDEE;PARTSTAT=DECLINED:mailto:mira@kiln.example", "who declined")]
    [InlineData("ATTENDEE;CUTYPE=ROOM:mailto:room@kith.example", "a room")]
    [InlineData("ATTENDEE;CUTYPE=RESOURCE:mailto:car@kith.example", "a car")]
    [InlineData("ATTENDEE:mailto:c_1@resource.calendar.google.com", "a room of Google's")]
    [InlineData("ATTENDEE;ROLE=NON-PARTICIPANT:mailto:mira@kiln.example", "who was only told")]
    [InlineData("ATTENDEE:mailto:LENA@kith.example", "the owner")]
    [InlineData("ATTENDEE:mailto:mira@kiln.example\nATTENDEE;PARTSTAT=DECLINED:mailto:lena@kith.example", "anybody when the owner declined")]
    [InlineData("ORGANIZER:mailto:mira@kiln.example", "the maker of an event that nobody is asked to")]
    public void No_moment_is_made_with(string lines, string whom) =>
        Assert.True(!Event("DTSTART:20240301T100000Z\n" + lines).Moments.Any(), whom);

    [Fact]
    public void Who_called_the_meeting_was_there()
    {
        var moment = Event("DTSTART:20240301T100000Z\nORGANIZER;CN=Mira:mailto:mira@kiln.example\nATTENDEE:mailto:lena@kith.example").Moments.Single();

        Assert.Equal(("mira@kiln.example", Beginner.Them), (moment.Parties.Single().Email, moment.BegunBy));
    }

    [Theory]
    [InlineData(12, MomentKind.Meeting, Substance.Exchange)]
    [InlineData(13, MomentKind.Event, Substance.Token)]
    public void With_many_it_is_a_gathering_and_counts_as_a_token(int others, MomentKind kind, Substance substance)
    {
        var moment = Event("DTSTART:20240301T100000Z\n" + Attendees(others)).Moments.Single();

        Assert.Equal((kind, substance), (moment.Kind, moment.Substance));
    }

    [Fact]
    public void With_a_crowd_it_says_nothing_of_anyone() =>
        Assert.Empty(Event("DTSTART:20240301T100000Z\n" + Attendees(CalendarReading.MostInAGathering + 1)).Moments);

    [Theory]
    [InlineData("https://us02web.zoom.us/j/1", MomentKind.Call, "")]
    [InlineData("Microsoft Teams-Besprechung", MomentKind.Call, "Microsoft Teams-Besprechung")]
    [InlineData("Mill Café", MomentKind.Meeting, "Mill Café")]
    public void A_meeting_behind_a_link_is_a_call_and_the_link_is_not_kept(string location, MomentKind kind, string where)
    {
        var moment = Event($"DTSTART:20240301T100000Z\nLOCATION:{location}\nATTENDEE:mailto:mira@kiln.example").Moments.Single();

        Assert.Equal((kind, where), (moment.Kind, moment.Where));
    }

    [Fact]
    public void The_day_of_universal_time_is_the_owners() =>
        Assert.Equal(new LocalDate(2024, 3, 2), Event("DTSTART:20240301T233000Z\nATTENDEE:mailto:mira@kiln.example").Moments.Single().On);

    [Fact]
    public void A_whole_day_stays_that_day() =>
        Assert.Equal((new LocalDate(2024, 3, 1), null), Event("DTSTART;VALUE=DATE:20240301\nATTENDEE:mailto:mira@kiln.example").Moments.Select(moment => (moment.On, moment.At)).Single());

    [Fact]
    public void Of_two_versions_the_later_one_counts() =>
        Assert.Equal("Later", Read("BEGIN:VCALENDAR\n" + Component("UID:1\nSEQUENCE:2\nSUMMARY:Later\nDTSTART:20240301T100000Z\nATTENDEE:mailto:mira@kiln.example") + Component("UID:1\nSEQUENCE:1\nSUMMARY:Earlier\nDTSTART:20240302T100000Z\nATTENDEE:mailto:mira@kiln.example")).Moments.Single().Title);

    [Fact]
    public void An_answer_to_an_invitation_is_no_meeting() =>
        Assert.Empty(Read("BEGIN:VCALENDAR\nMETHOD:REPLY\n" + Component("DTSTART:20240301T100000Z\nATTENDEE:mailto:mira@kiln.example")).Moments);

    [Fact]
    public void The_owners_address_is_learned_from_being_everywhere()
    {
        var events = string.Concat(Enumerable.Range(1, 6).Select(day => Component($"UID:{day}\nDTSTART:2024030{day}T100000Z\nATTENDEE:mailto:me@kith.example\nATTENDEE:mailto:friend{day}@kith.example")));
        var reading = CalendarReading.Read(Text("BEGIN:VCALENDAR\n" + events), "t.ics", Lena with { Addresses = [] }, Limits.Default);

        Assert.Equal(("me@kith.example", true), (reading.OwnAddresses.Single(), reading.Moments.All(moment => moment.Parties.Count == 1)));
    }

    [Theory]
    [InlineData("Mira Okafor's birthday", "Birthday Mira Okafor --06-15")]
    [InlineData("Mira Okafor’s 40th Birthday", "Birthday Mira Okafor --06-15")]
    [InlineData("Jonas' birthday", "Birthday Jonas --06-15")]
    [InlineData("Birthday: Mira", "Birthday Mira --06-15")]
    [InlineData("Mira Okafor Birthday", "Birthday Mira Okafor --06-15")]
    [InlineData("Geburtstag von Mira", "Birthday Mira --06-15")]
    [InlineData("Miras Geburtstag", "Birthday Mira --06-15")]
    [InlineData("Thomas Geburtstag", "Birthday Thomas --06-15")]
    [InlineData("Mira hat Geburtstag", "Birthday Mira --06-15")]
    [InlineData("Mira Geburtstag", "Birthday Mira --06-15")]
    [InlineData("Geburtstag Mira (1985)", "Birthday Mira 1985-06-15")]
    [InlineData("Tom & Ben's wedding anniversary", "Anniversary Tom & Ben --06-15")]
    [InlineData("Hochzeitstag von Tom und Ben", "Anniversary Tom und Ben --06-15")]
    [InlineData("Todestag von Opa", "HardDay Opa --06-15")]
    [InlineData("My birthday", null)]
    [InlineData("Happy birthday!", null)]
    [InlineData("King's Birthday", null)]
    [InlineData("Midsummer", null)]
    public void A_day_that_returns_is_known_by_what_it_is_called(string summary, string? occasion) =>
        Assert.Equal(occasion, Occasion($"DTSTART;VALUE=DATE:20200615\nRRULE:FREQ=YEARLY\nSUMMARY:{summary}"));

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:19850615\nRRULE:FREQ=YEARLY\nSUMMARY:Mira's birthday", "Birthday Mira 1985-06-15")]
    [InlineData("DTSTART;VALUE=DATE:16040615\nRRULE:FREQ=YEARLY\nSUMMARY:Mira's birthday", "Birthday Mira --06-15")]
    [InlineData("DTSTART;VALUE=DATE:20240615\nRRULE:FREQ=YEARLY\nSUMMARY:🎂 Mira Okafor\nX-NEXTCLOUD-BC-FIELD-TYPE:BDAY\nX-NEXTCLOUD-BC-UNKNOWN-YEAR:0\nX-NEXTCLOUD-BC-YEAR:1985", "Birthday Mira Okafor 1985-06-15")]
    [InlineData("DTSTART;VALUE=DATE:20000615\nRRULE:FREQ=YEARLY\nSUMMARY:🎂 Mira Okafor (2000)\nX-NEXTCLOUD-BC-FIELD-TYPE:BDAY\nX-NEXTCLOUD-BC-UNKNOWN-YEAR:1", "Birthday Mira Okafor --06-15")]
    [InlineData("DTSTART;VALUE=DATE:20240615\nSUMMARY:Mira Okafor's birthday\nX-GOOGLE-CALENDAR-CONTENT-ICON:https://calendar.google.com/googlecalendar/images/cake.gif", "Birthday Mira Okafor --06-15")]
    [InlineData("DTSTART;VALUE=DATE:20240615\nRRULE:FREQ=YEARLY\nCATEGORIES:BIRTHDAY\nSUMMARY:Mira Okafor", "Birthday Mira Okafor --06-15")]
    [InlineData("DTSTART;VALUE=DATE:19840229\nRRULE:FREQ=YEARLY\nSUMMARY:Mira's birthday", "Birthday Mira 1984-02-29")]
    [InlineData("DTSTART;VALUE=DATE:20240615\nSUMMARY:Mira's birthday", null)]
    [InlineData("DTSTART:20200615T190000Z\nRRULE:FREQ=YEARLY\nSUMMARY:Mira's birthday", null)]
    public void A_calendar_of_birthdays_is_known_by_its_marks_and_a_year_is_believed_when_it_is_told(string lines, string? occasion) =>
        Assert.Equal(occasion, Occasion(lines));

    [Fact]
    public void The_birthday_of_every_year_is_one_occasion()
    {
        var years = string.Concat(Enumerable.Range(2020, 5).Select(year => Component($"UID:{year}\nDTSTART;VALUE=DATE:{year}0615\nSUMMARY:Mira's birthday\nX-GOOGLE-CALENDAR-CONTENT-ICON:https://calendar.google.com/googlecalendar/images/cake.gif")));

        Assert.Single(Read("BEGIN:VCALENDAR\n" + years).Occasions);
    }

    [Fact]
    public void A_rule_that_cannot_be_followed_is_told() =>
        Assert.Contains("cannot be followed", Event("DTSTART:20240301T100000Z\nRRULE:FREQ=NEVER\nATTENDEE:mailto:mira@kiln.example").Problems.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void No_moment_lies_more_than_a_month_ahead_or_is_without_somebody()
    {
        string[] rules = ["", "\nRRULE:FREQ=DAILY", "\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU", "\nRRULE:FREQ=HOURLY;COUNT=30", "\nRDATE:20240601T100000Z"];
        Gen.Select(Gen.Int[0, rules.Length - 1], Gen.Int[0, 1000]).Sample((rule, day) =>
        {
            var start = new LocalDate(2022, 1, 1).PlusDays(day).ToString("uuuuMMdd", CultureInfo.InvariantCulture);
            return Event($"DTSTART:{start}T100000Z\nDURATION:PT1H{rules[rule]}\nATTENDEE:mailto:mira@kiln.example").Moments.All(moment => moment.At <= Lena.Now + Duration.FromDays(30) && moment.Parties.Count == 1);
        });
    }

    private static string? Occasion(string lines) =>
        Event(lines).Occasions.Select(occasion => $"{occasion.Kind} {occasion.Party.Name} {occasion.On}").SingleOrDefault();

    private static string Attendees(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"ATTENDEE:mailto:a{i}@kith.example"));

    private static string Component(string lines) => $"BEGIN:VEVENT\n{lines}\nEND:VEVENT\n";

    private static FileReading Event(string lines) => Read($"BEGIN:VCALENDAR\n{Component("UID:1\n" + lines)}END:VCALENDAR\n");

    private static FileReading Village()
    {
        using var stream = File.OpenRead(Path.Combine(SourceTree.Root, "tests", "corpus", "calendars", "village.ics"));
        return CalendarReading.Read(stream, "village.ics", Lena, Limits.Default);
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static FileReading Read(string text) => CalendarReading.Read(Text(text), "t.ics", Lena, Limits.Default);
}
