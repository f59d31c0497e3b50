using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Pages;

public sealed class VerbTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Somebody_new_needs_only_a_name()
    {
        var answer = await door.PostAsync("/people/add", ("Form.Name", "Vesna Kovač"));
        Assert.Equal($"/people/{await door.IdAsync("Vesna Kovač")}", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed_and_says_why()
    {
        var answer = await door.PostAsync("/people/add", ("Form.Name", " "), ("Form.Context", "the lake"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true, true), (answer.StatusCode, page.Contains("A person needs a name", StringComparison.Ordinal), page.Contains("the lake", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_tie_rests_and_is_taken_up_again()
    {
        var id = await door.IdAsync("Helen Marsh");
        await door.PostAsync($"/people/{id}/rest");
        await using var book = door.Open();
        Assert.Equal(new LocalDate(2026, 11, 23), (await book.FindTieAsync(id, TestContext.Current.CancellationToken))!.RestingSince);
        await door.PostAsync($"/people/{id}/wake");
        await using var after = door.Open();
        Assert.Null((await after.FindTieAsync(id, TestContext.Current.CancellationToken))!.RestingSince);
    }

    [Fact]
    public async Task A_fact_is_remembered()
    {
        var id = await door.IdAsync("Helen Marsh");
        await door.PostAsync($"/people/{id}/fact", ("text", "Afraid of flying"));
        await using var book = door.Open();
        Assert.Equal("Afraid of flying", (await book.Facts.SingleAsync(fact => fact.Person == id, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task Somebody_taken_out_comes_back_whole_by_undoing()
    {
        var id = await door.IdAsync("Ben Whitaker");
        await door.PostAsync($"/people/{id}/remove");
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/people/{id}")).StatusCode);
    }

    [Theory]
    [InlineData("rest")]
    [InlineData("remove")]
    [InlineData("fact")]
    [InlineData("day")]
    public async Task A_form_without_its_token_changes_nothing(string verb)
    {
        var answer = await door.SendAsync(HttpMethod.Post, $"/people/{await door.IdAsync("Ana Kovač")}/{verb}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task No_form_leads_out_of_the_house(string back)
    {
        var id = await door.IdAsync("Helen Marsh");
        Assert.Equal($"/people/{id}", (await door.PostAsync($"/people/{id}/pause", ("back", back))).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_verb_that_nobody_knows_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync($"/people/{await door.IdAsync("Helen Marsh")}/praise")).StatusCode);
}
