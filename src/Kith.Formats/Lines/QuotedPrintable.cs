using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Kith.Formats.Lines;

/// <summary>Quoted-printable of vCard 2.1 (RFC 2045, section 6.7), soft line breaks already removed.</summary>
public static class QuotedPrintable
{
    /// <summary>The text; line ends become <c>\n</c>. What is no escape stays as it stands.</summary>
    /// <param name="value">As written.</param>
    /// <param name="charset">As declared; UTF-8, and windows-1252 where the bytes are not, when null or unknown.</param>
    public static string Decode(string value, string? charset)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '=' && i + 2 < value.Length && byte.TryParse(value.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                bytes[length++] = escaped;
                i += 2;
            }
            else if (char.IsSurrogatePair(value, i))
            {
                length += Encoding.UTF8.GetBytes(value, i++, 2, bytes, length);
            }
            else
            {
                length += Encoding.UTF8.GetBytes(value, i, 1, bytes, length);
            }
        }

        var text = bytes.AsSpan(0, length);
        var encoding = Encodings.Named(charset) ?? (Utf8.IsValid(text) ? Encoding.UTF8 : Encodings.Fallback);
        return encoding.GetString(text).ReplaceLineEndings("\n");
    }

    /// <summary>The text in UTF-8, written so that it stands on one line.</summary>
    public static string Encode(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")))
        {
            if (octet is > 32 and < 127 and not (byte)'=' or (byte)' ')
            {
                written.Append((char)octet);
            }
            else
            {
                written.Append(CultureInfo.InvariantCulture, $"={octet:X2}");
            }
        }

        return written.ToString();
    }
}
