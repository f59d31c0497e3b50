using System.IO.Compression;
using System.Net.Http.Headers;

namespace Kith.Tests.Programs;

/// <summary>What programs do with people and the book as a whole: refusals above all, for what goes well is walked with every other operation.</summary>
public sealed class WholeTests(Door door) : IClassFixture<Door>
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"name":""}""")]
    [InlineData("""{"name":"Helen March"}""")]
    [InlineData("""{"name":"Helen Marsh","really":"yes"}""")]
    public async Task Nobody_is_forgotten_unless_their_name_is_sent_once_more(string body)
    {
        var (client, token) = await OpenAsync();
        var (helen, before) = ((await door.IdAsync("Helen Marsh")).ToString(), await Rows.OfAsync(door));
        Assert.Equal(422, (await client.CallAsync(client.Of("forgetPerson"), token, helen, body)).Status);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Fact]
    public async Task Who_was_changed_since_they_were_seen_is_not_forgotten()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addPerson"), token, body: """{"name":"Zora Blythe"}""");
        var id = added.Json.GetProperty("id").GetString();
        await client.CallAsync(client.Of("changePerson"), token, id, """{"pronouns":"she"}""");
        Assert.Equal(412, (await client.CallAsync(client.Of("forgetPerson"), token, id, """{"name":"Zora Blythe"}""", "", ("If-Match", added.Header("ETag")!))).Status);
        Assert.Equal(200, (await client.CallAsync(client.Of("forgetPerson"), token, id, """{"name":"zora blythe"}""", "", ("Idempotency-Key", "zora"))).Status);
        Assert.Equal(404, (await client.CallAsync(client.Of("forgetPerson"), token, id, """{"name":"zora blythe"}""", "", ("Idempotency-Key", "zora"))).Status);
    }

    [Fact]
    public async Task The_owner_is_not_forgotten_and_goes_into_nobody()
    {
        var (client, token) = await OpenAsync();
        var before = await Rows.OfAsync(door);
        await using var book = door.Open();
        var me = book.People.Single(person => person.IsMe);
        Assert.Equal(422, (await client.CallAsync(client.Of("forgetPerson"), token, me.Id.ToString(), $$"""{"name":"{{me.FormattedName}}"}""")).Status);
        Assert.Equal(422, (await client.CallAsync(client.Of("mergePerson"), token, (await door.IdAsync("Helen Marsh")).ToString(), """{"other":"me"}""")).Status);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Fact]
    public async Task Two_records_become_one_once_and_both_identities_lead_to_it()
    {
        var (client, token) = await OpenAsync();
        var (stays, goes) = (await AddAsync(client, token, "Ilse Brandt"), await AddAsync(client, token, "I. Brandt"));
        var merged = await client.CallAsync(client.Of("mergePerson"), token, stays, $$"""{"other":"{{goes}}"}""", "", ("Idempotency-Key", "ilse"));
        var again = await client.CallAsync(client.Of("mergePerson"), token, stays, $$"""{"other":"{{goes}}"}""", "", ("Idempotency-Key", "ilse"));

        Assert.Equal((200, stays, "true"), (merged.Status, merged.Json.GetProperty("id").GetString(), again.Header("Idempotency-Replayed")));
        Assert.Equal(stays, (await client.CallAsync(client.Of("showPerson"), token, goes)).Json.GetProperty("id").GetString());
        Assert.Equal(stays, (await client.CallAsync(client.Of("showHeld"), token, goes)).Json.GetProperty("person").GetString());
        Assert.Equal(200, (await client.CallAsync(client.Of("changePerson"), token, goes, """{"pronouns":"she"}""")).Status);
        Assert.Equal(201, (await client.CallAsync(client.Of("addFact"), token, body: $$"""{"person":"{{goes}}","text":"paints"}""")).Status);
        Assert.Contains("I. Brandt", merged.Json.GetProperty("nicknames").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(422, (await client.CallAsync(client.Of("mergePerson"), token, stays, $$"""{"other":"{{stays}}"}""")).Status);
        Assert.Equal(404, (await client.CallAsync(client.Of("mergePerson"), token, stays, """{"other":"Nobody Atall"}""")).Status);
    }

    [Theory]
    [InlineData("""{"tag":"walks"}""", "marked")]
    [InlineData("""{"people":[],"tag":"walks"}""", "marked")]
    [InlineData("""{"people":["Helen Marsh"]}""", "Nothing was said")]
    [InlineData("""{"people":["me"],"tag":"walks"}""", "marked")]
    [InlineData("""{"people":["Nobody Atall"],"tag":"walks"}""", "Nobody Atall")]
    public async Task Several_people_are_changed_only_when_some_are_named_and_something_is_said(string body, string named)
    {
        var (client, token) = await OpenAsync();
        var before = await Rows.OfAsync(door);
        var answer = await client.CallAsync(client.Of("changePeople"), token, body: body);
        Assert.True(answer.Status is 422 or 404, answer.Body);
        Assert.Contains(named, answer.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Fact]
    public async Task What_is_held_about_somebody_names_nobody_else()
    {
        var (client, token) = await OpenAsync();
        var held = await client.CallAsync(client.Of("showHeld"), token, (await door.IdAsync("Ana Kovač")).ToString());
        Assert.StartsWith("# What I hold about Ana Kovač", held.Json.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Contains("Reads Le Guin again every winter", held.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Whitaker", held.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_book_comes_as_one_zip()
    {
        var (_, token) = await OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/book.zip", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await door.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(zip.GetEntry("kith.json"));
        Assert.Contains(zip.Entries, entry => entry.FullName.EndsWith("person.jsonl", StringComparison.Ordinal));
    }

    private static async Task<string> AddAsync(Client client, string token, string name) =>
        (await client.CallAsync(client.Of("addPerson"), token, body: $$"""{"name":"{{name}}"}""")).Json.GetProperty("id").GetString()!;

    private async Task<(Client Client, string Token)> OpenAsync() => (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
}
