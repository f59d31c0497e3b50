using System.Text.Json;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>The plan at the terminal.</summary>
public sealed class PlanTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_plan_is_made_answered_and_an_answer_taken_back()
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima yesterday");
        await kith.DoAsync("promises", "add", "--person", "Ana", "--by", "me", "--text", "send the book");
        var told = await kith.DoAsync("plan", "--minutes", "30");
        Assert.Contains("Do what you promised Ana Lima, or begin to, 10 minutes", told.Out, StringComparison.Ordinal);
        Assert.Contains("You said you would: send the book", told.Out, StringComparison.Ordinal);
        Assert.Equal(told.Out, (await kith.DoAsync("today", "--minutes", "30")).Out);
        Assert.DoesNotContain("promised", (await kith.DoAsync("plan", "--minutes", "30", "--at", "walking")).Out, StringComparison.Ordinal);
        var act = JsonDocument.Parse((await kith.DoAsync("plan", "--minutes", "30", "--json")).Out).RootElement.GetProperty("acts")[0];
        Assert.Equal(("keep", "deed", "promise"), (act.GetProperty("kind").GetString(), act.GetProperty("way").GetString(), act.GetProperty("ground").GetProperty("kind").GetString()));

        var handle = told.Out[(told.Out.IndexOf('[', StringComparison.Ordinal) + 1)..told.Out.IndexOf(']', StringComparison.Ordinal)];
        Assert.Equal(0, (await kith.DoAsync("plan", "no", handle, "--why", "she has read it")).Code);
        Assert.DoesNotContain("promised", (await kith.DoAsync("plan")).Out, StringComparison.Ordinal);
        var ruled = JsonDocument.Parse((await kith.DoAsync("plan", "again", "--json")).Out).RootElement[0].GetProperty("id").GetString()!;
        Assert.Equal(0, (await kith.DoAsync("plan", "again", ruled)).Code);
        Assert.Contains("promised", (await kith.DoAsync("plan")).Out, StringComparison.Ordinal);

        Assert.Equal(0, (await kith.DoAsync("plan", "done", handle)).Code);
        Assert.Equal("[]\n", (await kith.DoAsync("promises", "--json")).Out);
        Assert.Equal(0, (await kith.DoAsync("undo")).Code);
        Assert.Contains("promised", (await kith.DoAsync("plan")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "plan", "--minutes", "0")]
    [InlineData("241", "plan", "--minutes", "241")]
    [InlineData("bogus-deed", "plan", "done", "bogus-deed")]
    [InlineData("00000000-0000-0000-0000-000000000001", "plan", "again", "00000000-0000-0000-0000-000000000001")]
    [InlineData("saturdays", "profile", "--sundays", "saturdays")]
    public async Task What_cannot_be_is_refused_with_a_sentence(string named, params string[] words)
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima yesterday");

        var told = await kith.DoAsync(words);

        Assert.InRange(told.Code, 1, 2);
        Assert.Contains(named, told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sundays_are_for_the_family_when_the_owner_says_so()
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima yesterday");
        Assert.Equal(0, (await kith.DoAsync("profile", "--sundays", "family")).Code);
        Assert.Contains("for the family", (await kith.DoAsync("profile")).Out, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse((await kith.DoAsync("profile", "--json")).Out).RootElement.GetProperty("sundayForFamily").GetBoolean());
    }

    public void Dispose() => kith.Dispose();
}
