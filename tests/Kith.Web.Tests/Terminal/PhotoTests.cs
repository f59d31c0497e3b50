using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>A picture chosen and taken away at the terminal.</summary>
public sealed class PhotoTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task A_picture_is_kept_and_taken_away()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        var file = Path.Combine(kith.Folder, "ana.png");
        await File.WriteAllBytesAsync(file, Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"), TestContext.Current.CancellationToken);
        Assert.Contains("is kept", (await kith.RunAsync("photo", "ana", file)).Out, StringComparison.Ordinal);
        Assert.Contains("has this picture already", (await kith.RunAsync("photo", "ana", file)).Out, StringComparison.Ordinal);
        Assert.Contains("is taken away", (await kith.RunAsync("photo", "ana", "--remove")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("photo", "ana", "--remove")).Code);
    }

    [Fact]
    public async Task What_is_no_picture_is_a_sentence()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        Assert.Contains("cannot be read as a picture", (await kith.RunAsync("photo", "ana", kith.Write("note.txt", "hello"))).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("photo", "ana", "nowhere.png")).Code);
        Assert.Equal(2, (await kith.RunAsync("photo", "ana")).Code);
    }

    public void Dispose() => kith.Dispose();
}
