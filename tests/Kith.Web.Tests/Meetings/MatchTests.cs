using System.Net;
using System.Text.Json;
using Kith.Storage;
using Kith.Web.Tests.Terminal;
using Kith.Tests.Programs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>Who could give what somebody needs: on the page, for programs and at the terminal.</summary>
public sealed class MatchTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly Door door = new();
    private readonly Person needing = Person.Called("Ines Duarte");
    private readonly Person offering = Person.Called("Otto Krull");
    private Need need = null!;

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        need = Need.Of(needing.Id, NeedKind.Need, "her cello wants a new bridge", Today);
        await AddAsync(needing, offering, Tie.With(needing.Id, Origin.Unsaid), Tie.With(offering.Id, Origin.Unsaid), need, Need.Of(offering.Id, NeedKind.Offer, "violin maker, mends any string instrument", Today));
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_need_stands_beside_the_offer_that_would_meet_it_with_the_reason()
    {
        var page = await door.ReadAsync("/matches");
        Assert.Contains("her cello wants a new bridge", page, StringComparison.Ordinal);
        Assert.Contains("violin maker, mends any string instrument", page, StringComparison.Ordinal);
        Assert.Contains("“cello” and “violin” belong together.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("They do not know each other, as far as this book tells.", page, StringComparison.Ordinal);
        Assert.Contains("action=\"/introductions/add\"", page, StringComparison.Ordinal);
        Assert.Contains("Otto Krull", await door.ReadAsync($"/matches?need={need.Id}"), StringComparison.Ordinal);
        Assert.Contains($"/matches?need={need.Id}", await door.ReadAsync($"/needs/{need.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_strangers_whom_it_would_do_good_to_meet_are_an_idea_until_it_is_thought_of()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/introductions"));
        Assert.Contains("“her cello wants a new bridge”: Otto Krull offers “violin maker, mends any string instrument”", page, StringComparison.Ordinal);
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var idea = (await client.CallAsync(client.Of("listIdeas"), token)).Json.GetProperty("ideas").EnumerateArray().Single(one => one.GetProperty("one").GetProperty("name").GetString() == "Ines Duarte");
        Assert.Equal("Otto Krull", idea.GetProperty("other").GetProperty("name").GetString());

        await door.PostAsync("/introductions/add", ("one", needing.Id.ToString()), ("other", offering.Id.ToString()), ("forOne", "a bridge"), ("forOther", "the joy of it"), ("back", "/introductions"));
        await using var book = door.Open();
        var thought = await book.Introductions.SingleAsync(one => one.One == needing.Id && one.Other == offering.Id, Cancellation);
        Assert.Equal((IntroductionStage.ThoughtOf, "a bridge"), (thought.Stage, thought.ForOne));
        Assert.DoesNotContain("“her cello wants a new bridge”: Otto Krull", WebUtility.HtmlDecode(await door.ReadAsync("/introductions")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_in_confidence_appears_nowhere_beside_another()
    {
        await using (var book = door.Open())
        {
            var told = await book.Needs.SingleAsync(one => one.Id == need.Id, Cancellation);
            told.Say(told.Text, told.Since, Discretion.InConfidence);
            await book.SaveAsync(new Deed("need.edit", "", Door.Now), Cancellation);
        }

        Assert.DoesNotContain("cello", await door.ReadAsync("/matches"), StringComparison.Ordinal);
        Assert.DoesNotContain("Otto Krull", await door.ReadAsync($"/matches?need={need.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_owner_offers_leads_to_whoever_needs_it_and_what_they_need_to_an_ask()
    {
        await using (var book = door.Open())
        {
            var me = await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(Cancellation);
            book.AddRange(Need.Of(me, NeedKind.Offer, "sourdough starter for whoever bakes", Today), Need.Of(needing.Id, NeedKind.Need, "wants to bake sourdough bread", Today), Need.Of(me, NeedKind.Need, "a tent for the weekend", Today), Need.Of(offering.Id, NeedKind.Offer, "lends his tent", Today));
            await book.SaveAsync(new Deed("need.add", "", Door.Now), Cancellation);
        }

        var page = await door.ReadAsync("/matches");
        Assert.Contains("Write to Ines", page, StringComparison.Ordinal);
        Assert.Contains("Ask Otto", page, StringComparison.Ordinal);
        Assert.Contains($"/asks/add?person={offering.Id}&amp;by=me&amp;text=a%20tent%20for%20the%20weekend", page, StringComparison.Ordinal);
        Assert.Contains("value=\"a tent for the weekend\"", await door.ReadAsync($"/asks/add?person={offering.Id}&by=me&text=a%20tent%20for%20the%20weekend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_it_is_gone_until_that_is_undone()
    {
        await door.PostAsync("/matches", ("declined", need.Id.ToString()), ("person", offering.Id.ToString()), ("why", "they fell out"));
        var page = await door.ReadAsync("/matches");
        Assert.Contains("Otto Krull is not suggested for it again.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("violin maker", page, StringComparison.Ordinal);

        await using var book = door.Open();
        Assert.Equal("they fell out", (await book.PlanTurns.SingleAsync(turn => turn.Act == ActKind.Match, Cancellation)).Why);
        Assert.Contains("Suggesting somebody for a need", await door.ReadAsync("/plan"), StringComparison.Ordinal);
        await door.PostAsync($"/history/{await book.Changes.MaxAsync(change => change.Revision, Cancellation)}/undo");
        Assert.Contains("violin maker", await door.ReadAsync("/matches"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_declined_is_refused_with_a_sentence_and_nothing_changes()
    {
        await using var book = door.Open();
        var before = await book.Changes.CountAsync(Cancellation);
        var none = await door.PostAsync("/matches", ("declined", Id<Person>.New().ToString()), ("person", offering.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        var nobody = await door.PostAsync("/matches", ("declined", need.Id.ToString()), ("person", Id<Person>.New().ToString()));
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        Assert.Equal(before, await book.Changes.CountAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/matches?need={Id<Need>.New()}")).StatusCode);
    }

    [Fact]
    public async Task A_program_finds_and_declines_the_same()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var match = (await client.CallAsync(client.Of("matchNeed"), token, need.Id.ToString())).Json.GetProperty("matches")[0];
        Assert.Equal(("Ines Duarte", "Otto Krull", false), (match.GetProperty("need").GetProperty("name").GetString()!, match.GetProperty("offer").GetProperty("name").GetString()!, match.GetProperty("acquainted").GetBoolean()));
        Assert.Contains("belong together", match.GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal(404, (await client.CallAsync(client.Of("declineMatch"), token, need.Id.ToString(), """{"person":"Nobody Atall"}""")).Status);
        Assert.Equal(204, (await client.CallAsync(client.Of("declineMatch"), token, need.Id.ToString(), $$"""{"person":"{{offering.Id}}","why":"far away"}""")).Status);
        Assert.Equal(409, (await client.CallAsync(client.Of("declineMatch"), token, need.Id.ToString(), $$"""{"person":"{{offering.Id}}"}""")).Status);
        Assert.Equal(0, (await client.CallAsync(client.Of("matchNeed"), token, need.Id.ToString())).Json.GetProperty("matches").GetArrayLength());
        Assert.DoesNotContain((await client.CallAsync(client.Of("listMatches"), token)).Json.GetProperty("matches").EnumerateArray(), one => one.GetProperty("need").GetProperty("id").GetString() == need.Id.ToString());
    }

    [Fact]
    public async Task The_terminal_finds_and_declines_the_same()
    {
        using var kith = new KithProgram();
        Assert.Contains("Nothing that is needed meets anything", (await kith.RunAsync("matches")).Out, StringComparison.Ordinal);
        Assert.Contains("No two in this book come to mind", (await kith.RunAsync("introductions", "ideas")).Out, StringComparison.Ordinal);
        await kith.RunAsync("note", "--new", "lunch with Ana Lima and Ben Roth yesterday");
        await kith.RunAsync("needs", "add", "--person", "Ana", "--kind", "need", "--text", "her tap drips");
        await kith.RunAsync("needs", "add", "--person", "Ben", "--kind", "offer", "--text", "retired plumber");
        var told = await kith.RunAsync("matches");
        Assert.Contains("Ana Lima needs: her tap drips", told.Out, StringComparison.Ordinal);
        Assert.Contains("Ben Roth offers: retired plumber", told.Out, StringComparison.Ordinal);
        Assert.Contains("They know each other already.", told.Out, StringComparison.Ordinal);
        Assert.Equal("Ben Roth", JsonDocument.Parse((await kith.RunAsync("matches", "--json")).Out).RootElement[0].GetProperty("offer").GetProperty("name").GetString());

        var handle = told.Out[(told.Out.IndexOf('[', StringComparison.Ordinal) + 1)..told.Out.IndexOf(']', StringComparison.Ordinal)];
        Assert.Contains("Ben Roth offers", (await kith.RunAsync("matches", "--need", handle)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.RunAsync("matches", "no", handle, "Ben", "--why", "too busy")).Code);
        Assert.Contains("Nobody in this book offers something like it yet.", (await kith.RunAsync("matches", "--need", handle)).Out, StringComparison.Ordinal);
        var again = await kith.RunAsync("matches", "no", handle, "Ben");
        Assert.Equal(2, again.Code);
        Assert.Contains("Ben Roth", again.Error, StringComparison.Ordinal);
        Assert.InRange((await kith.RunAsync("matches", "--need", "ffff")).Code, 1, 2);

        await kith.RunAsync("note", "--new", "coffee with Cleo Marsh yesterday");
        await kith.RunAsync("needs", "add", "--person", "Cleo", "--kind", "offer", "--text", "mends taps and pipes");
        Assert.Contains("For Ana: “her tap drips”: Cleo Marsh offers “mends taps and pipes”", (await kith.RunAsync("introductions", "ideas")).Out, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse((await kith.RunAsync("introductions", "ideas", "--json")).Out).RootElement[0].TryGetProperty("isMutual", out _));
    }

    private async Task AddAsync(params object[] records)
    {
        await using var book = door.Open();
        book.AddRange(records);
        await book.SaveAsync(new Deed("person.add", "", Door.Now), Cancellation);
    }
}
