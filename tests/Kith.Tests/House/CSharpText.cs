using System.Text;
using System.Text.RegularExpressions;

namespace Kith.Tests.House;

/// <summary>C# read as text, well enough for house rules: comments and literals blanked, types and members found by their braces.</summary>
public static class CSharpText
{
    private static readonly Regex TypeDeclaration = new(
        @"\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+(?<name>[A-Z]\w*)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The same text with the insides of comments, strings and characters replaced by blanks; lines stay where they were.</summary>
    public static string CodeOnly(string source)
    {
        var code = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfLiteral(source, at);
            if (end == at)
            {
                code.Append(source[at++]);
                continue;
            }

            foreach (var letter in source.AsSpan(at, end - at))
            {
                code.Append(letter == '\n' ? '\n' : ' ');
            }

            at = end;
        }

        return code.ToString();
    }

    /// <summary>The names of the types a source declares.</summary>
    public static IReadOnlyList<string> DeclaredTypes(string code) =>
        [.. TypeDeclaration.Matches(code).Select(match => match.Groups["name"].Value)];

    /// <summary>Where the comment or literal that begins here ends; the same place when none begins here.</summary>
    private static int EndOfLiteral(string source, int at) => source[at] switch
    {
        '/' when Next(source, at) == '/' => IndexOrEnd(source, "\n", at),
        '/' when Next(source, at) == '*' => After(source, "*/", at + 2),
        '\'' => EndOfCharacter(source, at),
        '"' or '@' or '$' => EndOfString(source, at),
        _ => at,
    };

    private static int EndOfCharacter(string source, int at)
    {
        var close = Next(source, at) == '\\' ? source.IndexOf('\'', at + 3) : source.IndexOf('\'', at + 1);
        return close < 0 ? at : close + 1;
    }

    private static int EndOfString(string source, int at)
    {
        var quote = at;
        while (quote < source.Length && source[quote] is '@' or '$')
        {
            quote++;
        }

        if (quote >= source.Length || source[quote] != '"')
        {
            return at;
        }

        var quotes = RunOfQuotes(source, quote);
        if (quotes >= 3)
        {
            return After(source, new string('"', quotes), quote + quotes);
        }

        var prefix = source.AsSpan(at, quote - at);
        return EndOfShortString(source, quote + 1, prefix.Contains('@'), prefix.Contains('$'));
    }

    private static int EndOfShortString(string source, int at, bool verbatim, bool interpolated)
    {
        while (at < source.Length)
        {
            var letter = source[at];
            var doubled = Next(source, at) == letter;
            if (letter == '"' && !(verbatim && doubled))
            {
                return at + 1;
            }

            if (letter == '{' && interpolated && !doubled)
            {
                at = EndOfHole(source, at + 1);
                continue;
            }

            at += (letter == '\\' && !verbatim) || (letter is '"' or '{' && doubled) ? 2 : 1;
        }

        return at;
    }

    private static int EndOfHole(string source, int at)
    {
        for (var depth = 1; at < source.Length && depth > 0;)
        {
            var end = EndOfLiteral(source, at);
            depth += end > at ? 0 : source[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at = end > at ? end : at + 1;
        }

        return at;
    }

    private static int RunOfQuotes(string source, int at)
    {
        var end = at;
        while (end < source.Length && source[end] == '"')
        {
            end++;
        }

        return end - at;
    }

    private static char Next(string source, int at) => at + 1 < source.Length ? source[at + 1] : '\0';

    private static int IndexOrEnd(string source, string mark, int at)
    {
        var found = source.IndexOf(mark, at, StringComparison.Ordinal);
        return found < 0 ? source.Length : found;
    }

    private static int After(string source, string mark, int at) =>
        Math.Min(source.Length, IndexOrEnd(source, mark, at) + mark.Length);
}
