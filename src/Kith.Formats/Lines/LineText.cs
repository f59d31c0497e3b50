using System.Text;

namespace Kith.Formats.Lines;

/// <summary>The escapes inside a value: <c>\n</c>, <c>\,</c>, <c>\;</c>, <c>\\</c> (RFC 6350, section 3.4; RFC 5545, section 3.3.11).</summary>
public static class LineText
{
    /// <summary>The text a person wrote. Programs also escape colons and quotes; a backslash before anything else is a backslash.</summary>
    public static string Unescape(string value) => Unescape(value, backslashes: true);

    /// <summary>The text of vCard 2.1, which escapes separators and, in practice, line ends, but no backslash (<c>\\server</c>).</summary>
    public static string UnescapeLoosely(string value) => Unescape(value, backslashes: false);

    /// <summary>The text as a value: backslash, comma, semicolon and line ends escaped.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("\\,;\r\n") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ',' or ';' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The pieces between separators that are not escaped; the pieces are still escaped.</summary>
    public static IReadOnlyList<string> Split(string value, char separator)
    {
        if (!value.Contains(separator, StringComparison.Ordinal))
        {
            return [value];
        }

        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == separator)
            {
                pieces.Add(value[start..i]);
                start = i + 1;
            }
        }

        pieces.Add(value[start..]);
        return pieces;
    }

    private static string Unescape(string value, bool backslashes)
    {
        var at = value.IndexOf('\\', StringComparison.Ordinal);
        if (at < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length).Append(value, 0, at);
        for (var i = at; i < value.Length; i++)
        {
            var next = value[i] == '\\' && i + 1 < value.Length ? value[i + 1] : '\0';
            _ = next switch
            {
                'n' or 'N' => text.Append('\n'),
                ',' or ';' or ':' or '"' => text.Append(next),
                '\\' when backslashes => text.Append('\\'),
                _ => text.Append(value[i]),
            };
            i += next is 'n' or 'N' or ',' or ';' or ':' or '"' || (next == '\\' && backslashes) ? 1 : 0;
        }

        return text.ToString();
    }
}
