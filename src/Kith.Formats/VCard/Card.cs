using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>The three vCards in use.</summary>
public enum CardVersion
{
    /// <summary>vCard 2.1 of the versit consortium (1996): old phones, Outlook.</summary>
    V21,

    /// <summary>RFC 2426: Apple, Google, nearly all address books.</summary>
    V30,

    /// <summary>RFC 6350.</summary>
    V40,
}

/// <summary>A vCard: its properties as they stood, in their order, with typed readings on top.</summary>
/// <remarks>Whatever the readings do not know is still among <see cref="Properties"/>, so that writing gives back all that was read.</remarks>
public sealed partial class Card : IEquatable<Card>
{
    // By group; read when the first is asked for.
    private Dictionary<string, string>? labels;

    /// <summary>A card of these properties, BEGIN and END left out.</summary>
    public Card(IReadOnlyList<Property> properties)
    {
        Properties = properties;
        Version = VersionOf(properties);
    }

    /// <summary>Every property in order, VERSION included.</summary>
    public IReadOnlyList<Property> Properties { get; }

    /// <summary>As VERSION says; where it says nothing known, 2.1 when a parameter stands bare as only 2.1 has it, else 3.0.</summary>
    public CardVersion Version { get; }

    /// <summary>The properties of a name.</summary>
    public IEnumerable<Property> All(string name) => Properties.Where(property => property.Is(name));

    /// <summary>The first property of a name; null when there is none.</summary>
    public Property? First(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Is(name))
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The text of the first property of a name, as a person wrote it; null when there is none or it is empty.</summary>
    public string? Text(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Is(name) && TextOf(property) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The text of a property of this card, as a person wrote it.</summary>
    public string TextOf(Property property) => Unescape(property.Plain).Trim();

    /// <summary>The texts between separators, as a person wrote them.</summary>
    public IReadOnlyList<string> Parts(Property property, char separator) =>
        [.. LineText.Split(property.Plain, separator).Select(part => Unescape(part).Trim())];

    /// <summary>The label its owner gave a property (Apple's and Google's X-ABLabel in the same group), <c>_$!&lt;Mother&gt;!$_</c> as Mother; null when none.</summary>
    public string? LabelOf(Property property) => property.Group is { } group ? (labels ??= Labels()).GetValueOrDefault(group) : null;

    /// <inheritdoc/>
    public bool Equals(Card? other) => other is not null && Properties.SequenceEqual(other.Properties);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Card);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Properties.Count, Properties.Count > 0 ? Properties[^1] : null);

    /// <summary>The card as its version writes it.</summary>
    public override string ToString() => CardWriter.Write(this);

    private Dictionary<string, string> Labels()
    {
        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in Properties)
        {
            if (property.Group is { } group && property.Is("X-ABLabel") && TextOf(property) is { Length: > 0 } label)
            {
                read.TryAdd(group, Spoken(label));
            }
        }

        return read;
    }

    private static string Spoken(string label) =>
        label.StartsWith("_$!<", StringComparison.Ordinal) && label.EndsWith(">!$_", StringComparison.Ordinal) ? label[4..^4] : label;

    private string Unescape(string text) => Version == CardVersion.V21 ? LineText.UnescapeLoosely(text) : LineText.Unescape(text);

    private static CardVersion VersionOf(IReadOnlyList<Property> properties) =>
        properties.FirstOrDefault(property => property.Is("VERSION"))?.Value.Trim() switch
        {
            "2.1" => CardVersion.V21,
            "3.0" => CardVersion.V30,
            "4.0" => CardVersion.V40,
            _ => properties.Any(property => property.Parameters.Bare.Any()) ? CardVersion.V21 : CardVersion.V30,
        };
}
