using System.Text;

namespace Kith.Formats.Lines;

/// <summary>Writes properties as content lines, folded at 75 octets and never inside a character (RFC 6350, section 3.2).</summary>
public static class PropertyWriter
{
    private const int Octets = 75;

    /// <summary>Appends the lines of one property, each ended by CRLF.</summary>
    /// <param name="text">Receives the lines.</param>
    /// <param name="property">Its value as it is to stand in the file.</param>
    /// <param name="fold">False where readers do not unfold (vCard 2.1); base64 and quoted-printable are broken all the same.</param>
    public static void Write(StringBuilder text, Property property, bool fold = true)
    {
        var line = new StringBuilder(property.Value.Length + 32);
        if (property.Group is { } group)
        {
            line.Append(group).Append('.');
        }

        line.Append(property.Name);
        foreach (var parameter in property.Parameters)
        {
            ParameterText.Write(line, parameter);
        }

        line.Append(':');
        if (property.QuotedPrintable)
        {
            Soft(text, line.ToString(), property.Value);
            return;
        }

        line.Append(property.Value.AsSpan().IndexOfAny('\r', '\n') < 0 ? property.Value : property.Value.ReplaceLineEndings("\\n"));
        Fold(text, line.ToString(), fold || property.Base64 ? Recognisable(property) : int.MaxValue);
        text.Append(property.Base64 && !fold ? "\r\n" : "");
    }

    // The first piece of a folded line must be known as the beginning of a property: up to its colon, or to the first ";NAME=".
    private static int Recognisable(Property property)
    {
        var name = property.Name.Length + (property.Group is { } group ? group.Length + 1 : 0);
        return property.Parameters switch
        {
            [] => name + 1,
            [{ Name: { } first }, ..] => name + first.Length + 2,
            _ => int.MaxValue,
        };
    }

    private static void Fold(StringBuilder text, string line, int from)
    {
        var start = 0;
        var octets = 0;
        for (var i = 0; from < line.Length && i < line.Length; i++)
        {
            var pair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            var width = pair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (octets + width > Octets && i >= from)
            {
                text.Append(line, start, i - start).Append("\r\n ");
                (start, octets) = (i, 1);
            }

            octets += width;
            i += pair ? 1 : 0;
        }

        text.Append(line, start, line.Length - start).Append("\r\n");
    }

    // Never inside an escape, never right before a line end, and the head stays in one piece.
    private static void Soft(StringBuilder text, string head, string value)
    {
        text.Append(head);
        var column = head.Length;
        for (var i = 0; i < value.Length;)
        {
            var width = value[i] == '=' && i + 2 < value.Length ? 3 : 1;
            if (column + width > Octets && !IsMarker(value.AsSpan(i)))
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(value, i, width);
            column += width;
            i += width;
        }

        text.Append("\r\n");
    }

    // A line that began so would be taken for the end of the card.
    private static bool IsMarker(ReadOnlySpan<char> rest) =>
        rest.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("END:", StringComparison.OrdinalIgnoreCase);
}
