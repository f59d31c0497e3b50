using System.Text;

namespace Kith.Formats.Lines;

/// <summary>The parameters between name and colon: read leniently, written strictly (RFC 6350, section 5; RFC 6868).</summary>
internal static class ParameterText
{
    /// <summary>Reads <c>;NAME=a,"b";BARE</c>. Empty pieces say nothing and are left out.</summary>
    public static Parameters Read(string text)
    {
        if (text.Length == 0)
        {
            return Parameters.None;
        }

        var read = new List<Parameter>();
        foreach (var piece in Pieces(text, ';'))
        {
            if (Read1(piece) is { } parameter)
            {
                read.Add(parameter);
            }
        }

        return read.Count == 0 ? Parameters.None : new Parameters(read);
    }

    /// <summary>Writes one parameter with the semicolon before it.</summary>
    public static void Write(StringBuilder line, Parameter parameter)
    {
        line.Append(';');
        if (parameter.Name is { } name)
        {
            line.Append(name).Append('=');
        }

        for (var i = 0; i < parameter.Values.Count; i++)
        {
            line.Append(i > 0 ? "," : "");
            Write(line, parameter.Values[i], parameter.Name is null);
        }
    }

    private static Parameter? Read1(string piece)
    {
        var equals = Outside(piece, 0, '=');
        var name = equals > 0 ? piece[..equals].Trim() : "";
        var named = name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        var values = Pieces(named ? piece[(equals + 1)..] : piece, ',').Select(Value).ToArray();
        return named ? new Parameter(name, values) : values.All(value => value.Length == 0) ? null : new Parameter(null, values);
    }

    private static IEnumerable<string> Pieces(string text, char separator)
    {
        var start = 0;
        for (var at = Outside(text, 0, separator); at >= 0; at = Outside(text, start, separator))
        {
            yield return text[start..at];
            start = at + 1;
        }

        yield return text[start..];
    }

    private static int Outside(string text, int from, char wanted)
    {
        var quoted = false;
        for (var i = from; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == wanted && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Value(string written)
    {
        var value = written.Trim();
        if (value.Contains('"', StringComparison.Ordinal))
        {
            value = value.Replace("\"", "", StringComparison.Ordinal);
        }

        if (!value.Contains('^', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            char? meant = value[i] == '^' && i + 1 < value.Length ? value[i + 1] switch { 'n' => '\n', '^' => '^', '\'' => '"', _ => null } : null;
            text.Append(meant ?? value[i]);
            i += meant is null ? 0 : 1;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder line, string value, bool bare)
    {
        var quote = value.Length == 0 ? bare : value.AsSpan().IndexOfAny(",;:") >= 0 || (bare && value.Contains('=', StringComparison.Ordinal))
            || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]);
        line.Append(quote ? "\"" : "");
        foreach (var c in value)
        {
            _ = c switch
            {
                '^' => line.Append("^^"),
                '\n' => line.Append("^n"),
                '"' => line.Append("^'"),
                '\r' => line,
                _ => line.Append(c),
            };
        }

        line.Append(quote ? "\"" : "");
    }
}
