using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Programs;

/// <summary>What stands in rows beside a record, as programs and lists are told of it.</summary>
public sealed class BesideTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task A_group_tells_as_what_and_since_when_and_who_left()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var id = (await client.CallAsync(client.Of("addGroup"), token, body: """{"name":"Bell ringers"}""")).Json.GetProperty("id").GetString();
        await client.CallAsync(client.Of("joinGroup"), token, id, """{"person":"Ana Kovač","role":"tenor bell","since":"2019"}""");
        await client.CallAsync(client.Of("joinGroup"), token, id, """{"person":"Ben Whitaker"}""");
        await client.CallAsync(client.Of("leaveGroup"), token, id, """{"person":"Ben Whitaker","until":"2024-05"}""");

        var shown = (await client.CallAsync(client.Of("showGroup"), token, id)).Json;
        Assert.Equal([(await door.IdAsync("Ana Kovač")).ToString()], shown.GetProperty("members").EnumerateArray().Select(member => member.GetString()));
        Assert.Equal(
            [((await door.IdAsync("Ana Kovač")).ToString(), "tenor bell", "2019", null), ((await door.IdAsync("Ben Whitaker")).ToString(), null, null, "2024-05")],
            shown.GetProperty("memberships").EnumerateArray().Select(row => (row.GetProperty("person").GetString()!, row.GetProperty("role").GetString(), row.GetProperty("since").GetString(), row.GetProperty("until").GetString())));
        Assert.Contains("Ana Kovač (role tenor bell, since 2019); Ben Whitaker (until 2024-05)", await door.ReadAsync("/groups.csv"), StringComparison.Ordinal);
        Assert.Contains("\"until\": \"2024-05\"", await door.ReadAsync("/groups.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_tells_of_whom_it_holds_what_and_so_does_the_brief()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var id = (await client.CallAsync(client.Of("addField"), token, body: """{"name":"Shoe size","kind":"number"}""")).Json.GetProperty("id").GetString()!;
        var ana = (await door.IdAsync("Ana Kovač")).ToString();
        var set = await client.CallAsync(client.Of("setField"), token, id, """{"person":"Ana Kovač","value":"38"}""");
        Assert.Equal((ana, "38"), (set.Json.GetProperty("values")[0].GetProperty("person").GetString()!, set.Json.GetProperty("values")[0].GetProperty("value").GetString()));

        var brief = (await client.CallAsync(client.Of("showBrief"), token, ana)).Json.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("id").GetString() == id);
        Assert.Equal(("Shoe size", "38"), (brief.GetProperty("name").GetString(), brief.GetProperty("value").GetString()));
        var page = await door.ReadAsync($"/fields/{id}");
        Assert.Contains("<span class=\"when\">38</span>", page, StringComparison.Ordinal);
        Assert.Contains($"formaction=\"/fields/{id}/clear\"", page, StringComparison.Ordinal);
        Assert.Contains("Ana Kovač (value 38)", await door.ReadAsync("/fields.csv"), StringComparison.Ordinal);
    }
}
