using Kith.Hall;
using Kith.Storage;
using Kith.Web;

namespace Kith.Tests.Access;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.168.1.20")]
    [InlineData("kith.example.org")]
    public void An_address_that_others_can_reach_is_refused_with_the_reason(string address)
    {
        var folder = Directory.CreateTempSubdirectory("kith-web-");
        try
        {
            var shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false);
            var refusal = Assert.Throws<RefusalException>(() => WebApp.Build(new WebOptions { Listen = address, Folder = folder.FullName }, shelf, default, new StoppedClock(Door.Now)));
            Assert.Contains("no sign-in yet", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("localhost", "http://localhost:5484/")]
    [InlineData("::1", "http://[::1]:5484/")]
    public void The_address_told_can_be_opened(string listen, string address) =>
        Assert.Equal(address, new WebOptions { Listen = listen, Folder = "" }.Address.ToString());
}
