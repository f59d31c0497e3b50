using System.Text.Json;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>What Kith reads out of the records is told at the terminal as it is on the pages.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task Origins_tell_each_currency_by_itself_the_ground_and_the_thanks_still_to_be_said()
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima on 3 March 2024");
        await kith.DoAsync("tie", "Ana", "--sides", "work");
        foreach (var (amount, currency) in new[] { ("1450", "GBP"), ("20", "GBP"), ("300", "EUR") })
        {
            Assert.Equal(0, (await kith.DoAsync("outcomes", "add", "--text", "labels for the museum", "--on", "2025-03-03", "--amount", amount, "--currency", currency, "--path", "Ana")).Code);
        }

        var told = await kith.DoAsync("outcomes", "origins");
        Assert.Contains("€300 and £1,470", told.Out, StringComparison.Ordinal);
        Assert.Contains("Work  €300 and £1,470", told.Out, StringComparison.Ordinal);
        Assert.Contains("Thanks still to be said", told.Out, StringComparison.Ordinal);

        var json = JsonDocument.Parse((await kith.DoAsync("outcomes", "origins", "--person", "Ana", "--json")).Out).RootElement;
        Assert.Equal("work", json.GetProperty("grounds")[0].GetProperty("ground").GetString());
        Assert.Equal("Ana Lima", json.GetProperty("paths")[0].GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal(3, json.GetProperty("unthanked").GetArrayLength());
    }

    [Fact]
    public async Task Who_tells_inferred_kin_as_inferred_and_the_chain_both_ways()
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima, Mia Lima, Rosa Lima and Ben Whitaker yesterday");
        await kith.DoAsync("kinships", "add", "--one", "Rosa Lima", "--kind", "parent", "--other", "Ana Lima");
        await kith.DoAsync("kinships", "add", "--one", "Ana Lima", "--kind", "parent", "--other", "Mia Lima");
        await kith.DoAsync("tie", "Ana Lima", "--context", "choir", "--through", "Ben Whitaker");
        await kith.DoAsync("tie", "Mia Lima", "--through", "Ana Lima");

        Assert.Contains("Rosa Lima  grandparent · follows through Ana Lima", (await kith.DoAsync("who", "Mia Lima")).Out, StringComparison.Ordinal);
        var ana = (await kith.DoAsync("who", "Ana Lima")).Out;
        Assert.Contains("You know them through Ben Whitaker.", ana, StringComparison.Ordinal);
        Assert.Contains("Through Ana you know Mia Lima.", ana, StringComparison.Ordinal);
        Assert.DoesNotContain("follows", ana, StringComparison.Ordinal);
        var kin = JsonDocument.Parse((await kith.DoAsync("who", "Mia Lima", "--json")).Out).RootElement.GetProperty("kin");
        Assert.Contains(kin.EnumerateArray(), one => one.GetProperty("name").GetString() == "Rosa Lima" && one.GetProperty("inferred").GetBoolean());
    }

    [Fact]
    public async Task A_letter_for_an_introduction_is_offered_whole_until_nobody_is_to_be_asked()
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima and Ben Whitaker yesterday");
        await kith.DoAsync("person", "edit", "Ana", "--email", "ana@example.org");
        await kith.DoAsync("introductions", "add", "--one", "Ana", "--other", "Ben");
        var handle = (await kith.DoAsync("introductions")).Out.Split('\t')[0];

        var told = (await kith.DoAsync("introductions", "letters", handle)).Out;
        Assert.Contains("To: ana@example.org\nSubject: May I introduce you to Ben Whitaker?\n\nDear Ana,\n\nthere is somebody I would like you to know: Ben Whitaker.\n\nMay I", told, StringComparison.Ordinal);
        Assert.Contains("\nmailto:ana%40example.org?subject=May%20I%20introduce%20you%20to%20Ben%20Whitaker%3F&body=Dear%20Ana%2C%0D%0A%0D%0A", told, StringComparison.Ordinal);
        await kith.DoAsync("introductions", "edit", handle, "--for-one", "he fixes lathes");
        var json = JsonDocument.Parse((await kith.DoAsync("introductions", "letters", handle, "--json")).Out).RootElement;
        Assert.Contains("Ben Whitaker. he fixes lathes.\n\nMay I", json[0].GetProperty("text").GetString(), StringComparison.Ordinal);

        var unreachable = await kith.DoAsync("introductions", "answers", handle);
        Assert.Equal(2, unreachable.Code);
        Assert.Contains("answers = https://", unreachable.Error, StringComparison.Ordinal);
        var start = kith.Start("introductions", "answers", handle, "--of", "Ben", "--json");
        start.Environment["KITH_ANSWERS"] = "https://kith.example";
        var given = JsonDocument.Parse((await KithProgram.RunAsync(start)).Out).RootElement;
        Assert.StartsWith("https://kith.example/answer/", given.GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Contains(given.GetProperty("address").GetString()!, given.GetProperty("letters")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("The page of Ben Whitaker is closed.\n", (await kith.DoAsync("introductions", "answers", handle, "--close")).Out);
        Assert.Equal(2, (await kith.DoAsync("introductions", "answers", handle, "--close")).Code);

        await kith.DoAsync("introductions", "let-go", handle);
        var none = await kith.DoAsync("introductions", "letters", handle);
        Assert.Equal((0, "", "There is nobody to write to for it as it stands.\n"), (none.Code, none.Out, none.Error));
        Assert.Equal(1, (await kith.DoAsync("introductions", "letters", "0000")).Code);
    }

    [Fact]
    public async Task A_reminder_shows_what_became_of_its_days()
    {
        await kith.DoAsync("reminders", "add", "--text", "Ask after the ewe", "--on", "2024-03-04", "--rule", "every week");
        var handle = (await kith.DoAsync("reminders")).Out.Split('\t')[0];
        Assert.DoesNotContain("What became of it", (await kith.DoAsync("reminders", "show", handle)).Out, StringComparison.Ordinal);
        await kith.DoAsync("reminders", "done", handle);

        Assert.Matches("What became of it\n  2024-03-04  done on ", (await kith.DoAsync("reminders", "show", handle)).Out);
        var turn = JsonDocument.Parse((await kith.DoAsync("reminders", "show", handle, "--json")).Out).RootElement.GetProperty("turns")[0];
        Assert.Equal(("2024-03-04", "done"), (turn.GetProperty("on").GetString(), turn.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task History_shows_the_trash_and_what_was_brought_in_by_themselves()
    {
        await kith.DoAsync("sample");
        await kith.DoAsync("needs", "add", "--person", "me", "--text", "a ladder");
        var handle = (await kith.DoAsync("needs", "--person", "me")).Lines.Single(line => line.Contains("a ladder", StringComparison.Ordinal)).Split('\t')[0];
        await kith.DoAsync("needs", "remove", handle);

        var trash = Assert.Single((await kith.DoAsync("history", "--show", "trash")).Lines);
        Assert.Contains("a ladder", trash, StringComparison.Ordinal);
        var source = Assert.Single(JsonDocument.Parse((await kith.DoAsync("history", "--show", "sources", "--json")).Out).RootElement.EnumerateArray());
        Assert.Equal("import", source.GetProperty("verb").GetString());
        Assert.Equal(0, (await kith.DoAsync("undo", trash.Split('\t')[0])).Code);
        Assert.Empty((await kith.DoAsync("history", "--show", "trash")).Lines);
        Assert.Equal(64, (await kith.DoAsync("history", "--show", "attic")).Code);
    }

    public void Dispose() => kith.Dispose();
}
