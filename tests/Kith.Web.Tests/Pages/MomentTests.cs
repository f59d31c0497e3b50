using System.Net;
using Kith.Storage;
using Kith.Tests.Programs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Pages;

public sealed class MomentTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task A_line_is_shown_as_it_is_understood()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/note?line=lunch+with+Ana+and+Vesna+yesterday%2C+90+min%3A+home+again"));
        Assert.Contains("<span class=\"chip\">Ana Kovač</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"chip new\">Vesna (new)</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"chip\">an hour and a half</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_a_line_changes_nothing()
    {
        await using var before = door.Open();
        var count = await before.Changes.CountAsync(TestContext.Current.CancellationToken);
        await door.ReadAsync("/note?line=lunch+with+Nobody+yesterday");
        Assert.Equal(count, await before.Changes.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_kept_stands_on_the_timeline()
    {
        var helen = await door.IdAsync("Helen Marsh");
        await door.PostAsync("/note", ("Form.Who", helen.ToString()), ("Form.Kind", "Call"), ("Form.On", "2026-11-22"), ("Form.Minutes", "20"), ("Form.Substance", "Talk"), ("Form.Note", "About the bylaws."));
        var page = await door.ReadAsync($"/people/{helen}");
        Assert.Contains("About the bylaws.", page, StringComparison.Ordinal);
        Assert.Contains("Noted: call, Helen Marsh, yesterday.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_of_life_is_ticked_kept_and_shown()
    {
        var helen = await door.IdAsync("Helen Marsh");
        await door.PostAsync("/note", ("Form.Who", helen.ToString()), ("Form.Kind", "Call"), ("Form.On", "2026-11-21"), ("Form.Title", "the allotment"), ("Form.Sides", "Neighbourhood"), ("Form.Sides", "Play"));
        await using var book = door.Open();
        var moment = await book.Moments.SingleAsync(one => one.Title == "the allotment", TestContext.Current.CancellationToken);
        Assert.Equal(Sides.Neighbourhood | Sides.Play, moment.Sides);
        Assert.Contains("the allotment · play, neighbourhood", await door.ReadAsync($"/people/{helen}"), StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Sides\" value=\"Play\" checked", await door.ReadAsync($"/moments/{moment.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_leads_to_the_moment_it_came_from_and_to_its_own_page()
    {
        var helen = await door.IdAsync("Helen Marsh");
        await using var book = door.Open();
        var moment = Moment.Of(MomentKind.Call, new LocalDate(2026, 3, 3));
        var fact = Fact.About(helen, "keeps bees", "interest", PartialDate.Parse("2019"), moment.Id);
        book.AddRange(moment, Participant.In(moment, helen), fact);
        await book.SaveAsync(new Deed("fact.add", "bees", Instant.FromUtc(2026, 11, 23, 9, 0)), TestContext.Current.CancellationToken);

        var page = await door.ReadAsync($"/people/{helen}");

        Assert.Contains("<span class=\"when\">interest · since 2019</span>", page, StringComparison.Ordinal);
        Assert.Contains($"<a class=\"fact\" href=\"/moments/{moment.Id}\">from what you wrote: 3 March</a>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/facts/{fact.Id}\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/moments/{moment.Id}\"", await door.ReadAsync($"/facts/{fact.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_new_is_added_with_the_moment()
    {
        await door.PostAsync("/note", ("Form.Who", "new:Priya Nair"), ("Form.Kind", "Meeting"), ("Form.On", "2026-11-22"));
        Assert.NotEqual(default, await door.IdAsync("Priya Nair"));
    }

    [Fact]
    public async Task What_a_line_tells_is_shown_to_be_confirmed()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/note?line=lunch+with+Ana%3A+her+mother+is+in+hospital%2C+promised+to+send+the+book"));
        Assert.Contains("I promised Ana Kovač: send the book", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Findings[1].Text\" value=\"send the book\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Findings[0].About\" value=\"who:0\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_is_kept_is_known_from_then_on_and_one_that_is_taken_out_is_not()
    {
        var ana = await door.IdAsync("Ana Kovač");
        await door.PostAsync(
            "/note", ("Form.Who", ana.ToString()), ("Form.Kind", "Call"), ("Form.On", "2026-11-22"), ("Form.Note", "her mother is ill, she sold the piano"),
            ("Form.Findings[0].Kind", "Fact"), ("Form.Findings[0].About", "who:0"), ("Form.Findings[0].Text", "mother is ill"), ("Form.Findings[0].Keep", "true"),
            ("Form.Findings[1].Kind", "Fact"), ("Form.Findings[1].About", "who:0"), ("Form.Findings[1].Text", "sold the piano"),
            ("Form.Findings[2].Kind", "Promise"), ("Form.Findings[2].About", "who:0"), ("Form.Findings[2].ByMe", "true"), ("Form.Findings[2].Text", "visit her mother"), ("Form.Findings[2].Keep", "true"));
        await using var book = door.Open();
        Assert.True(await book.Facts.AnyAsync(fact => fact.Person == ana && fact.Text == "mother is ill" && fact.Moment != null, TestContext.Current.CancellationToken));
        Assert.False(await book.Facts.AnyAsync(fact => fact.Text == "sold the piano", TestContext.Current.CancellationToken));
        Assert.True(await book.Promises.AnyAsync(promise => promise.Person == ana && promise.Text == "visit her mother", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_day_to_come_is_told()
    {
        Assert.Contains("still to come", await door.ReadAsync("/note?line=lunch+with+Ana+tomorrow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_planned_is_a_reminder_of_that_day_no_moment_and_taken_back_to_the_row()
    {
        var (ana, before) = (await door.IdAsync("Ana Kovač"), await Rows.OfAsync(door));
        await using var book = door.Open();
        var moments = await book.Moments.CountAsync(TestContext.Current.CancellationToken);
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/note?line=coffee+with+Ana+tomorrow+at+10%2C+must+bring+her+the+drill"));
        Assert.Contains("Remind me that day", page, StringComparison.Ordinal);

        await door.PostAsync(
            "/note", ("Form.Who", ana.ToString()), ("Form.Kind", "Meeting"), ("Form.On", "2026-11-24"), ("Form.Note", "coffee with Ana tomorrow at 10, must bring her the drill"),
            ("Form.Findings[0].Kind", "Promise"), ("Form.Findings[0].About", "who:0"), ("Form.Findings[0].ByMe", "true"), ("Form.Findings[0].Text", "bring her the drill"), ("Form.Findings[0].Keep", "true"));

        var planned = await book.Reminders.AsNoTracking().SingleAsync(reminder => reminder.Person == ana, TestContext.Current.CancellationToken);
        Assert.Equal(("coffee with Ana at 10, must bring her the drill", new LocalDate(2026, 11, 24)), (planned.Text, planned.Next));
        Assert.True(await book.Promises.AnyAsync(promise => promise.Person == ana && promise.Text == "bring her the drill" && promise.Moment == null, TestContext.Current.CancellationToken));
        Assert.Equal(moments, await book.Moments.CountAsync(TestContext.Current.CancellationToken));
        await UndoLatestAsync();
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Fact]
    public async Task What_was_planned_is_told_in_one_line_once_it_has_been_and_both_are_taken_back_as_one()
    {
        var helen = await door.IdAsync("Helen Marsh");
        await using (var book = door.Open())
        {
            book.Add(Reminder.Of("coffee with Helen at 10", new LocalDate(2026, 11, 22), helen));
            await book.SaveAsync(new Deed("reminder.add", "coffee", Door.Now), TestContext.Current.CancellationToken);
        }

        var (before, address) = (await Rows.OfAsync(door), await door.AddressAsync("/note?reminder={reminders}"));
        Assert.Contains(address, await door.ReadAsync("/"), StringComparison.Ordinal);
        var page = await door.ReadAsync(address);
        Assert.Contains("name=\"Form.On\" value=\"2026-11-22\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{helen}\"", page, StringComparison.Ordinal);

        var id = address.Split('=')[1];
        (string, string)[] form = [("Form.Who", helen.ToString()), ("Form.Kind", "Meeting"), ("Form.On", "2026-11-22"), ("Form.Note", "coffee with Helen at 10"), ("Form.Reminder", id)];
        Assert.Equal(HttpStatusCode.Redirect, (await door.PostAsync("/note", form)).StatusCode);
        await using var after = door.Open();
        Assert.False(await after.Reminders.AnyAsync(reminder => reminder.Person == helen && reminder.Next != null, TestContext.Current.CancellationToken));
        Assert.True(await after.Moments.AnyAsync(moment => moment.Note == "coffee with Helen at 10" && moment.On == new LocalDate(2026, 11, 22), TestContext.Current.CancellationToken));
        var told = await Rows.OfAsync(door);
        Assert.Equal(HttpStatusCode.Conflict, (await door.PostAsync("/note", form)).StatusCode);
        form[^1] = ("Form.Reminder", Guid.CreateVersion7().ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync("/note", form)).StatusCode);
        Assert.Equal(told, await Rows.OfAsync(door));
        await UndoLatestAsync();
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Theory]
    [InlineData("2026-11-24", "with whom it was")]
    [InlineData("2026-11-20", "with whom it was")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string day, string sentence)
    {
        var answer = await door.PostAsync("/note", ("Form.Kind", "Call"), ("Form.On", day));
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_is_corrected_and_taken_away()
    {
        var ben = await door.IdAsync("Ben Whitaker");
        await door.PostAsync("/note", ("Form.Who", ben.ToString()), ("Form.Kind", "Call"), ("Form.On", "2026-11-21"), ("Form.Title", "before"));
        await using var book = door.Open();
        var id = await book.Moments.Where(moment => moment.Title == "before").Select(moment => moment.Id).SingleAsync(TestContext.Current.CancellationToken);
        await door.PostAsync($"/moments/{id}", ("Form.Who", ben.ToString()), ("Form.Kind", "Letter"), ("Form.On", "2026-11-20"), ("Form.Title", "after"));
        Assert.Equal(new LocalDate(2026, 11, 20), await book.Participants.Where(part => part.Moment == id).Select(part => part.On).SingleAsync(TestContext.Current.CancellationToken));
        await door.PostAsync($"/moments/{id}?handler=remove");
        Assert.False(await book.Moments.AnyAsync(moment => moment.Id == id, TestContext.Current.CancellationToken));
    }

    private async Task UndoLatestAsync()
    {
        await using var book = door.Open();
        await book.UndoAsync((await book.LatestAsync(TestContext.Current.CancellationToken))!.Revision, Door.Now, TestContext.Current.CancellationToken);
    }
}
