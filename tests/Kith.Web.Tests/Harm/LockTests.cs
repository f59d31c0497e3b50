using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>Another program is writing the book.</summary>
public sealed class LockTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_book_that_another_program_writes_is_left_alone_and_told_in_a_sentence()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        var before = OnDisk.Changes(kith.Book);
        using var other = OnDisk.Open(kith.Book);
        OnDisk.Run(other, "begin immediate");

        var refused = await NoteAsync();
        Assert.Equal(75, refused.Code);
        Assert.Equal($"{kith.Book} is being written by another program. Nothing was changed; try again in a moment.", refused.Error.Trim());
        Assert.Equal(before, OnDisk.Changes(kith.Book));

        OnDisk.Run(other, "rollback");
        Assert.Equal(0, (await NoteAsync()).Code);
        Assert.Equal(before + 1, OnDisk.Changes(kith.Book));
    }

    [Fact]
    public async Task A_wait_that_is_no_number_of_seconds_is_refused()
    {
        var answer = await NoteAsync(wait: "0");
        Assert.Equal(2, answer.Code);
        Assert.Contains("KITH_WAIT", answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();

    private Task<Answer> NoteAsync(string wait = "1")
    {
        var start = kith.Start("note", "walk with Ana Lima yesterday");
        start.Environment["KITH_WAIT"] = wait;
        return KithProgram.RunAsync(start);
    }
}
