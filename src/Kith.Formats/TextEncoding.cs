using System.Text;
using System.Text.Unicode;

namespace Kith.Formats;

/// <summary>How a piece of outside text turns bytes into characters, told from its first bytes.</summary>
/// <remarks>
/// A byte order mark decides; then NULs at every second byte (UTF-16 as Outlook writes it without a mark); then whether
/// the bytes are UTF-8; else one of the Windows code pages, which is what older address books write. Whatever follows
/// the first bytes, decoding never fails: a byte that is not UTF-8 is read as Windows-1252.
/// </remarks>
public static class TextEncoding
{
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    /// <summary>The encoding of a text of which these are the first bytes.</summary>
    public static Encoding Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8;
        }

        return Wide(head) ?? (IsUtf8(head) ? Utf8 : Encoding8Bit(head));
    }

    /// <summary>The first bytes as text, byte order mark taken off; a character cut in two at the end is left out.</summary>
    public static string Decode(ReadOnlySpan<byte> head)
    {
        var decoder = Of(head).GetDecoder();
        var chars = new char[head.Length + 1];
        var count = decoder.GetChars(head, chars, flush: false);
        return new string(chars.AsSpan(0, count).TrimStart('\uFEFF'));
    }

    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        }

        var pairs = Math.Min(head.Length, 256) / 2;
        var (even, odd) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[(2 * i) + 1] == 0 ? 1 : 0;
        }

        // Headers are ASCII, so that in UTF-16 nearly every second byte is NUL.
        return pairs >= 4 && odd > pairs * 3 / 4 && even == 0 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : pairs >= 4 && even > pairs * 3 / 4 && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    // The last character may be cut by the end of the first bytes.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        for (var cut = 0; cut <= Math.Min(3, head.Length); cut++)
        {
            if (Utf8Validity(head[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Utf8Validity(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    // Cyrillic words stand wholly in 0xC0..0xFF; the letters of Polish, Czech and Hungarian stand where Windows-1252
    // has signs that never touch a letter (superscript three, inverted question mark, yen).
    private static Encoding Encoding8Bit(ReadOnlySpan<byte> head)
    {
        var (high, ascii, eastern) = (0, 0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            high += head[i] >= 0xC0 ? 1 : 0;
            ascii += char.IsAsciiLetter((char)head[i]) ? 1 : 0;
            eastern += head[i] is 0xB3 or 0xB9 or 0xBF or 0xA5 or 0xA3 or 0xAF or 0x8C or 0x9C or 0x9F or 0x8F && Touches(head, i) ? 1 : 0;
        }

        var page = high > ascii ? 1251 : eastern > 0 ? 1250 : 1252;
        return CodePagesEncodingProvider.Instance.GetEncoding(page)!;
    }

    private static bool Touches(ReadOnlySpan<byte> bytes, int at) =>
        (at > 0 && char.IsAsciiLetter((char)bytes[at - 1])) || (at + 1 < bytes.Length && char.IsAsciiLetterLower((char)bytes[at + 1]));

    private sealed class Windows1252Fallback : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Windows1252Buffer();
    }

    private sealed class Windows1252Buffer : DecoderFallbackBuffer
    {
        private static readonly Encoding Page = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = Page.GetString(bytesUnknown);
            _at = 0;
            return _text.Length > 0;
        }

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious() => _at > 0 && _at-- > 0;

        public override void Reset() => (_text, _at) = ("", 0);
    }
}
