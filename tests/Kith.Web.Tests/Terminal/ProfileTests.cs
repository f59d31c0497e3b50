using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>What the book knows of its owner, shown and changed at the terminal.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task Without_options_it_is_shown_and_nothing_changes()
    {
        Assert.Contains("7 days (usual)", (await kith.RunAsync("profile")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("undo")).Code);
    }

    [Fact]
    public async Task What_is_said_is_kept_and_the_rest_stays()
    {
        await kith.RunAsync("profile", "--name", "Mira Lindqvist", "--email", "mira@example.org", "--email", "m@work.example work", "--zone", "Europe/Berlin");
        Assert.Equal(0, (await kith.RunAsync("profile", "--rhythm", "inner=5,wider=300", "--region", "de", "--language", "de")).Code);
        var shown = (await kith.RunAsync("profile", "--json")).Out;
        Assert.Contains("\"name\":\"Mira Lindqvist\"", shown, StringComparison.Ordinal);
        Assert.Contains("[\"mira@example.org\",\"m@work.example work\"]", shown, StringComparison.Ordinal);
        Assert.Contains("\"zone\":\"Europe/Berlin\",\"region\":\"DE\",\"language\":\"de\"", shown, StringComparison.Ordinal);
        Assert.Contains("{\"inner\":5,\"close\":30,\"friend\":180,\"wider\":300}", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_taken_back_like_any_change()
    {
        await kith.RunAsync("profile", "--rhythm", "inner=5");
        Assert.Contains("changed the settings", (await kith.RunAsync("undo")).Out, StringComparison.Ordinal);
        Assert.Contains("\"inner\":7", (await kith.RunAsync("profile", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_can_be_given_back_to_what_is_usual()
    {
        await kith.RunAsync("profile", "--rhythm", "inner=5,close=20");
        await kith.RunAsync("profile", "--rhythm", "inner=usual");
        Assert.Contains("\"inner\":7,\"close\":20", (await kith.RunAsync("profile", "--json")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rhythm", "inner", "inner=5")]
    [InlineData("--rhythm", "outer=5", "inner=5")]
    [InlineData("--rhythm", "inner=-3", "inner=5")]
    [InlineData("--rhythm", "inner=0", "from 1 to 3650")]
    [InlineData("--zone", "Mars/Olympus", "is not a time zone")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string option, string value, string sentence)
    {
        var answer = await kith.RunAsync("profile", option, value);
        Assert.Equal(2, answer.Code);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();
}
