using System.Text.Json;

namespace Kith.Tests.Programs;

/// <summary>Values made from JSON Schema, fitting and not fitting.</summary>
internal static class Schemas
{
    public static IReadOnlyList<string> Types(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } many ? [.. many.EnumerateArray().Select(type => type.GetString()!)] : [schema.GetProperty("type").GetString()!];

    public static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.GetRawText().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };

    /// <summary>A value that fits, or another that fits too.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement schema, string name, bool other)
    {
        var types = Types(schema);
        var format = schema.TryGetProperty("format", out var said) ? said.GetString() : null;
        if (types.Contains("null") && format is "uuid" or "person")
        {
            // Who brought two people together changes what can be done; other records would have to be there first.
            if (types.Contains("null"))
            {
                json.WriteNullValue();
                return;
            }
        }

        switch (types[0] == "null" ? types[1] : types[0])
        {
            case "object":
                json.WriteStartObject();
                foreach (var property in schema.GetProperty("properties").EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value, property.Name, other);
                }

                json.WriteEndObject();
                break;
            case "array":
                json.WriteStartArray();
                Write(json, schema.GetProperty("items"), name, other);
                json.WriteEndArray();
                break;
            case "integer": json.WriteNumberValue(other ? 4 : 3); break;
            case "number": json.WriteNumberValue(other ? 7m : 12.750m); break;
            case "boolean": json.WriteBooleanValue(true); break;
            default: json.WriteStringValue(Words(schema, format, name, other)); break;
        }
    }

    /// <summary>Values that do not fit, with a word that the sentence about them has to hold.</summary>
    public static IEnumerable<(string Json, string Named)> Wrong(JsonElement schema, string name)
    {
        var types = Types(schema);
        yield return (types.Contains("object") ? "3" : "{\"a\":1}", name);
        if (types.Contains("string"))
        {
            yield return ("17", name);
            var format = schema.TryGetProperty("format", out var said) ? said.GetString() : null;
            if (schema.TryGetProperty("enum", out _))
            {
                yield return ("\"perhaps\"", "perhaps");
            }
            else if (format is "date" or "partial-date" or "person" or "uuid" or "duration")
            {
                yield return ("\"31.2.2026\"", format == "duration" ? "rhythm" : "31.2.2026");
            }
            else if (format == "byte")
            {
                yield return ("\"no*base64\"", name);
            }
            else if (format == "currency")
            {
                yield return ("\"EURO\"", "EURO");
            }
        }
        else if (types.Contains("integer") || types.Contains("number"))
        {
            yield return ("\"many\"", name);
        }
        else if (types.Contains("array"))
        {
            yield return ("\"one\"", name);
            yield return ("[3]", name);
        }
    }

    private static string Words(JsonElement schema, string? format, string name, bool other)
    {
        if (schema.TryGetProperty("enum", out var words))
        {
            var known = words.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!).ToList();
            // The other days are years, which is no day of another calendar.
            return other && name != "calendar" ? known[^1] : known[0];
        }

        if (name == "rule")
        {
            return other ? "FREQ=WEEKLY" : "FREQ=MONTHLY;INTERVAL=3";
        }

        return format switch
        {
            "date" => other ? "2026-10-01" : "2026-11-20",
            "partial-date" => other ? "1985" : "--02-29",
            "person" => other ? "Helen Marsh" : name == "other" ? "Ben Whitaker" : "Ana Kovač",
            "currency" => other ? "GBP" : "EUR",
            "duration" => other ? "P2M" : "P3W",
            // A picture of one point: it can be a document and a portrait.
            "byte" => other ? "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMQidIAAAEcAJeeJDifAAAAAElFTkSuQmCC" : "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UaEBAAN0AWnL+tDXAAAAAElFTkSuQmCC",
            "note" => "lunch with Ana Kovač yesterday, 90 min: her mother is home again",
            _ => other ? "Something else" : "A jar of honey",
        };
    }
}
