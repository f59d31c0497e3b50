using System.Globalization;
using System.Text.Json;
using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Rows;

/// <summary>A row, or some of its columns, as JSON: the same text on both databases, and enough to put the row back exactly.</summary>
internal static class RowImage
{
    /// <summary>Columns and values as a JSON object; the values are the model's or the database's.</summary>
    public static string Write(IEnumerable<(IProperty Property, object? Value)> columns)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (property, value) in columns)
            {
                json.WritePropertyName(property.GetColumnName());
                WriteValue(json, property, value);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A key without its book as a JSON array.</summary>
    public static string WriteKey(IEnumerable<(IProperty Property, object? Value)> columns)
    {
        var key = columns as IReadOnlyCollection<(IProperty Property, object? Value)> ?? [.. columns];
        // Nearly every key is made of identities, and an import writes hundreds of thousands of them.
        if (key.All(column => IsIdentity(column.Property)))
        {
            return $"[{string.Join(',', key.Select(column => $"\"{IdentityText(column.Value!)}\""))}]";
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var (property, value) in key)
            {
                WriteValue(json, property, value);
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A tracked row by its table and key, as the log names it.</summary>
    public static (string Table, string Key) NameOf(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        (entry.Metadata.GetTableName()!, WriteKey([.. entry.Properties.Where(p => p.Metadata.IsPrimaryKey() && p.Metadata.Name != Record.Book).Select(p => (p.Metadata, p.CurrentValue))]));

    /// <summary>The columns of an image as the database takes them.</summary>
    public static List<(IProperty Property, object? Value)> Read(IEntityType entity, string image)
    {
        using var json = JsonDocument.Parse(image);
        var columns = entity.GetProperties().ToDictionary(p => p.GetColumnName());
        return [.. json.RootElement.EnumerateObject().Select(field => (columns[field.Name], ReadValue(columns[field.Name], field.Value)))];
    }

    /// <summary>The columns of a key as the database takes them.</summary>
    public static List<(IProperty Property, object? Value)> ReadKey(IEntityType entity, string key)
    {
        using var json = JsonDocument.Parse(key);
        var columns = entity.FindPrimaryKey()!.Properties.Where(p => p.Name != Record.Book).ToArray();
        return [.. json.RootElement.EnumerateArray().Select((value, at) => (columns[at], ReadValue(columns[at], value)))];
    }

    /// <summary>How a column is written: its JSON type, and what kind of string it is.</summary>
    public static (string Type, string Format) Json(IProperty property)
    {
        var model = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return ProviderType(property) switch
        {
            _ when IsIdentity(property) => ("string", "uuid"),
            _ when model == typeof(LocalDate) => ("string", "date"),
            _ when model == typeof(Instant) => ("string", "date-time"),
            _ when model == typeof(PartialDate) => ("string", "partial-date"),
            _ when model == typeof(Period) => ("string", "duration"),
            var type when type == typeof(decimal) => ("string", "decimal"),
            var type when type == typeof(byte[]) => ("string", "bytes"),
            var type when type == typeof(bool) => ("boolean", ""),
            var type when type == typeof(double) => ("number", ""),
            var type when type == typeof(string) => ("string", ""),
            _ => ("integer", ""),
        };
    }

    /// <summary>A value of the model as the database takes it.</summary>
    public static object? ToDatabase(IProperty property, object? value) =>
        value is not null && property.GetTypeMapping().Converter is { } converter && converter.ModelClrType.IsInstanceOfType(value) ? converter.ConvertToProvider(value) : value;

    private static void WriteValue(Utf8JsonWriter json, IProperty property, object? value)
    {
        switch (ToDatabase(property, value))
        {
            case null or DBNull: json.WriteNullValue(); break;
            case bool b: json.WriteBooleanValue(b); break;
            case string s: json.WriteStringValue(s); break;
            case Guid g: json.WriteStringValue(g.ToString("D")); break;
            case byte[] id when IsIdentity(property): json.WriteStringValue(new Guid(id, true).ToString("D")); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case LocalDate day: json.WriteStringValue(LocalDatePattern.Iso.Format(day)); break;
            case Instant instant: json.WriteStringValue(InstantAsText.Pattern.Format(instant)); break;
            case double d: json.WriteNumberValue(d); break;
            // As text, as SQLite keeps it: no digit is lost.
            case decimal amount: json.WriteStringValue(amount.ToString(CultureInfo.InvariantCulture)); break;
            // SQLite tells every whole number as a long, also those that are truth values.
            case long l when ProviderType(property) == typeof(bool): json.WriteBooleanValue(l != 0); break;
            case IConvertible number: json.WriteNumberValue(number.ToInt64(CultureInfo.InvariantCulture)); break;
            case { } other: throw new InvalidOperationException($"No image is known for {other.GetType()}.");
        }
    }

    private static object? ReadValue(IProperty property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return ProviderType(property) switch
        {
            var t when t == typeof(string) => value.GetString(),
            var t when t == typeof(bool) => value.GetBoolean(),
            var t when t == typeof(int) => value.GetInt32(),
            var t when t == typeof(long) => value.GetInt64(),
            var t when t == typeof(double) => value.GetDouble(),
            var t when t == typeof(decimal) => decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            var t when t == typeof(Guid) => value.GetGuid(),
            var t when t == typeof(byte[]) => IsIdentity(property) ? value.GetGuid().ToByteArray(true) : value.GetBytesFromBase64(),
            var t when t == typeof(LocalDate) => LocalDatePattern.Iso.Parse(value.GetString()!).Value,
            var t when t == typeof(Instant) => InstantAsText.Pattern.Parse(value.GetString()!).Value,
            var t => throw new InvalidOperationException($"No image is known for {t}."),
        };
    }

    private static string IdentityText(object value) => value is byte[] bytes ? new Guid(bytes, true).ToString("D") : value.ToString()!;

    private static Type ProviderType(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool IsIdentity(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);
    }
}
