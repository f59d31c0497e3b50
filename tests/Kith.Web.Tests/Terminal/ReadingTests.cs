using System.Text.Json;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>What Kith reads out of the records is told at the terminal as it is on the pages, by the real program.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task Origins_tell_each_currency_by_itself_the_ground_and_the_thanks_still_to_be_said()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima on 3 March 2024");
        await kith.RunAsync("tie", "Ana", "--sides", "work");
        foreach (var (amount, currency) in new[] { ("1450", "GBP"), ("20", "GBP"), ("300", "EUR") })
        {
            Assert.Equal(0, (await kith.RunAsync("outcomes", "add", "--text", "labels for the museum", "--on", "2025-03-03", "--amount", amount, "--currency", currency, "--path", "Ana")).Code);
        }

        var told = await kith.RunAsync("outcomes", "origins");
        Assert.Contains("€300 and £1,470", told.Out, StringComparison.Ordinal);
        Assert.Contains("Work  €300 and £1,470", told.Out, StringComparison.Ordinal);
        Assert.Contains("Thanks still to be said", told.Out, StringComparison.Ordinal);

        var json = JsonDocument.Parse((await kith.RunAsync("outcomes", "origins", "--person", "Ana", "--json")).Out).RootElement;
        Assert.Equal("work", json.GetProperty("grounds")[0].GetProperty("ground").GetString());
        Assert.Equal("Ana Lima", json.GetProperty("paths")[0].GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal(3, json.GetProperty("unthanked").GetArrayLength());
    }

    [Fact]
    public async Task Who_tells_inferred_kin_as_inferred_and_the_chain_both_ways()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima, Mia Lima, Rosa Lima and Ben Whitaker yesterday");
        await kith.RunAsync("kinships", "add", "--one", "Rosa Lima", "--kind", "parent", "--other", "Ana Lima");
        await kith.RunAsync("kinships", "add", "--one", "Ana Lima", "--kind", "parent", "--other", "Mia Lima");
        await kith.RunAsync("tie", "Ana Lima", "--context", "choir", "--through", "Ben Whitaker");
        await kith.RunAsync("tie", "Mia Lima", "--through", "Ana Lima");

        Assert.Contains("Rosa Lima  grandparent · follows through Ana Lima", (await kith.RunAsync("who", "Mia Lima")).Out, StringComparison.Ordinal);
        var ana = (await kith.RunAsync("who", "Ana Lima")).Out;
        Assert.Contains("You know them through Ben Whitaker.", ana, StringComparison.Ordinal);
        Assert.Contains("Through Ana you know Mia Lima.", ana, StringComparison.Ordinal);
        Assert.DoesNotContain("follows", ana, StringComparison.Ordinal);
        var kin = JsonDocument.Parse((await kith.RunAsync("who", "Mia Lima", "--json")).Out).RootElement.GetProperty("kin");
        Assert.Contains(kin.EnumerateArray(), one => one.GetProperty("name").GetString() == "Rosa Lima" && one.GetProperty("inferred").GetBoolean());
    }

    public void Dispose() => kith.Dispose();
}
