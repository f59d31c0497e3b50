using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Kith.Web.Api;

/// <summary>What a program is answered.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">JSON; empty for nothing.</param>
internal sealed record Reply(int Status, string Body = "")
{
    private const string Problems = "application/problem+json";

    /// <summary>The header that carries the revision by which a change can be taken back.</summary>
    public const string RevisionHeader = "Kith-Revision";

    /// <summary>Its headers besides the type of the body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The type of the body.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Writes what is too large to be held; null when the body is all.</summary>
    public Func<Stream, Task>? WriteAllAsync { get; init; }

    /// <summary>What was asked for.</summary>
    public static Reply Of(string json, int status = StatusCodes.Status200OK) => new(status, json);

    /// <summary>One record, with the tag of what it holds.</summary>
    public static Reply OfOne(string json, int status = StatusCodes.Status200OK) => new Reply(status, json).With("ETag", Tag(json));

    /// <summary>A problem (RFC 9457), told in one sentence.</summary>
    public static Reply Problem(int status, string sentence) =>
        new(status, ReplyJson.Write(json => { json.WriteString("type", "about:blank"); json.WriteString("title", sentence); json.WriteNumber("status", status); })) { ContentType = Problems };

    /// <summary>A strong tag: the same as long as what is written stays the same to the letter.</summary>
    public static string Tag(string json) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 16))}\"";

    /// <summary>The same with a header.</summary>
    public Reply With(string name, string value) => this with { Headers = new Dictionary<string, string>(Headers) { [name] = value } };

    /// <summary>The same with the revision of the change; null when nothing changed.</summary>
    public Reply ChangedBy(long? revision) => revision is { } number ? With(RevisionHeader, number.ToString(CultureInfo.InvariantCulture)) : this;

    /// <summary>Sends it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        foreach (var (name, value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (WriteAllAsync is not null)
        {
            context.Response.ContentType = ContentType;
            // The directory of an archive is written at its end, in small pieces that nobody waits for.
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
            await WriteAllAsync(context.Response.Body);
        }
        else if (Body.Length > 0)
        {
            context.Response.ContentType = ContentType;
            context.Response.ContentLength = Encoding.UTF8.GetByteCount(Body);
            await context.Response.WriteAsync(Body, context.RequestAborted);
        }
    }

    /// <summary>The headers as they are kept.</summary>
    public string HeadersAsJson() => JsonSerializer.Serialize(Headers, HeaderJson.Default.IReadOnlyDictionaryStringString);

    /// <summary>An answer that was kept.</summary>
    public static Reply Kept(Storage.KeptAnswer kept) =>
        new Reply(kept.Status, kept.Body) { Headers = JsonSerializer.Deserialize(kept.Headers, HeaderJson.Default.IReadOnlyDictionaryStringString)! }.With("Idempotency-Replayed", "true");
}

/// <summary>How headers are kept.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class HeaderJson : System.Text.Json.Serialization.JsonSerializerContext;
