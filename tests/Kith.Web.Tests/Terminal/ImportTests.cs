using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>Files in and out at the terminal, by the real program.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Ada = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:ada-1\r\nFN:Ada Quill\r\nN:Quill;Ada;;;\r\nEMAIL:ada@quill.example\r\nX-COLOUR:green\r\nEND:VCARD\r\n";

    private readonly KithProgram kith = new();
    private int exported;

    [Fact]
    public async Task An_accepted_file_is_in_the_book_and_the_same_again_changes_nothing()
    {
        var file = kith.Write("ada.vcf", Ada);
        Assert.Equal(0, (await kith.RunAsync("import", file, "--yes")).Code);
        Assert.StartsWith("Ada Quill\t", (await kith.RunAsync("people", "ada")).Out, StringComparison.Ordinal);
        Assert.Contains("nothing new", (await kith.RunAsync("import", file, "--yes")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_yes_nothing_is_written()
    {
        var file = kith.Write("ada.vcf", Ada);
        Assert.Equal(2, (await kith.RunAsync("import", file)).Code);
        Assert.Equal(0, (await kith.RunAsync("import", file, "--dry-run")).Code);
        Assert.Equal(1, (await kith.RunAsync("people", "ada")).Code);
    }

    [Fact]
    public async Task An_import_is_undone_by_the_name_of_its_file()
    {
        await kith.RunAsync("import", kith.Write("ada.vcf", Ada), "--yes");
        Assert.Equal(0, (await kith.RunAsync("undo", "ada.vcf")).Code);
        Assert.Equal(1, (await kith.RunAsync("people", "ada")).Code);
    }

    [Fact]
    public async Task A_note_of_the_book_stays_before_that_of_the_file_and_the_dry_run_says_so()
    {
        string Noting(string note, string address) => Ada.Replace("X-COLOUR:green", $"NOTE:{note}", StringComparison.Ordinal).Replace("ada@", address + "@", StringComparison.Ordinal);
        async Task<string> NoteAsync()
        {
            var card = Path.Combine(kith.Folder, $"out-{++exported}.vcf");
            await kith.RunAsync("export", card);
            return (await File.ReadAllTextAsync(card, TestContext.Current.CancellationToken)).Split("\r\n").Single(line => line.StartsWith("NOTE:", StringComparison.Ordinal))[5..];
        }

        await kith.RunAsync("import", kith.Write("ada.vcf", Noting("Likes plums", "ada")), "--yes");

        var file = kith.Write("ada.vcf", Noting("Met in Leeds", "ada"));
        Assert.Contains("Your own note stays", (await kith.RunAsync("import", file, "--dry-run")).Out, StringComparison.Ordinal);
        Assert.Equal("Likes plums", await NoteAsync());
        await kith.RunAsync("import", file, "--yes");
        Assert.Equal(@"Likes plums\n\nMet in Leeds", await NoteAsync());

        var again = kith.Write("ada.vcf", Noting("Met in Leeds", "quill"));
        Assert.DoesNotContain("Your own note stays", (await kith.RunAsync("import", again, "--dry-run")).Out, StringComparison.Ordinal);
        await kith.RunAsync("import", again, "--yes");
        Assert.Equal(@"Likes plums\n\nMet in Leeds", await NoteAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        var answer = await kith.RunAsync("import", kith.Write("bad.vcf", Ada + "BEGIN:VCARD\r\nVERSION:4.0\r\nEMAIL:x@y.example\r\n"), "--dry-run");
        Assert.Contains("bad.vcf", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_sentence_and_exit_1()
    {
        var answer = await kith.RunAsync("import", "nowhere.vcf");
        Assert.Equal(1, answer.Code);
        Assert.Contains("nowhere.vcf", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_goes_out_with_all_it_came_in_with()
    {
        await kith.RunAsync("import", kith.Write("ada.vcf", Ada), "--yes");
        var card = Path.Combine(kith.Folder, "out.vcf");
        Assert.Equal(0, (await kith.RunAsync("export", card)).Code);
        Assert.Contains("X-COLOUR:green", await File.ReadAllTextAsync(card, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await kith.RunAsync("export", card)).Code);
    }

    [Fact]
    public async Task The_village_comes_and_is_sent_away_again()
    {
        Assert.Equal(0, (await kith.RunAsync("sample")).Code);
        Assert.True((await kith.RunAsync("people")).Lines.Count > 10);
        Assert.Equal(2, (await kith.RunAsync("sample")).Code);
        Assert.Equal(0, (await kith.RunAsync("undo")).Code);
        Assert.Single((await kith.RunAsync("people")).Lines);
    }

    public void Dispose() => kith.Dispose();
}
