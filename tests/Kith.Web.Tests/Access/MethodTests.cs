using Kith.Tests.Programs;

namespace Kith.Tests.Access;

/// <summary>HEAD is answered wherever GET is, and what an address does not answer to is told with what it does (RFC 9110).</summary>
public sealed class MethodTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/people")]
    [InlineData("/needs.csv")]
    [InlineData("/people.vcf")]
    [InlineData("/book.zip")]
    [InlineData("/nowhere")]
    [InlineData("/api/people")]
    [InlineData("/api/openapi.json")]
    [InlineData("/api/nowhere")]
    public async Task The_head_is_that_of_the_whole_without_its_body(string path)
    {
        var token = $"Bearer {(await Client.TokenAsync(door, Scopes.Read)).Secret}";
        using var whole = await door.SendAsync(HttpMethod.Get, path, ("Authorization", token));
        using var head = await door.SendAsync(HttpMethod.Head, path, ("Authorization", token));
        Assert.Equal((whole.StatusCode, whole.Content.Headers.ContentType?.ToString()), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.NotEmpty(await whole.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("DELETE", "/people", "GET, HEAD")]
    [InlineData("POST", "/people", "GET, HEAD")]
    [InlineData("PUT", "/people/add", "GET, HEAD, POST")]
    [InlineData("PUT", "/people.vcf", "GET, HEAD")]
    [InlineData("DELETE", "/api/today", "GET, HEAD")]
    [InlineData("PUT", "/api/needs", "GET, HEAD, POST")]
    [InlineData("POST", "/api/openapi.json", "GET, HEAD")]
    public async Task Another_method_is_told_which_the_address_answers_to(string method, string path, string allow)
    {
        using var answer = await door.SendAsync(new HttpMethod(method), path);
        var told = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Equal(allow.Split(", "), answer.Content.Headers.Allow.Order());
        Assert.Contains(path.StartsWith("/api", StringComparison.Ordinal) ? $"does not answer to {method}, but to {allow}." : "That is not possible here.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/needs.csv")]
    [InlineData("/needs/add")]
    public async Task Nothing_is_changed_by_a_method_that_is_not_known(string path)
    {
        var before = await Rows.OfAsync(door);
        using var answer = await door.SendAsync(HttpMethod.Delete, path);
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Equal(before, await Rows.OfAsync(door));
    }
}
