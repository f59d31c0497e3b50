using System.Net;
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

    [Theory]
    [InlineData("2026-11-24", "something that has been")]
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
}
