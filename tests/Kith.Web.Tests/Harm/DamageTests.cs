using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>The file of the book has been overwritten in its middle.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_damaged_book_is_told_in_a_sentence_and_nothing_is_written_to_it()
    {
        await kith.RunAsync("sample");
        Overwrite();
        var damaged = await ReadAsync();
        foreach (var words in (string[][])[["people"], ["note", "--new", "lunch with Nobody Known yesterday"], ["doctor"]])
        {
            var answer = await kith.RunAsync(words);
            Assert.Equal(2, answer.Code);
            Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
            Assert.True(words[0] == "doctor" || answer.Error.Contains("is damaged", StringComparison.Ordinal), answer.Error);
        }

        Assert.Equal(damaged, await ReadAsync());
    }

    public void Dispose() => kith.Dispose();

    /// <summary>From the first quarter to the third: the beginning, with the schema, stays readable.</summary>
    private void Overwrite()
    {
        using var file = File.Open(kith.Book, FileMode.Open, FileAccess.ReadWrite);
        var noise = new byte[file.Length / 2];
        Array.Fill(noise, (byte)0xA5);
        file.Position = file.Length / 4;
        file.Write(noise);
    }

    private Task<byte[]> ReadAsync() => File.ReadAllBytesAsync(kith.Book, TestContext.Current.CancellationToken);
}
