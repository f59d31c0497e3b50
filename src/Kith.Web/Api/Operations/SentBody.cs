using System.Text;
using System.Text.Json;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Http.Features;

namespace Kith.Web.Api;

/// <summary>Reads what a program sent: one bounded JSON object, and from it what was filled in.</summary>
internal static class SentBody
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <summary>The body as text; empty when nothing was sent.</summary>
    /// <exception cref="BadHttpRequestException">It is too large, or no JSON by its type.</exception>
    public static async Task<string> TextAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellation);
        if (buffer.Length > 0 && !request.HasJsonContentType())
        {
            throw new BadHttpRequestException(ApiTexts.NotJsonType, StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
        catch (DecoderFallbackException broken)
        {
            throw new BadHttpRequestException(ApiTexts.NotUtf8, StatusCodes.Status400BadRequest, broken);
        }
    }

    /// <summary>The object in a text.</summary>
    /// <exception cref="BadHttpRequestException">There is none.</exception>
    public static JsonElement Object(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Nothing;
        }

        try
        {
            var root = JsonDocument.Parse(text, Strict).RootElement;
            return root.ValueKind == JsonValueKind.Object ? root : throw new BadHttpRequestException(ApiTexts.NotAnObject);
        }
        catch (JsonException broken)
        {
            throw new BadHttpRequestException(Said.Fill(ApiTexts.NotJson, broken.LineNumber + 1, broken.BytePositionInLine + 1), StatusCodes.Status400BadRequest, broken);
        }
    }

    /// <summary>What was filled in, by field; unknown fields stay in it and are refused where the known ones are.</summary>
    /// <exception cref="RefusalException">A field holds something of another shape.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> FilledAsync(Asked asked, IReadOnlyList<RecordField> fields)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var said in asked.Body.EnumerateObject())
        {
            var field = fields.FirstOrDefault(one => one.Name == said.Name);
            filled[said.Name] = field is null ? "" : await TextAsync(asked, field, said.Value);
        }

        return filled;
    }

    /// <summary>A string, without what no database keeps.</summary>
    /// <exception cref="RefusalException">It is none, or holds a broken character.</exception>
    public static string Text(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw Refuse(ApiTexts.WrongShape, name, ApiTexts.ShapeText);
        }

        try
        {
            var text = value.GetString()!;
            return text.Contains('\0', StringComparison.Ordinal) ? throw Refuse(ApiTexts.BrokenCharacter, name) : text;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON lets pass and no text holds.
            throw Refuse(ApiTexts.BrokenCharacter, name);
        }
    }

    private static async Task<string> TextAsync(Asked asked, RecordField field, JsonElement value) => (field.Shape, value.ValueKind) switch
    {
        (_, JsonValueKind.Null) => "",
        (FieldShape.Amount or FieldShape.Number, JsonValueKind.Number) => value.GetRawText(),
        (FieldShape.Amount or FieldShape.Number, _) => throw Refuse(ApiTexts.WrongShape, field.Name, ApiTexts.ShapeNumber),
        (FieldShape.People, JsonValueKind.Array) => string.Join(',', await PeopleAsync(asked, field, value)),
        (FieldShape.Choices, JsonValueKind.Array) => string.Join(',', value.EnumerateArray().Select(word => Word(field, word))),
        (FieldShape.People or FieldShape.Choices, _) => throw Refuse(ApiTexts.WrongShape, field.Name, ApiTexts.ShapeList),
        _ => Text(field.Name, value),
    };

    private static async Task<IReadOnlyList<Id<Person>>> PeopleAsync(Asked asked, RecordField field, JsonElement people)
    {
        var ids = new List<Id<Person>>();
        foreach (var person in people.EnumerateArray())
        {
            ids.Add(await Filling.PersonAsync(asked.Book, Text(field.Name, person), asked.Cancellation));
        }

        return ids;
    }

    private static string Word(RecordField field, JsonElement value) =>
        Text(field.Name, value) is var word && word.Contains(',', StringComparison.Ordinal) ? throw Refuse(ApiTexts.CommaInWord, field.Name) : word;

    private static RefusalException Refuse(string sentence, params ReadOnlySpan<object?> values) => new(RefusalReason.Invalid, Said.Fill(sentence, values));
}
