using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kith.Hall.Tokens;

namespace Kith.Tests.Programs;

/// <summary>An operation as the document describes it.</summary>
internal sealed record Described(string Method, string Path, JsonElement Words)
{
    public string Id => Words.GetProperty("operationId").GetString()!;

    public bool Changes => Method != "get";

    /// <summary>Whether the document says that the answer carries the number by which it can be taken back.</summary>
    public bool CanBeTakenBack => Words.GetProperty("responses").EnumerateObject().Any(response => response.Value.TryGetProperty("headers", out var headers) && headers.TryGetProperty("Kith-Revision", out _));

    public int Success => Words.GetProperty("responses").EnumerateObject().Select(response => int.Parse(response.Name, System.Globalization.CultureInfo.InvariantCulture)).First(status => status < 300);

    public JsonElement? Body => Words.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").GetProperty("application/json").GetProperty("schema") : null;

    public JsonElement? Result => Words.GetProperty("responses").GetProperty(Success.ToString(System.Globalization.CultureInfo.InvariantCulture)).TryGetProperty("content", out var content) && content.TryGetProperty("application/json", out var json) ? json.GetProperty("schema") : null;

    public IEnumerable<string> Queries => Words.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Where(one => one.GetProperty("in").GetString() == "query").Select(one => one.GetProperty("name").GetString()!) : [];
}

/// <summary>What was answered.</summary>
internal sealed record Answered(int Status, string Body, HttpResponseHeaders Headers, string Type)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? values.Single() : null;

    public long Revision => long.Parse(Header("Kith-Revision")!, System.Globalization.CultureInfo.InvariantCulture);

    public string Sentence => Json.GetProperty("title").GetString()!;
}

/// <summary>A client made of the document alone: it knows which operations there are, what they take and what they give.</summary>
internal sealed class Client
{
    private readonly Door door;
    private readonly JsonElement document;
    private string offered = "";

    private Client(Door door, JsonElement document)
    {
        (this.door, this.document) = (door, document);
        Operations = [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => new Described(method.Name, path.Name, method.Value)))];
    }

    public IReadOnlyList<Described> Operations { get; }

    public JsonElement Document => document;

    /// <summary>The operations that were called and went well.</summary>
    public HashSet<string> Walked { get; } = [];

    public static async Task<Client> OfAsync(Door door)
    {
        var answer = await door.GetAsync("/api/openapi.json");
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        await using var book = door.Open();
        return new Client(door, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement)
        {
            offered = (await Kith.Hall.Plans.PlanReading.ActsAsync(book, Door.Now, Cancellation)).Select(act => act.Key).Order(StringComparer.Ordinal).FirstOrDefault() ?? "",
        };
    }

    /// <summary>A token that opens something.</summary>
    public static async Task<Issued> TokenAsync(Door door, Scopes scopes)
    {
        await using var book = door.Open();
        return await Issuing.IssueAsync(book, "a test", scopes, Door.Now, Cancellation);
    }

    public Described Of(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>Calls an operation.</summary>
    public async Task<Answered> CallAsync(Described operation, string? token, string? id = null, string? body = null, string query = "", params (string Name, string Value)[] headers)
    {
        var path = operation.Path.Replace("{id}", id, StringComparison.Ordinal).Replace("{revision}", id, StringComparison.Ordinal) + query;
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method.ToUpperInvariant()), new Uri(path, UriKind.Relative));
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await door.Client.SendAsync(request, Cancellation);
        var told = new Answered((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), answer.Headers, answer.Content.Headers.ContentType?.MediaType ?? "");
        if (told.Status < 300)
        {
            Walked.Add(operation.Id);
        }

        return told;
    }

    /// <summary>A body that fits a schema.</summary>
    public string Sample(JsonElement schema, bool other = false)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Schemas.Write(json, Resolve(schema), "", other);
        }

        // What a plan offers depends on the book, which the document does not know.
        var sample = JsonNode.Parse(buffer.ToArray())!;
        if (sample is JsonObject fields && fields.ContainsKey("act"))
        {
            fields["act"] = offered;
        }

        return sample.ToJsonString();
    }

    /// <summary>What a reference means.</summary>
    public JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    /// <summary>Where an answer is not what the document says; empty when it is.</summary>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at = "answer")
    {
        var meant = Resolve(schema);
        if (meant.TryGetProperty("oneOf", out var several))
        {
            return several.EnumerateArray().Select(one => Faults(one, value, at).ToList()).MinBy(faults => faults.Count)!;
        }

        var types = Schemas.Types(meant);
        if (!types.Contains(Schemas.TypeOf(value)) && !(types.Contains("number") && Schemas.TypeOf(value) == "integer"))
        {
            return [$"{at} is {Schemas.TypeOf(value)}, not {string.Join(" or ", types)}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => meant.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name} is missing")
                .Concat(value.EnumerateObject().SelectMany(one => meant.GetProperty("properties").TryGetProperty(one.Name, out var of) ? Faults(of, one.Value, $"{at}.{one.Name}") : [$"{at}.{one.Name} is not described"])),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((one, index) => Faults(meant.GetProperty("items"), one, $"{at}[{index}]")),
            JsonValueKind.String when meant.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ValueEquals(value.GetString())) => [$"{at} is “{value}”, which is not among its words"],
            _ => [],
        };
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
