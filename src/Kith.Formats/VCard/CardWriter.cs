using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>Writes cards: as they are, or in version 3.0 or 4.0.</summary>
public static class CardWriter
{
    /// <summary>The card in its own version; read again, it is the same card.</summary>
    public static string Write(Card card)
    {
        var text = new StringBuilder();
        Write(text, card.Properties, card.Version);
        return text.ToString();
    }

    /// <summary>The card in version 3.0 (phones, CardDAV) or 4.0.</summary>
    public static string Write(Card card, CardVersion version) => Write(card.As(version));

    private static void Write(StringBuilder text, IReadOnlyList<Property> properties, CardVersion version)
    {
        text.Append("BEGIN:VCARD\r\n");
        foreach (var property in properties)
        {
            PropertyWriter.Write(text, version == CardVersion.V21 ? Declared(property) : property, fold: version != CardVersion.V21);
            if (property.Inner is { } inner)
            {
                Write(text, inner, version);
            }
        }

        text.Append("END:VCARD\r\n");
    }

    // The charset of vCard 2.1 is ASCII unless a property says otherwise.
    private static Property Declared(Property property) =>
        Ascii.IsValid(property.Value) ? property : property with { Parameters = property.Parameters.With(new Parameter("CHARSET", "UTF-8")) };
}
