using System.Net;
using System.Text;
using Kith.Formats.ICalendar;
using Kith.Hall.Exports;
using Kith.Hall.Records;
using Kith.Storage;
using NodaTime;
using Xunit;

namespace Kith.Tests.Pages;

/// <summary>The private calendar: what it shows, to whom, and that other programs can read it.</summary>
public sealed class CalendarTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_shows_days_and_reminders_to_whoever_has_the_address_and_the_house_reads_it_back()
    {
        await KeepAsync("occasions", ("person", "Ben Whitaker"), ("on", "--02-29"), ("kind", "birthday"));
        await KeepAsync("occasions", ("person", "Helen Marsh"), ("on", "1369-01-01"), ("calendar", "persian"), ("kind", "other"), ("text", "Nowruz, with; commas, and a very long line of words that has to be folded because it is longer than any line may be"));
        await KeepAsync("reminders", ("text", "Water the\nallotment"), ("on", "2026-11-02"), ("rule", "FREQ=WEEKLY;BYDAY=MO"), ("person", "Helen Marsh"));
        var path = await OpenAsync("All of it", CalendarParts.Occasions | CalendarParts.Reminders);

        var answer = await door.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain("Reads Le Guin", text, StringComparison.Ordinal);
        var events = Read(text);
        Assert.Equal(events.Count, events.Select(one => one.Uid).Distinct().Count());
        Assert.Contains(events, one => one is { Summary: "Ana Kovač’s birthday", Rules: ["FREQ=YEARLY"] } && one.Start.Local.Date == new LocalDate(1985, 4, 12));
        var leap = Assert.Single(events, one => one.Summary == "Ben Whitaker’s birthday");
        Assert.Equal([new(2027, 3, 1), new(2028, 2, 29), new LocalDate(2029, 3, 1)], Recurrence.DaysAfter(leap.Rules[0], leap.Start.Local.Date, new LocalDate(2026, 11, 23), 3));
        Assert.Contains(events, one => one.Start.Local.Date == new LocalDate(2027, 3, 21) && one.Summary.StartsWith("Helen Marsh: Nowruz, with; commas", StringComparison.Ordinal));
        // The one that waits stands on today; the next Monday follows.
        Assert.Equal([new(2026, 11, 23), new LocalDate(2026, 11, 30)], events.Where(one => one.Summary == "Helen Marsh: Water the\nallotment").Select(one => one.Start.Local.Date).Order().Take(2));

        var other = Ical.Net.Calendar.Load(text)!;
        Assert.Equal(events.Count, other.Events.Count);
        Assert.Equal(events.Select(one => one.Summary).Order(StringComparer.Ordinal), other.Events.Select(one => one.Summary!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_shows_only_what_the_owner_chose()
    {
        await KeepAsync("reminders", ("text", "Send the seeds"), ("on", "2026-12-01"));
        Assert.DoesNotContain("birthday", await door.ReadAsync(await OpenAsync("Reminders", CalendarParts.Reminders)), StringComparison.Ordinal);
        Assert.DoesNotContain("Send the seeds", await door.ReadAsync(await OpenAsync("Days", CalendarParts.Occasions)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_did_not_change_is_not_sent_again()
    {
        var path = await OpenAsync("Again", CalendarParts.Occasions);
        var tag = (await door.GetAsync(path)).Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, (await door.SendAsync(HttpMethod.Get, path, ("If-None-Match", tag.ToString()))).StatusCode);
        await KeepAsync("occasions", ("person", "Ana Kovač"), ("on", "--05-05"), ("kind", "other"));
        Assert.Equal(HttpStatusCode.OK, (await door.SendAsync(HttpMethod.Get, path, ("If-None-Match", tag.ToString()))).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_no_address_learns_nothing_revoked_or_never_made()
    {
        var page = await door.PostAsync("/settings/calendars", ("Name", "Kitchen tablet"), ("Parts", "Occasions"));
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        var shown = await door.ReadAsync("/settings/calendars");
        var at = shown.IndexOf("/calendar/", StringComparison.Ordinal);
        var path = shown[at..(shown.IndexOf(".ics", at, StringComparison.Ordinal) + 4)];
        Assert.DoesNotContain(path, await door.ReadAsync("/settings/calendars"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await door.GetAsync(path)).StatusCode);

        await using (var book = door.Open())
        {
            var calendar = CalendarAddress.Live(book).Single(one => one.Name == "Kitchen tablet");
            Assert.DoesNotContain(calendar.Hash, path, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await door.PostAsync("/settings/calendars?handler=Revoke", ("calendar", calendar.Id.ToString()))).StatusCode);
        }

        var (revoked, never) = (await door.GetAsync(path), await door.GetAsync("/calendar/" + new string('A', 43) + ".ics"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (revoked.StatusCode, never.StatusCode));
        Assert.Equal("", await revoked.Content.ReadAsStringAsync(Cancellation) + await never.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.Forbidden, (await door.SendAsync(HttpMethod.Get, path, ("Host", "evil.example"))).StatusCode);
    }

    [Fact]
    public async Task A_reminder_waits_on_today_until_it_is_done_or_skipped_and_the_two_are_told_apart()
    {
        var kept = await KeepAsync("reminders", ("text", "Bring back the <ladder>"), ("on", "2026-11-20"));
        var today = await door.ReadAsync("/");
        Assert.Contains("Bring back the &lt;ladder&gt; (meant for 20 November 2026)", today, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await door.PostAsync($"/reminders/{kept.Id}/skip", ("back", "/"))).StatusCode);
        Assert.DoesNotContain("(meant for 20 November 2026)", await door.ReadAsync("/"), StringComparison.Ordinal);
        await using var book = door.Open();
        Assert.Equal(TurnKind.Skipped, book.ReminderTurns.Single(turn => turn.Reminder == new Id<Reminder>(kept.Id)).Kind);
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync($"/reminders/{Guid.CreateVersion7()}/done")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/reminders/{kept.Id}/done")).StatusCode);
    }

    [Theory]
    [InlineData("day", "done", "2026-11-30")]
    [InlineData("completion", "done", "2026-12-07")]
    [InlineData("completion", "skip", "2026-12-07")]
    public async Task A_reminder_that_returns_moves_past_today_by_its_rule(string basis, string verb, string next)
    {
        // Two Mondays apart, from the second of November; today is the twenty-third.
        var kept = await KeepAsync("reminders", ("text", "Call the choir"), ("on", "2026-11-02"), ("rule", "every other week"), ("basis", basis));
        await using var book = door.Open();
        await RecordKinds.Of("reminders")!.DoAsync(book, kept.Id, verb, new Dictionary<string, string>(), Door.Now, Cancellation);
        await using var again = door.Open();
        Assert.Equal(next, (await RecordKinds.Of("reminders")!.FindAsync(again, kept.Id, Cancellation))!.Text("next"));
    }

    private async Task<Kept> KeepAsync(string plural, params (string Name, string Text)[] said)
    {
        await using var book = door.Open();
        return await RecordKinds.Of(plural)!.AddAsync(book, said.ToDictionary(one => one.Name, one => one.Text), Door.Now, Cancellation);
    }

    private async Task<string> OpenAsync(string name, CalendarParts parts)
    {
        await using var book = door.Open();
        var (_, secret) = await CalendarAddress.NewAsync(book, name, parts, Door.Now, Cancellation);
        await book.SaveAsync(new Deed("calendar.add", name, Door.Now), Cancellation);
        return CalendarAddress.PathOf(secret);
    }

    private static List<CalendarEvent> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. CalendarReader.Read(stream, "kith.ics", Formats.Limits.Default).Select(one => one.Value ?? throw new FormatException(one.Problem!.ToString()))];
    }
}
