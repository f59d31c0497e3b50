using System.Net;
using System.Text.RegularExpressions;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task What_is_the_owners_own_is_told_as_theirs_by_whatever_name_the_book_calls_them()
    {
        await using (var book = door.Open())
        {
            var me = await book.People.SingleAsync(person => person.IsMe, TestContext.Current.CancellationToken);
            book.Add(Need.Of(me.Id, NeedKind.Need, "a quince ladder"));
            await book.SaveAsync(new Deed("test", "", Door.Now), TestContext.Current.CancellationToken);
        }

        Assert.Contains("need, you", await FoundAsync("quince"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mood:good", "There is no filter “mood:”")]
    [InlineData("kind:cake", "“kind:cake” is no kind")]
    [InlineData("ana since:yesterday", "“since:yesterday” is no day")]
    [InlineData("until:2026-13", "“until:2026-13” is no day")]
    public async Task A_filter_that_cannot_be_read_is_told_in_a_sentence(string line, string sentence)
    {
        var found = await FoundAsync(line);
        Assert.Contains(sentence, found, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"found\"", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("need: offer: kind:")]
    [InlineData("need:\"\" *")]
    [InlineData("NEAR(a b) AND \ue000need")]
    [InlineData("\u0000 \ud800")]
    public async Task Odd_lines_break_nothing(string line) => Assert.NotEmpty(await FoundAsync(line));

    [Fact]
    public async Task Every_kind_has_its_word_and_an_address_that_answers()
    {
        await using var book = door.Open();
        var cancellation = TestContext.Current.CancellationToken;
        var ana = await book.People.Where(p => p.FormattedName == "Ana Kovač").Select(p => p.Id).SingleAsync(cancellation);
        var (group, field, entry, outcome) = (Group.Called("Zither club"), Field.Called("Zither", FieldKind.Text), JournalEntry.Of(new(2026, 11, 1), "zither"), Outcome.Of(OutcomeKind.Joy, Beneficiary.Me, "zither", new(2026, 11, 1)));
        var introduction = Introduction.Between(ana, await book.People.Where(p => p.FormattedName == "Ben Whitaker").Select(p => p.Id).SingleAsync(cancellation));
        introduction.Serve("zither", "");
        book.AddRange(group, field, FieldValue.Of(field, ana, "zither"), entry, outcome, introduction, Fact.About(ana, "zither"), Need.Of(ana, NeedKind.Need, "zither"), Need.Of(ana, NeedKind.Offer, "zither"), Gift.Of(ana, Party.Me, GiftKind.Thing, "zither"), Ask.Of(ana, Party.Me, "zither"), Loan.Of(ana, Party.Me, "zither"), Promise.Of(ana, Party.Me, "zither"));
        book.AddRange(Occasion.Of(ana, OccasionKind.Other, PartialDate.Of(null, 2, 2), "zither"), Reminder.Of("zither", new(2030, 1, 1), ana), Document.Of(ana, "zither.txt", "text/plain", "00", [1]), PostalAddress.Of(ana, "", null, null, "Zither Row", null, null, null, null), Kinship.Of(ana, KinshipKind.Mentor, introduction.Other, null, "zither"));
        var revision = await book.SaveAsync(new Deed("test", "zither", Door.Now), cancellation);

        var found = await FoundAsync("zither");
        await book.UndoAsync(revision!.Value, Door.Now, cancellation);

        var addresses = Regex.Matches(found, "class=\"found\" href=\"(?<address>[^\"]+)\"", RegexOptions.NonBacktracking).Select(match => match.Groups["address"].Value).ToList();
        Assert.Equal(17, addresses.Count);
        Assert.Equal(5, addresses.Count(address => address.StartsWith($"/people/{ana}", StringComparison.Ordinal)) + addresses.Count(address => address.StartsWith("/groups/", StringComparison.Ordinal)));
        Assert.All(["need, Ana Kovač", "offer, Ana Kovač", "gift, Ana Kovač", "promise, Ana Kovač", "journal, ", "document, Ana Kovač", "own field, Ana Kovač", "what came of it", "day that matters, Ana Kovač"], word => Assert.Contains(word, found, StringComparison.Ordinal));
    }

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
        Assert.All(["who:ana", "group:choir", "tag:school", "since:2025-03 until:2026", "kind:moment", "need:open need:violin", "\"home again\"", "-garden", "choir*"], example => Assert.Contains($"<code>{example}</code>", page, StringComparison.Ordinal));
    }

    private async Task<string> FoundAsync(string line)
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync($"/search?q={Uri.EscapeDataString(line)}"));
        return page[page.IndexOf("id=\"found\"", StringComparison.Ordinal)..];
    }
}
