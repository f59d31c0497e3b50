using System.Net;
using Kith.Hall;
using Kith.Hall.Outward;
using Kith.Hall.Records;
using Kith.Porch;
using Kith.Storage;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kith.Tests;

/// <summary>The real door on a free port of the loopback, with a book of its own in a folder that goes away.</summary>
public sealed class Door : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-web-");
    private readonly CookieContainer cookies = new();
    private Shelf? shelf;
    private WebApplication? app;

    /// <summary>Monday, 23 November 2026, ten in the morning.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 23, 10, 0);

    /// <summary>Where others would reach the pages on which they answer.</summary>
    public static Uri Answers { get; } = new("https://kith.example/to/");

    /// <summary>The model that it asks from its next start on; null for none.</summary>
    public ModelAddress? Model { get; set; }

    /// <summary>What the door takes for the time.</summary>
    public StoppedClock Clock { get; } = new(Now);

    /// <summary>The book that is shown.</summary>
    public Id<Book> Book { get; private set; }

    /// <summary>Where the book lies, and what the door keeps beside it.</summary>
    public string Folder => folder.FullName;

    /// <summary>What the door is made of.</summary>
    public IServiceProvider Services => app!.Services;

    /// <summary>A browser without JavaScript: keeps cookies, follows nothing by itself.</summary>
    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false, learning: PulseReading.Learn);
        await shelf.PrepareAsync(TestContext.Current.CancellationToken);
        Book = await shelf.FirstOrNewAsync("Robin Vale", Now, TestContext.Current.CancellationToken);
        await Hamlet.SettleAsync(shelf, Book, TestContext.Current.CancellationToken);
        await StartAsync();
    }

    /// <summary>The program ends and is started again; the browser keeps its cookies.</summary>
    public async Task RestartAsync()
    {
        await app!.DisposeAsync();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        app = WebApp.Build(new WebOptions { Port = 0, Folder = Folder, Answers = Answers, Model = Model }, shelf!, Book, Clock);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.Dispose();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, UseProxy = false }) { BaseAddress = new Uri(address) };
        Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>Opens the book beside the door.</summary>
    public KithContext Open() => shelf!.Open(Book);

    /// <summary>The porch of the same book on a free port, not yet started.</summary>
    public WebApplication Porch() => PorchApp.Build(new PorchOptions(Answers, 0), shelf!, Book, Clock);

    /// <summary>Somebody of the hamlet by their name.</summary>
    public async Task<Id<Person>> IdAsync(string name)
    {
        await using var book = Open();
        return await book.People.Where(person => person.FormattedName == name).Select(person => person.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a request as it stands.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads a page, as text.</summary>
    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>An address in which a name in braces stands for the identity of that person, and the plural of a kind for its newest record.</summary>
    public async Task<string> AddressAsync(string path)
    {
        var (open, close) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
        return open < 0 ? path : $"{path[..open]}{await IdentityAsync(path[(open + 1)..close])}{path[(close + 1)..]}";
    }

    private async Task<string> IdentityAsync(string named)
    {
        if (RecordKinds.Of(named) is not { } kind)
        {
            return (await IdAsync(named)).ToString();
        }

        await using var book = Open();
        return (await kind.NewestAsync(book, null, null, 1, TestContext.Current.CancellationToken))[0].Id.ToString();
    }

    /// <summary>The token that stands in every form.</summary>
    public async Task<string> TokenAsync()
    {
        var page = await ReadAsync("/people/add");
        var at = page.IndexOf("__RequestVerificationToken", StringComparison.Ordinal);
        var token = page[(page.IndexOf("value=\"", at, StringComparison.Ordinal) + 7)..];
        return token[..token.IndexOf('"', StringComparison.Ordinal)];
    }

    /// <summary>Sends a form as a browser does: with the token of the page it stands on.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => await PostWithAsync(await TokenAsync(), path, fields);

    /// <summary>Sends a form with a token that was read before.</summary>
    public async Task<HttpResponseMessage> PostWithAsync(string token, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
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
}

/// <summary>A clock that stands until it is set.</summary>
public sealed class StoppedClock(Instant now) : IClock
{
    /// <summary>What it shows.</summary>
    public Instant Shown { get; set; } = now;

    public Instant GetCurrentInstant() => Shown;
}
