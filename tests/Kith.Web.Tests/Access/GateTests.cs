using System.Net;
using Kith.Web.Access;

namespace Kith.Tests.Access;

public sealed class GateTests(Door door) : IClassFixture<Door>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/nowhere")]
    [InlineData("/assets/css/base.css")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        var answer = await door.GetAsync(path);
        Assert.Equal(
            [Gate.ContentSecurityPolicy, "nosniff", "no-referrer", "same-origin"],
            new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy" }.Select(name => string.Join(',', answer.Headers.GetValues(name))));
    }

    [Fact]
    public async Task No_answer_names_the_server() => Assert.Empty((await door.GetAsync("/")).Headers.Server);

    [Theory]
    [InlineData("kith.example.org")]
    [InlineData("192.168.1.20:5484")]
    [InlineData("localhost.evil.example")]
    public async Task A_foreign_name_is_shown_nothing(string host) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await door.SendAsync(HttpMethod.Get, "/", ("Host", host))).StatusCode);

    [Theory]
    [InlineData("localhost:5484")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5484")]
    public async Task This_computers_own_names_are_answered(string host) =>
        Assert.Equal(HttpStatusCode.OK, (await door.SendAsync(HttpMethod.Get, "/help", ("Host", host))).StatusCode);

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_foreign_page_changes_nothing(string header, string value) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await door.SendAsync(HttpMethod.Post, "/", (header, value))).StatusCode);

    [Fact]
    public async Task A_page_of_our_own_passes_although_its_origin_is_hidden() =>
        Assert.NotEqual(HttpStatusCode.Forbidden, (await door.SendAsync(HttpMethod.Post, "/", ("Origin", "null"), ("Sec-Fetch-Site", "same-origin"))).StatusCode);
}
