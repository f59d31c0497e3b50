using System.Net;
using System.Text.Json;
using Kith.Storage;
using Kith.Tests.Programs;
using Kith.Web.Tests.Terminal;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>Today: at most five things, the first of them good; on the page, for programs and at the terminal.</summary>
public sealed class FewThingsTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly Door door = new();
    private Id<Person> ana;
    private Id<Person> helen;
    private Id<Person> me;

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        (ana, helen) = (await door.IdAsync("Ana Kovač"), await door.IdAsync("Helen Marsh"));
        await using var book = door.Open();
        me = await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_need_that_an_offer_of_mine_would_meet_is_one_of_them_until_it_is_declined()
    {
        var need = Need.Of(helen, NeedKind.Need, "a van for Saturday", Today);
        await AddAsync(need, Need.Of(me, NeedKind.Offer, "my van, most weekends"));

        var page = WebUtility.HtmlDecode(await door.ReadAsync("/"));
        Assert.Contains("a van for Saturday", page, StringComparison.Ordinal);
        Assert.Contains("Both speak of “van”.", page, StringComparison.Ordinal);
        Assert.Equal(need.Id.ToString(), (await AskAsync()).GetProperty("match").GetProperty("need").GetString());

        await door.PostAsync("/matches", ("declined", need.Id.ToString()), ("person", me.ToString()));
        Assert.DoesNotContain("a van for Saturday", await door.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await AskAsync()).GetProperty("match").ValueKind);
    }

    [Fact]
    public async Task A_promise_due_about_now_is_one_of_them_and_kept_from_there()
    {
        var (soon, late) = (Promise.Of(ana, Party.Me, "send the book", Today.PlusDays(-9), Today.PlusDays(2)), Promise.Of(ana, Party.Me, "paint the fence", Today.PlusDays(-9), Today.PlusDays(60)));
        await AddAsync(soon, late);

        var page = await door.ReadAsync("/");
        Assert.Contains("You said you would: send the book, by 25 November 2026.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("paint the fence", page, StringComparison.Ordinal);
        Assert.Equal(soon.Id.ToString(), Assert.Single((await AskAsync()).GetProperty("promises").EnumerateArray()).GetProperty("record").GetString());

        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/promises/{soon.Id}/keep", ("back", "/"))).StatusCode);
        Assert.DoesNotContain("You said you would: send the book", await door.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_else_is_alive_the_day_begins_with_good_news()
    {
        var news = Outcome.Of(OutcomeKind.Work, Beneficiary.Them, "her first exhibition", Today.PlusDays(-2));
        await AddAsync(news, OutcomeStep.Path(news.Id, [helen])[0]);
        await using (var book = door.Open())
        {
            var late = book.Moments.Where(moment => moment.On > Today.PlusDays(-30));
            book.RemoveRange(book.Participants.Where(part => late.Any(moment => moment.Id == part.Moment)));
            book.RemoveRange(late);
            await book.SaveAsync(new Deed("moment.remove", "", Door.Now), Cancellation);
        }

        var page = await door.ReadAsync("/");
        Assert.Contains("her first exhibition", page, StringComparison.Ordinal);
        Assert.Contains("Tell Helen Marsh that you are glad with them", page, StringComparison.Ordinal);
        Assert.Equal("her first exhibition", (await AskAsync()).GetProperty("glad").GetProperty("text").GetString());

        await door.PostAsync("/plan", ("act", $"rejoice-{news.Id.Value:N}-message"), ("answer", "done"));
        Assert.DoesNotContain("her first exhibition", await door.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_reminders_some_are_shown_and_the_way_to_the_others()
    {
        await AddAsync([.. Enumerable.Range(0, 7).Select(at => Reminder.Of($"water plant {at}", Today))]);
        var (page, told) = (await door.ReadAsync("/"), await AskAsync());
        Assert.InRange(Enumerable.Range(0, 7).Count(at => page.Contains($"water plant {at}", StringComparison.Ordinal)), 1, 4);
        Assert.Contains("href=\"/reminders\"", page, StringComparison.Ordinal);
        Assert.True(told.GetProperty("moreReminders").GetBoolean());
        string[] lists = ["people", "reminders", "promises", "occasions"];
        string[] single = ["alive", "glad", "untold", "ahead", "match"];
        Assert.InRange(lists.Sum(list => told.GetProperty(list).GetArrayLength()) + single.Count(part => told.GetProperty(part).ValueKind != JsonValueKind.Null), 1, 5);
    }

    [Fact]
    public async Task The_terminal_says_the_same()
    {
        using var kith = new KithProgram();
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday, two hours: her son starts school");
        await kith.RunAsync("promises", "add", "--person", "Ana", "--by", "me", "--text", "send the book", "--due", TimeProvider.System.GetUtcNow().Date.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await kith.RunAsync("needs", "add", "--person", "Ana", "--kind", "need", "--text", "a van for Saturday");
        await kith.RunAsync("needs", "add", "--person", "me", "--kind", "offer", "--text", "my van");

        var told = await kith.RunAsync("today");
        Assert.Contains("You met Ana Lima", told.Out, StringComparison.Ordinal);
        Assert.Contains("You said you would: send the book", told.Out, StringComparison.Ordinal);
        Assert.Contains("Ana Lima needs a van for Saturday", told.Out, StringComparison.Ordinal);
        Assert.Equal("Ana Lima", JsonDocument.Parse((await kith.RunAsync("today", "--json")).Out).RootElement.GetProperty("match").GetProperty("name").GetString());
    }

    private async Task<JsonElement> AskAsync()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read)).Secret);
        return (await client.CallAsync(client.Of("showToday"), token)).Json;
    }

    private async Task AddAsync(params object[] rows)
    {
        await using var book = door.Open();
        book.AddRange(rows);
        await book.SaveAsync(new Deed("sample.add", "today", Door.Now), Cancellation);
    }
}
