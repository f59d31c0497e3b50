using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Wording;

/// <summary>How answers are written as JSON: names as in JavaScript, days and instants in ISO 8601, what was not said left out.</summary>
internal static class JsonText
{
    /// <summary>On one line.</summary>
    public static JsonSerializerOptions Plain { get; } = Make(false);

    /// <summary>For a person.</summary>
    public static JsonSerializerOptions Indented { get; } = Make(true);

    /// <summary>A choice as JSON writes it.</summary>
    public static string Word<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    private static JsonSerializerOptions Make(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new AsText<LocalDate>(LocalDatePattern.Iso.Format),
            new AsText<Instant>(InstantPattern.General.Format),
            new AsText<PartialDate>(date => date.ToString()),
        },
    };

    /// <summary>Writes a value as a text; nothing is read.</summary>
    private sealed class AsText<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
