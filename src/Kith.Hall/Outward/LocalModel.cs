using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Outward;

/// <summary>Asks a model that the owner runs where texts stand in meaning.</summary>
/// <remarks>The address is dialled only while it lies on this computer or in the owner's own network. It speaks the embeddings call that Ollama, llama.cpp, LM Studio, LocalAI and vLLM have in common (OpenAI's <c>/v1/embeddings</c>).</remarks>
/// <param name="address">Which model, and where.</param>
/// <param name="resolve">Tells the addresses of a name; null for the system's own resolver.</param>
public sealed class LocalModel(ModelAddress address, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) : IDisposable
{
    /// <summary>Asked at once.</summary>
    public const int AtOnce = 32;

    private const int MostBytes = 8 * 1024 * 1024;
    private const int MostWidth = 16_384;

    private readonly Dialer dialer = Dialer.Home(address.Address.IdnHost, resolve);

    /// <summary>Which one.</summary>
    public ModelAddress Address => address;

    /// <summary>Where some texts stand.</summary>
    /// <param name="texts">At most <see cref="AtOnce"/>.</param>
    /// <param name="cancellation">Hangs up.</param>
    /// <returns>One for each text, in their order.</returns>
    /// <exception cref="RefusalException">It may not be asked, is silent, or answers something else.</exception>
    public async Task<IReadOnlyList<Meaning>> AskAsync(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var question = new ByteArrayContent(Question(texts));
        question.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.Address, "embeddings")) { Content = question };
        try
        {
            var (status, body) = await dialer.ReadAsync(request, MostBytes, cancellation);
            return (int)status is >= 200 and < 300
                ? body is { } all ? Answer(all, texts.Count) : throw Unclear($"> {MostBytes / 1024 / 1024} MB")
                : throw Silent(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception silence) when (silence is HttpRequestException or IOException or System.Net.Sockets.SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw Silent(silence is OperationCanceledException ? $"{Dialer.Patience.TotalSeconds} s" : (silence.InnerException ?? silence).Message, silence);
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw Unclear(other.Message, other);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => dialer.Dispose();

    private byte[] Question(IReadOnlyList<string> texts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", address.Name);
            json.WriteStartArray("input");
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private Meaning[] Answer(ReadOnlyMemory<byte> body, int asked)
    {
        using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 8 });
        var (told, width) = (Enumerable.Repeat(Meaning.None, asked).ToArray(), 0);
        var given = json.RootElement.GetProperty("data");
        foreach (var (one, at) in given.EnumerateArray().Select((one, at) => (one, at)))
        {
            var place = one.TryGetProperty("index", out var index) ? index.GetInt32() : at;
            var numbers = one.GetProperty("embedding");
            width = width == 0 ? numbers.GetArrayLength() : width;
            if (place < 0 || place >= asked || width > MostWidth || numbers.GetArrayLength() != width)
            {
                throw Unclear($"{place}, {numbers.GetArrayLength()}");
            }

            told[place] = Meaning.Of([.. numbers.EnumerateArray().Select(number => number.GetSingle())]);
        }

        return given.GetArrayLength() == asked ? told : throw Unclear($"{given.GetArrayLength()} / {asked}");
    }

    private RefusalException Silent(string why, Exception? inner = null) => new(RefusalReason.Conflict, Said.Fill(DialTexts.ModelSilent, address.Name, address.Address.Authority, why), inner);

    private RefusalException Unclear(string why, Exception? inner = null) => new(RefusalReason.Conflict, Said.Fill(DialTexts.ModelUnclear, address.Name, address.Address.Authority, why), inner);
}
