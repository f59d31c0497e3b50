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
