using System.Text;

namespace Kith.Tests.Programs;

/// <summary>Files and pictures that programs hand in: what comes back, and what is refused.</summary>
public sealed class FileTests(Door door) : IClassFixture<Door>
{
    private static readonly string Letter = Convert.ToBase64String(Encoding.UTF8.GetBytes("Dear Ana,\nthe jar arrived whole.\n"));

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_and_tells_what_it_is()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addDocument"), token, body: $$"""{"person":"Ana Kovač","name":"../letters/letter.txt","bytes":"{{Letter}}"}""");
        Assert.Equal((201, "letter.txt", "text/plain; charset=utf-8", 33), (added.Status, added.Json.GetProperty("name").GetString(), added.Json.GetProperty("mediaType").GetString(), added.Json.GetProperty("size").GetInt32()));
        var shown = await client.CallAsync(client.Of("showDocument"), token, added.Json.GetProperty("id").GetString());
        Assert.Equal((Letter, added.Header("ETag")), (shown.Json.GetProperty("bytes").GetString(), shown.Header("ETag")));
        Assert.Equal(304, (await client.CallAsync(client.Of("showDocument"), token, added.Json.GetProperty("id").GetString(), headers: ("If-None-Match", shown.Header("ETag")!))).Status);
        Assert.Equal(412, (await client.CallAsync(client.Of("removeDocument"), token, added.Json.GetProperty("id").GetString(), headers: ("If-Match", "\"other\""))).Status);
    }

    [Theory]
    [InlineData("addDocument", """{"person":"Ana Kovač","name":"a.txt","bytes":""}""", "bytes")]
    [InlineData("addDocument", """{"person":"Ana Kovač","name":"a.txt"}""", "bytes")]
    [InlineData("addDocument", """{"person":"Ana Kovač","bytes":"YQ=="}""", "name")]
    [InlineData("addDocument", """{"name":"a.txt","bytes":"YQ=="}""", "person")]
    [InlineData("putPhoto", """{"bytes":"bm8gcGljdHVyZQ=="}""", "picture")]
    [InlineData("putPhoto", "{}", "bytes")]
    public async Task What_is_no_file_is_refused_and_nothing_is_kept(string operation, string body, string named)
    {
        var (client, token) = await OpenAsync();
        var before = await Rows.OfAsync(door);
        var answer = await client.CallAsync(client.Of(operation), token, (await door.IdAsync("Ana Kovač")).ToString(), body);
        Assert.Equal(422, answer.Status);
        Assert.Contains(named, answer.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Fact]
    public async Task A_file_of_four_megabytes_is_kept_and_one_of_twenty_is_refused()
    {
        var (client, token) = await OpenAsync();
        string Body(int bytes) => $$"""{"person":"Ana Kovač","name":"film.bin","bytes":"{{Convert.ToBase64String(new byte[bytes])}}"}""";
        Assert.Equal(201, (await client.CallAsync(client.Of("addDocument"), token, body: Body(4 << 20))).Status);
        var before = await Rows.OfAsync(door);
        Assert.Equal(413, (await client.CallAsync(client.Of("addDocument"), token, body: Body(20 << 20), headers: ("Expect", "100-continue"))).Status);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    private async Task<(Client Client, string Token)> OpenAsync() =>
        (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
}
