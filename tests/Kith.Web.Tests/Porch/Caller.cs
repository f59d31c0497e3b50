using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Porch;

/// <summary>Somebody who was sent an address, before a real porch: follows it, and answers.</summary>
public sealed class Caller : IAsyncDisposable
{
    private readonly WebApplication porch;
    private readonly HttpClient client;

    private Caller(WebApplication porch) =>
        (this.porch, client) = (porch, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { BaseAddress = new Uri(porch.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Comes to the porch of a door's book.</summary>
    public static async Task<Caller> ComeAsync(Door door)
    {
        var porch = door.Porch();
        await porch.StartAsync(Cancellation);
        return new Caller(porch);
    }

    /// <summary>An introduction of Ana and Helen, and the path of a page that the owner gave one of them by the form on the pages.</summary>
    public static async Task<(Id<Introduction> About, string Path)> AskedAsync(Door door, string who = "Ana Kovač")
    {
        await door.PostAsync("/introductions/add", ("one", "Ana Kovač"), ("other", "Helen Marsh"), ("forOne", "A garden by the river."), ("forOther", "A translator."), ("back", "/introductions"));
        await using var book = door.Open();
        var about = await book.Introductions.OrderByDescending(one => one.Id).Select(one => one.Id).FirstAsync(Cancellation);
        return (about, await GivenAsync(door, about, who));
    }

    /// <summary>The path of a page that the owner gives now, as the letter on the page holds it.</summary>
    public static async Task<string> GivenAsync(Door door, Id<Introduction> about, string who)
    {
        var given = await door.PostAsync($"/introductions/{about}/page/give", ("who", (await door.IdAsync(who)).ToString()));
        Assert.Equal($"/introductions#i-{about}", given.Headers.Location!.ToString());
        var page = await door.ReadAsync("/introductions");
        var at = page.IndexOf(Door.Answers.ToString(), StringComparison.Ordinal);
        Assert.True(at > 0, page);
        return new Uri(page[at..page.IndexOf('&', at)]).AbsolutePath;
    }

    /// <summary>Follows an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>Follows an address, and reads.</summary>
    public async Task<string> ReadAsync(string path, params (string Name, string Value)[] headers) => await (await GetAsync(path, headers)).Content.ReadAsStringAsync(Cancellation);

    /// <summary>Presses a button.</summary>
    public Task<HttpResponseMessage> SayAsync(string path, string said) => SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([KeyValuePair.Create("said", said)]));

    /// <summary>Sends something as it stands.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await porch.DisposeAsync();
    }
}
