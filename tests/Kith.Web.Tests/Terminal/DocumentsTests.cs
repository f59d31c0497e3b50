using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>Files of people at the terminal, by the real program.</summary>
public sealed class DocumentsTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_letter_is_kept_listed_written_out_the_same_taken_away_and_taken_back()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        var letter = kith.Write("letter.txt", "Dear Mira,\nthe plums are in.\n");

        Assert.Contains("kith undo", (await kith.RunAsync("documents", "add", "ana", letter)).Out, StringComparison.Ordinal);
        var line = Assert.Single((await kith.RunAsync("documents", "--person", "ana")).Lines).Split('\t');
        Assert.Equal(["Ana Lima", "letter.txt"], line[1..3]);
        Assert.Equal(0, (await kith.RunAsync("documents", "save", line[0], "again.txt")).Code);
        Assert.Equal(await File.ReadAllBytesAsync(letter, Cancellation), await File.ReadAllBytesAsync(Path.Combine(kith.Folder, "again.txt"), Cancellation));

        Assert.Equal(0, (await kith.RunAsync("documents", "remove", line[0])).Code);
        Assert.Empty((await kith.RunAsync("documents")).Lines);
        Assert.Equal(0, (await kith.RunAsync("undo")).Code);
        Assert.Single((await kith.RunAsync("documents")).Lines);
    }

    [Fact]
    public async Task What_cannot_be_is_a_sentence_and_nothing_is_kept()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        Assert.Equal(1, (await kith.RunAsync("documents", "add", "ana", "nowhere.txt")).Code);
        Assert.Equal(1, (await kith.RunAsync("documents", "add", "nobody", kith.Write("a.txt", "a"))).Code);
        Assert.Contains("is empty", (await kith.RunAsync("documents", "add", "ana", kith.Write("empty.txt", ""))).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("documents", "remove", "abcd")).Code);
        Assert.Empty((await kith.RunAsync("documents")).Lines);

        await kith.RunAsync("documents", "add", "ana", kith.Write("a.txt", "a"));
        var handle = (await kith.RunAsync("documents")).Out.Split('\t')[0];
        Assert.Contains("is there already", (await kith.RunAsync("documents", "save", handle)).Error, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
