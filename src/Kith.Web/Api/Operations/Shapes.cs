using System.Text.Json.Nodes;
using Kith.Hall.Records;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>What is sent and answered, as JSON Schema: made from the descriptions of records, so that the document cannot say otherwise than the house does.</summary>
internal static class Shapes
{
    /// <summary>The name of the schema of a problem.</summary>
    public const string Problem = "Problem";

    /// <summary>A text.</summary>
    public static OpenApiSchema Text(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };

    /// <summary>A whole number.</summary>
    public static OpenApiSchema Number(int? least = null, int? most = null) => new() { Type = JsonSchemaType.Integer, Minimum = least?.ToString(System.Globalization.CultureInfo.InvariantCulture), Maximum = most?.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    /// <summary>Yes or no.</summary>
    public static OpenApiSchema Truth => new() { Type = JsonSchemaType.Boolean };

    /// <summary>An identity.</summary>
    public static OpenApiSchema Identity => Text("uuid");

    /// <summary>A whole day.</summary>
    public static OpenApiSchema Day => Text("date");

    /// <summary>Bytes as base64 (RFC 4648, section 4).</summary>
    public static OpenApiSchema Bytes => Text("byte");

    /// <summary>A schema of the document by its name.</summary>
    public static IOpenApiSchema Named(string name) => new OpenApiSchemaReference(name);

    /// <summary>Several of the same.</summary>
    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>The same, or null.</summary>
    public static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        schema.Enum?.Add(null!);
        return schema;
    }

    /// <summary>An object with all these, and nothing besides.</summary>
    public static OpenApiSchema Object(params IEnumerable<(string Name, IOpenApiSchema Schema)> properties) => Object(properties.ToList(), _ => true);

    /// <summary>An object in which some may be left out, and nothing besides.</summary>
    public static OpenApiSchema Without(IReadOnlyList<string> left, params IEnumerable<(string Name, IOpenApiSchema Schema)> properties) => Object(properties.ToList(), name => !left.Contains(name));

    /// <summary>A part of a list.</summary>
    public static OpenApiSchema Page(IOpenApiSchema items, OpenApiSchema next) => Object(("items", List(items)), ("next", OrNull(next)));

    /// <summary>A record as it is answered: every field, null where nothing is said.</summary>
    public static OpenApiSchema Answered(RecordKind kind) => Object(
        [("id", Identity), .. kind.Fields.Select(field => (field.Name, (IOpenApiSchema)(field.IsRequired || field.Shape is FieldShape.People or FieldShape.Choices or FieldShape.Rows ? Of(field) : OrNull(Of(field))))), ("can", List(Text()))], _ => true);

    /// <summary>What is sent to make a record.</summary>
    public static OpenApiSchema Made(RecordKind kind) => Sent(kind.Fields.Where(field => !field.IsTold));

    /// <summary>What is sent to change one: null takes back what was said.</summary>
    public static OpenApiSchema Changed(RecordKind kind) =>
        Object([.. kind.Fields.Where(field => field is { IsTold: false, IsFixed: false }).Select(field => (field.Name, (IOpenApiSchema)(field.IsRequired ? Of(field) : OrNull(Of(field)))))], _ => false);

    /// <summary>What is sent, field by field.</summary>
    public static OpenApiSchema Sent(IEnumerable<RecordField> fields)
    {
        var all = fields.ToList();
        var required = all.Where(field => field.IsRequired).Select(field => field.Name).ToHashSet();
        return Object([.. all.Select(field => (field.Name, (IOpenApiSchema)(field.IsRequired ? Of(field) : OrNull(Of(field)))))], required.Contains);
    }

    /// <summary>A problem (RFC 9457).</summary>
    public static OpenApiSchema AProblem => Object(("type", Text()), ("title", Text()), ("status", Number()));

    private static OpenApiSchema Object(IReadOnlyList<(string Name, IOpenApiSchema Schema)> properties, Func<string, bool> required) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(one => one.Name, one => one.Schema),
        Required = properties.Select(one => one.Name).Where(required).ToHashSet(),
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema Of(RecordField field) => field.Shape switch
    {
        FieldShape.Day => Day,
        FieldShape.PartialDate => Described(Text("partial-date"), ApiTexts.AboutPartialDate),
        FieldShape.Person => Described(Text("person"), ApiTexts.AboutPerson),
        FieldShape.People => List(Described(Text("person"), ApiTexts.AboutPerson)),
        FieldShape.Choice => Choice(field.Words),
        FieldShape.Choices => List(field.Words.Count > 0 ? Choice(field.Words) : Text()),
        FieldShape.Amount => new() { Type = JsonSchemaType.Number, Description = ApiTexts.AboutAmount },
        FieldShape.Number => Number(),
        FieldShape.Reference => Identity,
        FieldShape.Rows => List(Object([("person", Identity), .. field.Parts.Select(part => (part.Name, (IOpenApiSchema)OrNull(Of(part))))])),
        _ when field.Name == "currency" => Described(Text("currency"), ApiTexts.AboutCurrency),
        _ when field.Name == "wish" => Text("duration"),
        _ => Text(),
    };

    /// <summary>A word of an enumeration.</summary>
    public static OpenApiSchema Choice<T>()
        where T : struct, Enum => Choice([.. Enum.GetValues<T>().Select(RecordField.WordOf)]);

    /// <summary>One word of several.</summary>
    public static OpenApiSchema Choice(IReadOnlyList<string> words)
    {
        var schema = Text();
        schema.Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word)!)];
        return schema;
    }

    private static OpenApiSchema Described(OpenApiSchema schema, string text)
    {
        schema.Description = text;
        return schema;
    }
}
