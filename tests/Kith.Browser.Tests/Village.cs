using Kith.Exchange.Village;
using Kith.Hall;
using Kith.Porch;
using Kith.Storage;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kith.Tests;

/// <summary>The door in front of the sample village, or of an empty book, on the day the tests stand on.</summary>
internal sealed class Village : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-village-");
    private Shelf? shelf;
    private WebApplication? app;
    private WebApplication? porch;

    /// <summary>Whether the village lives in the book; it is empty otherwise.</summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>Where it is served.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false, learning: PulseReading.Learn);
        await shelf.PrepareAsync(cancellation);
        var id = await shelf.FirstOrNewAsync("Mira Lindqvist", Door.Now, cancellation);
        if (IsSettled)
        {
            await using var book = shelf.Open(id);
            await book.AcceptAsync(SampleVillage.Propose(await RosterReading.OfAsync(book, cancellation), Door.Now.InUtc().Date, Door.Now), Door.Now, null, cancellation);
        }

        porch = PorchApp.Build(new PorchOptions(Address, 0), shelf, id, new StoppedClock(Door.Now));
        await porch.StartAsync(cancellation);
        app = WebApp.Build(new WebOptions { Port = 0, Folder = folder.FullName, Answers = Of(porch) }, shelf, id, new StoppedClock(Door.Now));
        await app.StartAsync(cancellation);
        Address = Of(app);
    }

    public async ValueTask DisposeAsync()
    {
        if (porch is not null)
        {
            await porch.DisposeAsync();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (shelf is not null)
        {
            await shelf.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private static Uri Of(WebApplication served) => new(served.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
}
