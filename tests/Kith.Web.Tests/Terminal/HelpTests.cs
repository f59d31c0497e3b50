using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>--help is the documentation: the guide in docs is what the program says of itself.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task The_guide_says_what_help_says()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "guide", "commands.md"), TestContext.Current.CancellationToken);
        var said = await kith.RunAsync("guide");
        Assert.True(guide == said.Out, "docs/guide/commands.md is not what the program says of itself; run bin/guide.");
    }

    [Fact]
    public async Task The_guide_names_no_command_that_is_gone()
    {
        var commands = await CommandsAsync();
        var headings = (await File.ReadAllLinesAsync(Path.Combine(Root(), "docs", "guide", "commands.md"), TestContext.Current.CancellationToken))
            .Where(line => line.StartsWith("## kith", StringComparison.Ordinal)).Select(line => line["## kith".Length..].Trim());
        Assert.Equal(commands, headings);
    }

    [Fact]
    public async Task Every_command_says_what_it_does()
    {
        var root = await kith.RunAsync("--help");
        Assert.All(root.Lines.SkipWhile(line => line != "Commands:").Skip(1), line => Assert.EndsWith(".", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_is_no_command_is_a_usage_error_and_a_sentence()
    {
        var answer = await kith.RunAsync("completion", "cmd.exe");
        Assert.Equal(64, answer.Code);
        Assert.Equal("", answer.Out);
        Assert.Contains("“kith completion --help”", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c kith")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_is_printed_for_each_shell(string shell, string word) =>
        Assert.Contains(word, (await kith.RunAsync("completion", shell)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_program_itself_knows_what_may_come_next() =>
        Assert.Contains("completion", (await kith.RunAsync("[suggest:7]", "kith co")).Lines);

    public void Dispose() => kith.Dispose();

    /// <summary>“” for kith itself, then each command, as the help lists them.</summary>
    private async Task<IReadOnlyList<string>> CommandsAsync() =>
        ["", .. (await kith.RunAsync("--help")).Lines
            .SkipWhile(line => line != "Commands:").Skip(1)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split(' ', ',')[0])];

    internal static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here!.FullName, "Kith.slnx")))
        {
            here = here.Parent;
        }

        return here.FullName;
    }
}
