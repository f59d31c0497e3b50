using Kith.Cli.Screens;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>What an import asks at a terminal, with answers that are typed beforehand.</summary>
public sealed class AskTests : IDisposable
{
    private const string Ana = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:ana-1\r\nFN:Ana Kovač\r\nEMAIL:home@example.org\r\nTEL:+385915550100\r\nEND:VCARD\r\n";
    private const string Ivan = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:ivan-1\r\nFN:Ivan Kovač\r\nEMAIL:home@example.org\r\nEND:VCARD\r\n";
    private const string Petra = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:petra-1\r\nFN:Petra Horvat\r\nTEL:+385915550100\r\nEND:VCARD\r\n";

    private readonly KithProgram kith = new();

    [Fact]
    public async Task Both_are_named_with_their_addresses_and_the_reason()
    {
        await KnowAnaAsync();
        var (_, told) = await ImportAsync(Ivan, "", "n");
        Assert.Contains("Ivan Kovač · home@example.org", told, StringComparison.Ordinal);
        Assert.Contains("Ana Kovač · home@example.org · +385915550100", told, StringComparison.Ordinal);
        Assert.Contains("share the address home@example.org", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("l")]
    [InlineData("a")]
    public async Task Whoever_is_the_same_or_left_out_is_not_made_anew(string answer)
    {
        await KnowAnaAsync();
        await ImportAsync(Ivan, answer, "y");
        Assert.Equal(1, (await kith.RunAsync("people", "ivan")).Code);
    }

    [Fact]
    public async Task Somebody_else_is_taken_in()
    {
        await KnowAnaAsync();
        var (code, told) = await ImportAsync(Ivan, "n", "y");
        Assert.Equal(0, code);
        Assert.DoesNotContain("Left out", told, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.RunAsync("people", "ivan")).Code);
    }

    [Fact]
    public async Task The_same_is_a_change_and_is_not_asked_about_again()
    {
        await KnowAnaAsync();
        await ImportAsync(Ivan, "s", "y");
        var (_, told) = await ImportAsync(Ivan);
        Assert.DoesNotContain("The same person?", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_none_is_asked_for_again()
    {
        await KnowAnaAsync();
        var (_, told) = await ImportAsync(Ivan, "perhaps", "n", "y");
        Assert.Equal(2, told.Split("The same person?").Length - 1);
        Assert.Equal(0, (await kith.RunAsync("people", "ivan")).Code);
    }

    [Fact]
    public async Task All_the_rest_are_left_out_by_one_letter_and_it_says_how_many()
    {
        await KnowAnaAsync();
        var (_, told) = await ImportAsync(Ivan + Petra, "a");
        Assert.Single(told.Split("The same person?").Skip(1));
        Assert.Contains("not sure who they are: 2.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_before_the_last_question_has_nothing_written()
    {
        await KnowAnaAsync();
        var (code, told) = await ImportAsync(Ivan + Petra, "n");
        Assert.Equal(0, code);
        Assert.Contains("Nothing was written.", told, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("people", "ivan")).Code);
    }

    [Fact]
    public async Task In_a_pipe_it_says_how_many_were_left_out_and_where_they_are_asked_about()
    {
        await KnowAnaAsync();
        var answer = await kith.RunAsync("import", kith.Write("more.vcf", Ivan), "--yes");
        Assert.Contains("not sure who they are: 1.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("kith serve", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_the_number_left_out_stands_in_the_answer()
    {
        await KnowAnaAsync();
        Assert.Contains("\"leftOut\":1", (await kith.RunAsync("import", kith.Write("more.vcf", Ivan), "--yes", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_drive_the_terminal()
    {
        await KnowAnaAsync();
        var (_, told) = await ImportAsync(Ivan.Replace("Ivan", "Iv\u001b[2Jan", StringComparison.Ordinal), "");
        Assert.DoesNotContain('\u001b', told);
    }

    public void Dispose() => kith.Dispose();

    private Task<(int Code, string Told)> KnowAnaAsync() => ImportAsync(Ana, "y");

    private async Task<(int Code, string Told)> ImportAsync(string cards, params string[] typed)
    {
        using var told = new StringWriter();
        using var input = new StringReader(string.Concat(typed.Select(line => line + "\n")));
        var screen = new Screen(told, told, isTerminal: false, input);
        var code = await Cli.Terminal.RunAsync(["import", kith.Write("cards.vcf", cards), "--book", kith.Book], screen);
        return (code, told.ToString());
    }
}
