using System.Net;
using AngleSharp.Html.Parser;
using Kith.Hall.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Programs;

/// <summary>Where the owner lets programs in and has addresses told, and where they read what programs can.</summary>
public sealed class PageTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task A_token_is_made_shown_once_and_revoked()
    {
        var made = await door.PostAsync("/settings/programs/token", ("Name", "my <backup>"), ("Opens", "Read"), ("Opens", "Write"));
        var page = new HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync(Cancellation));
        var secret = page.QuerySelector("code.secret")!.TextContent;
        Assert.StartsWith(Issuing.Mark, secret, StringComparison.Ordinal);
        Assert.True(made.Headers.CacheControl?.NoStore);

        var later = await door.ReadAsync("/settings/programs");
        Assert.DoesNotContain(secret, later, StringComparison.Ordinal);
        await using var book = door.Open();
        var token = (await Issuing.FindAsync(book, secret, Cancellation))!;
        Assert.Equal((Scopes.Read | Scopes.Write, "my <backup>"), (token.Scopes, token.Name));
        Assert.DoesNotContain(secret, token.Hash, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await door.PostAsync("/settings/programs/revoke", ("Which", token.Id.ToString()))).StatusCode);
        Assert.Null(await Issuing.FindAsync(book, secret, Cancellation));
    }

    [Theory]
    [InlineData("token", "Name", "")]
    [InlineData("hook", "Address", "http://example.org")]
    [InlineData("hook", "Address", "somewhere")]
    public async Task What_cannot_be_is_told_on_the_page(string verb, string field, string value)
    {
        var answer = await door.PostAsync($"/settings/programs/{verb}", (field, value), ("Opens", "Read"), ("Events", "*"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("code class=\"secret\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_hook_is_added_and_removed()
    {
        var added = await door.PostAsync("/settings/programs/hook", ("Address", "https://hooks.example.org/kith"), ("Events", "need.add, promise.keep"));
        Assert.Contains("hooks.example.org", await added.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        await using var book = door.Open();
        var hook = await book.WebHooks.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal("need.add,promise.keep", hook.Events);
        await door.PostAsync("/settings/programs/unhook", ("Which", hook.Id.ToString()));
        Assert.False(await book.WebHooks.AnyAsync(Cancellation));
    }

    [Theory]
    [InlineData("/settings/programs/token")]
    [InlineData("/settings/programs/hook")]
    [InlineData("/settings/programs/revoke")]
    [InlineData("/settings/programs/unhook")]
    public async Task Nothing_is_done_without_the_pages_own_token(string path) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await door.SendAsync(HttpMethod.Post, path)).StatusCode);

    [Fact]
    public async Task The_help_page_names_every_kind_and_the_document()
    {
        var page = await door.ReadAsync("/help/api");
        Assert.All(Kith.Hall.Records.RecordKinds.All.Concat(Kith.Hall.Records.RecordKinds.OfPeople), kind => Assert.Contains($"/api/{kind.Plural}", page, StringComparison.Ordinal));
        Assert.Contains("/api/openapi.json", page, StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
