using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>kith token and kith hook.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_program_is_let_in_listed_and_shut_out()
    {
        var added = await kith.RunAsync("token", "add", "my script", "--scope", "read,write");
        Assert.Equal(0, added.Code);
        Assert.StartsWith("kith_", Assert.Single(added.Lines), StringComparison.Ordinal);

        var listed = Assert.Single((await kith.RunAsync("token")).Lines).Split('\t');
        Assert.Equal(("my script", "read, write", ""), (listed[1], listed[2], listed[3]));
        Assert.DoesNotContain(added.Lines[0], string.Join('\t', listed), StringComparison.Ordinal);

        Assert.Equal(0, (await kith.RunAsync("token", "revoke", listed[0])).Code);
        Assert.Equal("shut out", Assert.Single((await kith.RunAsync("token")).Lines).Split('\t')[3]);
    }

    [Theory]
    [InlineData(2, "token", "add", "my script", "--scope", "everything")]
    [InlineData(2, "token", "add", " ")]
    [InlineData(1, "token", "revoke", "01890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData(2, "hook", "add", "http://example.org/kith")]
    [InlineData(2, "hook", "add", "https://example.org/kith", "--event", " ")]
    [InlineData(2, "hook", "add", "https://example.org/kith", "--event", "foo")]
    [InlineData(1, "hook", "remove", "here")]
    public async Task What_cannot_be_is_refused_with_a_sentence(int code, params string[] words)
    {
        var answer = await kith.RunAsync(words);
        Assert.Equal((code, ""), (answer.Code, answer.Out));
        Assert.Contains(answer.Error.TrimEnd()[^1], ".*");
    }

    [Fact]
    public async Task An_address_is_told_listed_and_told_no_more()
    {
        Assert.Equal(0, (await kith.RunAsync("hook", "add", "https://example.org/kith", "--event", "need.add", "--event", "promise.keep")).Code);
        var listed = Assert.Single((await kith.RunAsync("hook")).Lines).Split('\t');
        Assert.Equal(("https://example.org/kith", "need.add,promise.keep"), (listed[1], listed[2]));
        Assert.Equal(0, (await kith.RunAsync("hook", "remove", listed[0])).Code);
        Assert.Empty((await kith.RunAsync("hook")).Lines);
    }

    public void Dispose() => kith.Dispose();
}
