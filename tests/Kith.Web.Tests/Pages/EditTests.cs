using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

public sealed class EditTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task A_person_is_called_otherwise_and_reached_otherwise()
    {
        var id = await door.IdAsync("Helen Marsh");
        await door.PostAsync($"/people/{id}/edit", ("Form.Formatted", "Helen Marsh-Low"), ("Form.Reach.Emails", "Helen@Example.org home\nh@work.example work"), ("Form.Tags", "garden, choir"));
        await using var book = door.Open();
        Assert.Equal(["helen@example.org", "h@work.example"], await book.ContactPoints.Where(point => point.Person == id).OrderBy(point => point.Ordinal).Select(point => point.Normal).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["choir", "garden"], await book.Tags.Where(tag => tag.Person == id).Select(tag => tag.Name).Order().ToListAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(default, await door.IdAsync("Helen Marsh-Low"));
    }

    [Fact]
    public async Task A_tie_says_where_it_began_and_through_whom()
    {
        var id = await door.IdAsync("Ben Whitaker");
        await door.PostAsync($"/people/{id}/tie", ("Form.Context", "the lake"), ("Form.On.Year", "2024"), ("Form.Through", "tomasz"), ("Form.Intention", "Inner"), ("Form.Wish", "P2W"), ("Form.Sides", "Play"), ("Form.Sides", "Work"));
        var page = WebUtility.HtmlDecode(await door.ReadAsync($"/people/{id}"));
        Assert.Contains("You know each other from the lake since 2024, through", page, StringComparison.Ordinal);
        Assert.Matches("<option value=\"P2W\" selected", await door.ReadAsync($"/people/{id}/tie"));
        await using var book = door.Open();
        Assert.Equal(Sides.Play | Sides.Work, (await book.FindTieAsync(id, TestContext.Current.CancellationToken))!.Sides);
    }

    [Theory]
    [InlineData("Form.On.Month", "13", "no date")]
    [InlineData("Form.Through", "Nobody Known", "Nobody in this book is called")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string field, string value, string sentence)
    {
        var answer = await door.PostAsync($"/people/{await door.IdAsync("Tomasz Orłowski")}/tie", (field, value));
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_says_where_they_live()
    {
        await door.PostAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Kith"), ("Form.Zone", "Europe/London"), ("Form.Region", "gb"), ("Form.Emails", "robin@example.org"));
        var page = await door.ReadAsync("/settings");
        Assert.Contains("Europe/London", page, StringComparison.Ordinal);
        Assert.Contains("robin@example.org", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_says_how_often_they_are_in_touch_with_each_circle()
    {
        await door.PostAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Kith"), ("Form.InnerDays", "5"), ("Form.WiderDays", ""));
        await using var book = door.Open();
        Assert.Equal(Layers.Usual with { Inner = 5 }, (await book.Book.SingleAsync(TestContext.Current.CancellationToken)).Layers);
    }

    [Theory]
    [InlineData("0", "from 1 to 3650")]
    [InlineData("often", "often")]
    public async Task A_rhythm_that_is_none_is_refused(string days, string sentence)
    {
        var answer = await door.PostAsync("/settings", ("Form.Name", "Robin"), ("Form.BookName", "Kith"), ("Form.CloseDays", days));
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_is_none_is_refused()
    {
        var answer = await door.PostAsync("/settings", ("Form.Name", "Robin"), ("Form.BookName", "Kith"), ("Form.Zone", "Mars/Olympus"));
        Assert.Contains("is not a time zone", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_book()
    {
        var bytes = await (await door.GetAsync("/settings/backup")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("SQLite format 3", System.Text.Encoding.ASCII.GetString(bytes, 0, 15));
    }

    [Theory]
    [InlineData("/search?q=le+guin", "Reads Le Guin")]
    [InlineData("/search?q=kovac", "Ana Kovač")]
    [InlineData("/search?q=mother", "Her mother is home again")]
    [InlineData("/search?q=zzz", "Nothing in this book answers")]
    [InlineData("/jump?q=an", "Ana Kovač")]
    [InlineData("/jump?q=hi", "History")]
    public async Task What_is_searched_is_found(string path, string found) =>
        Assert.Contains(found, WebUtility.HtmlDecode(await door.ReadAsync(path)), StringComparison.Ordinal);
}
