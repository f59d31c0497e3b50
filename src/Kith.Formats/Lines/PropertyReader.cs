using System.Text;
using System.Text.Unicode;

namespace Kith.Formats.Lines;

/// <summary>Takes unfolded lines apart. One reader serves one file: it remembers names and parameters, which repeat.</summary>
public sealed class PropertyReader
{
    private readonly string?[] words = new string?[512];
    private readonly Head?[] heads = new Head?[512];

    private sealed record Head(byte[] Bytes, Parameters Parameters, Encoding? Charset, bool QuotedPrintable, bool Base64);

    /// <summary>The property of a line; null when the line is none (no name, or no colon).</summary>
    /// <param name="line">Unfolded, as <see cref="ContentLines.Current"/>.</param>
    /// <param name="fallback">The charset of bytes that are not UTF-8 and declare nothing.</param>
    /// <param name="guessed">True when the fallback was used.</param>
    public Property? Read(ReadOnlySpan<byte> line, Encoding fallback, out bool guessed)
    {
        guessed = false;
        var nameEnd = ContentLines.NameLength(line);
        var colon = nameEnd == 0 ? -1 : Colon(line, nameEnd);
        if (colon < 0)
        {
            return null;
        }

        var (group, name) = Name(line[..nameEnd]);
        var head = Parameters(line[nameEnd..colon], fallback, ref guessed);
        var value = Value(line[(colon + 1)..], head, fallback, ref guessed);
        return new Property(group, name, head.Parameters, value);
    }

    // The colon outside quotes; when quotes do not close, the first.
    internal static int Colon(ReadOnlySpan<byte> line, int from)
    {
        var at = from;
        while (line[at..].IndexOfAny((byte)':', (byte)'"') is var step and >= 0)
        {
            at += step;
            if (line[at] == (byte)':')
            {
                return at;
            }

            var close = line[(at + 1)..].IndexOf((byte)'"');
            if (close < 0)
            {
                break;
            }

            at += close + 2;
        }

        var first = line[from..].IndexOf((byte)':');
        return first < 0 ? -1 : from + first;
    }

    private (string? Group, string Name) Name(ReadOnlySpan<byte> text)
    {
        var dot = text.LastIndexOf((byte)'.');
        return dot < 0 || dot == text.Length - 1 ? (null, Word(text)) : (dot == 0 ? null : Word(text[..dot]), Word(text[(dot + 1)..]));
    }

    private string Word(ReadOnlySpan<byte> text)
    {
        ref var slot = ref words[Slot(text)];
        return slot is not null && Ascii.Equals(text, slot) ? slot : slot = Encoding.ASCII.GetString(text);
    }

    private Head Parameters(ReadOnlySpan<byte> text, Encoding fallback, ref bool guessed)
    {
        ref var slot = ref heads[Slot(text)];
        if (slot is not null && text.SequenceEqual(slot.Bytes))
        {
            return slot;
        }

        var head = Decode(text, null, fallback, ref guessed);
        var parameters = ParameterText.Read(head);
        var quoted = parameters.QuotedPrintable;
        var charset = Encodings.Named(parameters["CHARSET"]);
        var read = new Head(text.ToArray(), quoted ? parameters : parameters.Without("CHARSET"), charset, quoted, parameters.Base64);
        if (!guessed)
        {
            slot = read;
        }

        return read;
    }

    private static string Value(ReadOnlySpan<byte> text, Head head, Encoding fallback, ref bool guessed)
    {
        if (head.QuotedPrintable && !Ascii.IsValid(text))
        {
            return Quote(text);
        }

        var value = Decode(text, head.Charset, fallback, ref guessed);
        return head.Base64 && value.AsSpan().IndexOfAny(' ', '\t') >= 0
            ? value.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal)
            : value;
    }

    // Bytes that should have been quoted are quoted here, so that the value says the same in every charset.
    private static string Quote(ReadOnlySpan<byte> text)
    {
        var quoted = new StringBuilder(text.Length + 32);
        foreach (var octet in text)
        {
            _ = octet < 128 ? quoted.Append((char)octet) : quoted.Append('=').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return quoted.ToString();
    }

    private static string Decode(ReadOnlySpan<byte> text, Encoding? charset, Encoding fallback, ref bool guessed)
    {
        if (charset is null || charset.CodePage == Encoding.UTF8.CodePage)
        {
            // Most of a file, and all of its pictures; widening takes one pass where UTF-8 takes two, to count and to decode.
            if (Ascii.IsValid(text))
            {
                return Encoding.Latin1.GetString(text);
            }

            if (Utf8.IsValid(text))
            {
                return Encoding.UTF8.GetString(text);
            }

            guessed = charset is null;
            charset = fallback;
        }

        var decoded = charset.GetString(text);

        // A charset may turn other bytes into line ends, and a value stands on one line.
        return decoded.AsSpan().IndexOfAny('\r', '\n') < 0 ? decoded : decoded.ReplaceLineEndings("\\n").Replace("\r", "", StringComparison.Ordinal);
    }

    private static int Slot(ReadOnlySpan<byte> text)
    {
        var hash = (uint)text.Length;
        foreach (var octet in text.Length > 64 ? text[^64..] : text)
        {
            hash = (hash * 31) + octet;
        }

        return (int)((hash ^ (hash >> 9)) & 511);
    }
}
