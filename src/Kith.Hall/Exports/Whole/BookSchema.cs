using System.Text.Json;
using System.Text.Json.Nodes;
using Kith.Storage;

namespace Kith.Hall.Exports;

/// <summary>The schema of an export: JSON Schema 2020-12, a definition a table, made from the tables themselves.</summary>
public static class BookSchema
{
    /// <summary>For a person to read, accents as they are.</summary>
    internal static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of some tables.</summary>
    public static JsonObject Of(IReadOnlyList<TableShape> tables) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "A book of Kith",
        ["description"] = "Each line of tables/NAME.jsonl is one row of that definition. Partial dates are as RFC 6350 writes them, durations as ISO 8601, decimals as text so that no digit is lost; bytes stand in the entry of the archive that is named in their place.",
        ["$defs"] = new JsonObject(tables.Select(table => KeyValuePair.Create<string, JsonNode?>(table.Name, Of(table)))),
    };

    private static JsonObject Of(TableShape table) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. table.Columns.Select(column => (JsonNode?)column.Name)]),
        ["properties"] = new JsonObject(table.Columns.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Name, Of(column)))),
    };

    private static JsonObject Of(ColumnShape column)
    {
        var shape = new JsonObject { ["type"] = column.IsNullable ? new JsonArray(column.Type, "null") : column.Type };
        if (column.Format.Length > 0)
        {
            shape["format"] = column.Format;
        }

        return shape;
    }
}
