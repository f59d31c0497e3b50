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

    [Fact]
    public async Task The_letters_of_an_introduction_are_those_of_its_page()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var id = (await client.CallAsync(client.Of("addIntroduction"), token, body: """{"one":"Ana Kovač","other":"Ben Whitaker","forOther":"she has an oven"}""")).Json.GetProperty("id").GetString()!;
        foreach (var verb in new[] { "askOne", "askOther", "agree" })
        {
            await client.CallAsync(client.Of($"{verb}Introduction"), token, id);
        }

        var letter = (await client.CallAsync(client.Of("showLetters"), token, id)).Json.GetProperty("letters").EnumerateArray().Single();
        Assert.Equal("Ana, meet Ben", letter.GetProperty("subject").GetString());
        Assert.Contains("You both said you would be glad to.\n\nshe has an oven.\n\nI leave", letter.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("mailto:ana%40example.org?subject=Ana%2C%20meet%20Ben&body=", letter.GetProperty("mailTo").GetString(), StringComparison.Ordinal);
        Assert.Contains(letter.GetProperty("text").GetString()!, System.Net.WebUtility.HtmlDecode(await door.ReadAsync("/introductions")), StringComparison.Ordinal);

        await client.CallAsync(client.Of("makeIntroduction"), token, id);
        Assert.Empty((await client.CallAsync(client.Of("showLetters"), token, id)).Json.GetProperty("letters").EnumerateArray());
    }

    [Fact]
    public async Task What_became_of_a_reminder_is_told_to_programs_and_on_its_page()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
        var id = (await client.CallAsync(client.Of("addReminder"), token, body: """{"text":"Ask after the ewe","on":"2026-11-20","rule":"FREQ=WEEKLY"}""")).Json.GetProperty("id").GetString()!;
        Assert.DoesNotContain("What became of it", await door.ReadAsync($"/reminders/{id}"), StringComparison.Ordinal);
        await client.CallAsync(client.Of("doneReminder"), token, id);
        await client.CallAsync(client.Of("skipReminder"), token, id);

        var turns = (await client.CallAsync(client.Of("showTurns"), token, id)).Json.GetProperty("turns").EnumerateArray().Select(turn => (turn.GetProperty("on").GetString(), turn.GetProperty("kind").GetString(), turn.GetProperty("settledOn").GetString())).ToList();
        Assert.Equal([("2026-11-27", "skipped", "2026-11-23"), ("2026-11-20", "done", "2026-11-23")], turns);
        Assert.Single((await client.CallAsync(client.Of("showTurns"), token, id, query: "?limit=1")).Json.GetProperty("turns").EnumerateArray());
        var page = await door.ReadAsync($"/reminders/{id}");
        Assert.Contains("What became of it", page, StringComparison.Ordinal);
        Assert.Matches("datetime=\"2026-11-27\".*left out on.*\n.*datetime=\"2026-11-20\".*done on", page);
    }
}
