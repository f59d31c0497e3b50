using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Outward;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Tests.Meetings;

/// <summary>A model on this computer that knows of some texts which belong together, and passes its examination.</summary>
internal sealed class Oracle : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly int width = ModelExam.Questions.Count;

    private Oracle(string[][] together)
    {
        foreach (var (text, at) in ModelExam.Questions.Chunk(2).Concat(together).SelectMany((texts, at) => texts.Select(text => (text, at))))
        {
            places[text] = at;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(TellAsync);
    }

    /// <summary>What it was asked about, text by text.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Answers this in place of what it knows; null to answer well.</summary>
    public string? Instead { get; set; }

    /// <summary>The status of its answers.</summary>
    public int Status { get; set; } = 200;

    public ModelAddress Address => ModelAddress.Reads($"oracle@{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/v1")!;

    /// <summary>Lets one listen.</summary>
    /// <param name="together">Texts that belong together.</param>
    public static async Task<Oracle> ListenAsync(params string[][] together)
    {
        var oracle = new Oracle(together);
        await oracle.app.StartAsync(TestContext.Current.CancellationToken);
        return oracle;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TellAsync(HttpContext context)
    {
        using var question = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        string[] texts = [.. question.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];
        Array.ForEach(texts, Asked.Enqueue);
        context.Response.StatusCode = context.Request.Path == "/v1/embeddings" && question.RootElement.GetProperty("model").GetString() == "oracle" ? Status : 404;
        await context.Response.WriteAsync(Instead ?? JsonSerializer.Serialize(new { data = texts.Select((text, index) => new { index, embedding = Embedding(text) }).Reverse() }), context.RequestAborted);
    }

    private float[] Embedding(string text)
    {
        var numbers = new float[width];
        numbers[places.TryGetValue(text, out var at) ? at : width - 1] = 1;
        return numbers;
    }
}
