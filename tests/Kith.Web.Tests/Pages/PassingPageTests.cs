using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

/// <summary>The board, the introductions, what came of it, and the tie's own page with all that passes.</summary>
public sealed class PassingPageTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_shows_both_columns_mine_included_and_marks_what_is_told_in_confidence()
    {
        var ana = await door.IdAsync("Ana Kovač");
        await door.PostAsync("/needs/add", ("person", ana.ToString()), ("kind", "need"), ("text", "Thursdays"), ("discretion", "in-confidence"));
        await door.PostAsync("/needs/add", ("person", "me"), ("kind", "offer"), ("text", "a van"));
        var page = await door.ReadAsync("/needs");
        Assert.Contains("told in confidence", page, StringComparison.Ordinal);
        Assert.Contains("a van", page, StringComparison.Ordinal);
        Assert.Contains($"/people/{ana}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a van", await door.ReadAsync($"/needs?person={ana}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Thursdays", await door.ReadAsync("/needs?q=VAN"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_introduction_goes_its_way_and_its_letter_is_offered_but_never_sent()
    {
        var made = await door.PostAsync("/introductions/add", ("one", "Ana Kovač"), ("other", "Helen Marsh"), ("forOne", "A garden."), ("forOther", "A translator."), ("back", "/introductions"));
        Assert.Equal("/introductions", made.Headers.Location!.ToString());
        await using var book = door.Open();
        var id = await book.Introductions.Where(one => one.ForOne == "A garden.").Select(one => one.Id).SingleAsync(Cancellation);
        var page = await door.ReadAsync("/introductions");
        Assert.Contains("<form method=\"get\" action=\"mailto:ana%40example.org\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"body\"", page, StringComparison.Ordinal);
        Assert.Contains("form-action 'self' mailto:;", string.Join(' ', (await door.GetAsync("/introductions")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("there is somebody I would like you to know: Helen Marsh", page, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Conflict, (await door.PostAsync($"/introductions/{id}/make")).StatusCode);
        foreach (var step in new[] { "ask-one", "ask-other", "agree", "make" })
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/introductions/{id}/{step}", ("back", "/introductions"))).StatusCode);
        }

        await door.PostAsync($"/introductions/{id}", ("cameOf", "Plums, and a contract."), ("back", "/introductions"));
        Assert.Contains("Plums, and a contract.", await door.ReadAsync("/introductions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_of_it_is_summed_by_currency_and_traced_to_its_ground()
    {
        await door.PostAsync("/outcomes/add", ("text", "labels"), ("kind", "work"), ("on", "2026-06-01"), ("amount", "1450"), ("currency", "GBP"), ("path", "Ana Kovač, Ben Whitaker"));
        await door.PostAsync("/outcomes/add", ("text", "a song"), ("kind", "joy"), ("on", "2026-07-01"), ("path", "Ana Kovač"));
        var page = await door.ReadAsync("/outcomes");
        Assert.Contains("£1,450, and one good thing that was not money.", page, StringComparison.Ordinal);
        Assert.Contains("Friends", page, StringComparison.Ordinal);
        Assert.Contains("Thanks still to be said", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a song", await door.ReadAsync($"/outcomes?person={await door.IdAsync("Ben Whitaker")}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chain_of_introductions_is_walked_both_ways()
    {
        var page = await door.ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}");
        Assert.Contains("Tomasz Orłowski", page, StringComparison.Ordinal);
        Assert.Contains("Ben Whitaker", await door.ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}/through"), StringComparison.Ordinal);
        Assert.Contains("Ana Kovač", await door.ReadAsync($"/people/{await door.IdAsync("Tomasz Orłowski")}/through"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinship_is_said_once_read_from_both_sides_and_what_follows_is_marked()
    {
        var (ana, ben, helen) = (await door.IdAsync("Ana Kovač"), await door.IdAsync("Ben Whitaker"), await door.IdAsync("Helen Marsh"));
        await door.PostAsync("/kinships/add", ("one", helen.ToString()), ("kind", "parent"), ("other", "Ana Kovač"));
        await door.PostAsync("/kinships/add", ("one", helen.ToString()), ("kind", "parent"), ("other", "Ben Whitaker"));
        Assert.Contains("child", await door.ReadAsync($"/people/{helen}"), StringComparison.Ordinal);
        var page = await door.ReadAsync($"/people/{ana}");
        Assert.Contains("follows through Helen Marsh", page, StringComparison.Ordinal);
        Assert.Contains($"/people/{ben}", page, StringComparison.Ordinal);
        await using var book = door.Open();
        Assert.Equal(2, await book.Kinships.CountAsync(Cancellation));
    }
}
