using System.Net;
using System.Text.RegularExpressions;
using Kith.Storage;

namespace Kith.Tests.Pages;

public sealed class SearchTests(Door door) : IClassFixture<Door>
{
    [Theory]
    [InlineData("kovac", "Ana Kovač")]
    [InlineData("guin", "Reads Le Guin again every winter")]
    [InlineData("who:ana mother", "lunch: Her mother is home again.")]
    [InlineData("who:ben mother", "with Ben Whitaker")]
    [InlineData("\"home again\" since:2026", "lunch: Her mother is home again.")]
    [InlineData("tag:choir kind:person", "Ana Kovač")]
    public async Task What_is_asked_for_is_found(string line, string found) => Assert.Contains(found, await FoundAsync(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("who:helen mother")]
    [InlineData("mother -home")]
    [InlineData("mother until:2000")]
    [InlineData("kind:fact kovac")]
    [InlineData("\"again home\"")]
    public async Task What_a_filter_leaves_out_is_not_found(string line) => Assert.Contains("Nothing in this book answers to that.", await FoundAsync(line), StringComparison.Ordinal);

    [Fact]
    public async Task A_full_page_asks_for_another_word()
    {
        await using var book = door.Open();
        book.AddRange(Enumerable.Range(0, 60).Select(at => Moment.Of(MomentKind.Message, new(2020, 1, 1), Substance.Token).About($"pebble {at}")));
        await book.SaveAsync(new Deed("test", "pebbles", Door.Now), TestContext.Current.CancellationToken);

        var found = await FoundAsync("pebble");

        Assert.Equal(50, Regex.Count(found, "class=\"found\"", RegexOptions.NonBacktracking));
        Assert.Contains("Only the first 50 are shown: add a word.", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_what_a_search_can_say()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/search"));
        Assert.All(["who:ana", "group:choir", "tag:school", "since:2025-03 until:2026", "kind:moment", "\"home again\"", "-garden", "choir*"], example => Assert.Contains($"<code>{example}</code>", page, StringComparison.Ordinal));
    }

    private async Task<string> FoundAsync(string line)
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync($"/search?q={Uri.EscapeDataString(line)}"));
        return page[page.IndexOf("id=\"found\"", StringComparison.Ordinal)..];
    }
}
