using System.Net;
using Kith.Hall.Records;

namespace Kith.Tests.Pages;

/// <summary>What the plain lists of records say, and how one comes to them. Today is Monday, 23 November 2026.</summary>
public sealed class ListPageTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task One_page_leads_to_every_list_and_the_menu_leads_there()
    {
        Assert.Contains("href=\"/written\"", await door.ReadAsync("/"), StringComparison.Ordinal);
        var page = await door.ReadAsync("/written");
        Assert.All(RecordKinds.All, kind => Assert.Contains($"<a class=\"name\" href=\"/{kind.Plural}\">", page, StringComparison.Ordinal));
        Assert.Contains("href=\"/reminders/add\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/note\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_matter_say_whose_and_when_and_the_next_comes_first()
    {
        var helen = (await door.IdAsync("Helen Marsh")).ToString();
        await door.PostAsync("/occasions/add", ("person", helen), ("kind", "hard-day"), ("on.year", ""), ("on.month", "12"), ("on.day", "1"), ("text", "the day her father died"));
        await door.PostAsync("/occasions/add", ("person", helen), ("kind", "birthday"), ("on.year", "1950"), ("on.month", "11"), ("on.day", "22"));

        var page = await ReadAsync("/occasions");

        Assert.Contains("Helen Marsh’s birthday", page, StringComparison.Ordinal);
        Assert.Contains("22 November 1950 · <time datetime=\"2027-11-22\"", page, StringComparison.Ordinal);
        Assert.Contains("next: 22 November 2027", page, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh: the day her father died", page, StringComparison.Ordinal);
        Assert.Contains("a hard day · 1 December · ", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("her father died", StringComparison.Ordinal) < page.IndexOf("Helen Marsh’s birthday", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reminders_say_how_they_return_and_when_next_and_the_settled_stand_apart()
    {
        var helen = (await door.IdAsync("Helen Marsh")).ToString();
        await door.PostAsync("/reminders/add", ("text", "water the fern"), ("on", "2026-11-20"), ("rule", "every 3 days"));
        await door.PostAsync("/reminders/add", ("text", "ask after the roof"), ("on", "2026-11-27"), ("person", helen));
        var made = await door.PostAsync("/reminders/add", ("text", "send the form"), ("on", "2026-11-20"));
        await door.PostAsync($"{made.Headers.Location}/done");

        var page = await ReadAsync("/reminders");

        Assert.Contains("every 3 days · ", page, StringComparison.Ordinal);
        Assert.Contains(">waiting since Friday</time>", page, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh · once · ", page, StringComparison.Ordinal);
        Assert.Contains(">next: Friday</time>", page, StringComparison.Ordinal);
        var settled = page[page.IndexOf("<h2>Settled</h2>", StringComparison.Ordinal)..];
        Assert.Contains(">send the form</a>", settled, StringComparison.Ordinal);
        Assert.Contains(">last Friday</time>", settled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_is_listed_by_its_days()
    {
        await door.PostAsync("/journal/add", ("text", "a day of late"), ("on", "2026-11-21"));
        await door.PostAsync("/journal/add", ("text", "a day long ago"), ("on", "2019-03-02"));
        var page = await ReadAsync("/journal");
        Assert.True(page.IndexOf("a day of late", StringComparison.Ordinal) < page.IndexOf("a day long ago", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_loan_says_whether_it_is_back_and_a_gift_whether_thanks_are_said()
    {
        var helen = (await door.IdAsync("Helen Marsh")).ToString();
        await door.PostAsync("/loans/add", ("person", helen), ("by", "me"), ("text", "the ladder"));
        await door.PostAsync("/gifts/add", ("person", helen), ("by", "them"), ("text", "a jar of honey"));
        Assert.Contains("not back yet", await ReadAsync("/loans"), StringComparison.Ordinal);
        Assert.Contains("thanks still to be said", await ReadAsync("/gifts"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await door.ReadAsync(path));
}
