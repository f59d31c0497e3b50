using System.Globalization;
using System.Resources;

namespace Kith.Care;

/// <summary>The texts of one resource file, in the reader's language where there is one and in English otherwise.</summary>
internal sealed class Texts(string name)
{
    private readonly ResourceManager resources = new(name, typeof(Texts).Assembly);

    /// <summary>Days, lengths and numbers.</summary>
    public static Texts Words { get; } = new("Kith.Care.Words.Words");

    /// <summary>A text by its key. A key without a text is a fault of the house, not of the reader.</summary>
    public string this[string key, CultureInfo reader] =>
        resources.GetString(key, reader) ?? throw new MissingManifestResourceException($"There is no text “{key}” in {name}.");

    /// <summary>A text with its placeholders filled with words.</summary>
    public string Fill(string key, CultureInfo reader, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key, reader];
        foreach (var (placeholder, value) in values)
        {
            text = text.Replace($"{{{placeholder}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
