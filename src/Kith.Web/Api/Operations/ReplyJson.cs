using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kith.Hall.Records;

namespace Kith.Web.Api;

/// <summary>How answers are written: one object, always the same letters for the same content.</summary>
internal static class ReplyJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>An object under a name, or null in its place.</summary>
    public static void OrNull<T>(Utf8JsonWriter json, string name, T? part, Action<T> write)
        where T : class
    {
        if (part is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(part);
        json.WriteEndObject();
    }

    /// <summary>One record.</summary>
    public static string Of(RecordView view) => Write(json => Fields(json, view));

    /// <summary>A part of a list, and where it goes on.</summary>
    public static string Page<T>(IEnumerable<T> rows, Action<Utf8JsonWriter, T> write, string? next) => Write(json =>
    {
        List(json, "items", rows, row =>
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
        });
        json.WriteString("next", next);
    });

    /// <summary>The fields of a record, its identity before them and what can be done with it after them.</summary>
    public static void Fields(Utf8JsonWriter json, RecordView view)
    {
        json.WriteString("id", view.Id);
        foreach (var field in view.Kind.Fields)
        {
            json.WritePropertyName(field.Name);
            Value(json, field, view.Values.GetValueOrDefault(field.Name));
        }

        List(json, "can", view.Verbs, verb => json.WriteStringValue(verb.Word));
    }

    /// <summary>A list under a name.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            write(row);
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, RecordField field, object? value)
    {
        switch (value)
        {
            case null when field.Shape is FieldShape.People or FieldShape.Choices: Many(json, []); break;
            case null: json.WriteNullValue(); break;
            // The same amount is the same letters, however many noughts a database puts after it.
            case decimal amount: json.WriteNumberValue(amount / 1.0000000000000000000000000000m); break;
            case int number: json.WriteNumberValue(number); break;
            case IReadOnlyList<RecordRow> rows: Rows(json, field, rows); break;
            case IReadOnlyList<Guid> people: Many(json, people.Select(person => person.ToString())); break;
            case string words when field.Shape == FieldShape.Choices: Many(json, words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)); break;
            default: json.WriteStringValue(RecordView.TextOf(value)); break;
        }
    }

    private static void Rows(Utf8JsonWriter json, RecordField field, IReadOnlyList<RecordRow> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("person", row.Person.Value);
            field.Parts.ToList().ForEach(part => json.WriteString(part.Name, row.Text(part.Name) is { Length: > 0 } text ? text : null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Many(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartArray();
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
