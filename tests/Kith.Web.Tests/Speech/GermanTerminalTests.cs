using Kith.Web.Tests.Terminal;

namespace Kith.Tests.Speech;

/// <summary>The terminal in German, when the system or a setting says so.</summary>
public sealed class GermanTerminalTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task The_system_is_heard_by_help_today_and_who()
    {
        Assert.Contains("Das Dorf ist da: 12 Personen", (await SayAsync(("LC_ALL", "de_DE.UTF-8"), "sample")).Out, StringComparison.Ordinal);
        var help = (await SayAsync(("LC_ALL", "de_DE.UTF-8"), "--help")).Out;
        Assert.Contains("Kith bewahrt, was zwischen dir und den Menschen in deinem Leben ist.", help, StringComparison.Ordinal);
        Assert.DoesNotContain("Shows ", help, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", help, StringComparison.Ordinal);
        Assert.Contains("An wen du dich wenden könntest", (await SayAsync(("LC_ALL", "de_DE.UTF-8"), "today")).Out, StringComparison.Ordinal);
        var who = (await SayAsync(("LC_ALL", "de_DE.UTF-8"), "who", "ana")).Out;
        Assert.Contains("Du kennst Ana", who, StringComparison.Ordinal);
        Assert.Contains("Zuletzt", who, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_set_is_heard_before_the_system()
    {
        Assert.Contains("Zeigt die geltenden Einstellungen", (await SayAsync(("KITH_LANGUAGE", "de"), "config", "--help")).Out, StringComparison.Ordinal);
        Assert.Contains("Shows the settings in force", (await SayAsync(("LC_ALL", "fr_FR.UTF-8"), "config", "--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_is_refused()
    {
        var answer = await SayAsync(("KITH_LANGUAGE", "xx"), "config");
        Assert.Equal(2, answer.Code);
        Assert.Contains("Kith does not speak “xx” (KITH_LANGUAGE)", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_pages_is_another_matter()
    {
        Assert.Equal(0, (await kith.RunAsync("profile", "--language", "fr")).Code);
        Assert.Contains("\"language\":\"fr\"", (await kith.RunAsync("profile", "--json")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.RunAsync("profile", "--language", "")).Code);
        Assert.Contains("Shows the settings in force", (await kith.RunAsync("config", "--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusals_are_German_and_answers_for_machines_are_not()
    {
        Assert.Contains("Niemand in diesem Buch heißt „niemand“.", (await SayAsync(("KITH_LANGUAGE", "de"), "who", "niemand")).Error, StringComparison.Ordinal);
        Assert.Contains("ist keine Zeitzone", (await SayAsync(("KITH_LANGUAGE", "de"), "profile", "--zone", "Mars/Olympus")).Error, StringComparison.Ordinal);
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday, 90 min");
        await kith.RunAsync("gifts", "add", "--person", "Ana Lima", "--by", "me", "--kind", "money", "--text", "for the choir", "--amount", "12.50", "--currency", "EUR");
        Assert.Equal((await kith.RunAsync("gifts", "--json")).Out, (await SayAsync(("KITH_LANGUAGE", "de"), "gifts", "--json")).Out);
        Assert.Equal((await kith.RunAsync("people", "--json")).Out, (await SayAsync(("KITH_LANGUAGE", "de"), "people", "--json")).Out);
    }

    [Fact]
    public async Task Choices_are_said_in_German_and_stay_words_for_machines()
    {
        await kith.RunAsync("person", "add", "Ana Lima");
        await kith.RunAsync("needs", "add", "--person", "Ana Lima", "--kind", "offer", "--text", "Geige");
        await kith.RunAsync("gifts", "add", "--person", "Ana Lima", "--by", "me", "--kind", "thing", "--text", "Honig");
        await kith.RunAsync("tie", "Ana Lima", "--intention", "close", "--sides", "work,play");
        var needs = (await SayAsync(("KITH_LANGUAGE", "de"), "needs")).Out;
        Assert.Contains("\tkönnte geben\t", needs, StringComparison.Ordinal);
        Assert.DoesNotContain("offer", needs, StringComparison.Ordinal);
        Assert.DoesNotContain("open", needs, StringComparison.Ordinal);
        Assert.DoesNotContain("thing", (await SayAsync(("KITH_LANGUAGE", "de"), "gifts")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("work", (await SayAsync(("KITH_LANGUAGE", "de"), "tie", "Ana Lima")).Out, StringComparison.Ordinal);
        Assert.Contains("\"offer\"", (await SayAsync(("KITH_LANGUAGE", "de"), "needs", "--json")).Out, StringComparison.Ordinal);
        Assert.Contains("\toffer\t", (await kith.RunAsync("needs")).Out, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();

    private Task<Answer> SayAsync((string Name, string Value) set, params string[] words)
    {
        var start = kith.Start(words);
        start.Environment[set.Name] = set.Value;
        return KithProgram.RunAsync(start);
    }
}
