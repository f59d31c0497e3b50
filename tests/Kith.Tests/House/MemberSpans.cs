using System.Text.RegularExpressions;

namespace Kith.Tests.House;

/// <summary>A member of a type by the line it begins on (from 1) and how many lines it takes.</summary>
public sealed record MemberSpan(int First, int Lines);

/// <summary>Finds members by their braces: whatever stands directly inside a type and ends with a semicolon or a closing brace.</summary>
public static class MemberSpans
{
    private static readonly Regex TypeWord = new(
        @"\b(?:class|struct|interface|record|enum|namespace)\s+[A-Z]|\bextension\s*[(<]", RegexOptions.NonBacktracking);

    /// <param name="code">Source with comments and literals blanked.</param>
    public static IReadOnlyList<MemberSpan> Of(string code)
    {
        var spans = new List<MemberSpan>();
        var inType = new Stack<bool>([true]);
        int line = 1, start = 0, first = 0, parens = 0;
        for (var at = 0; at < code.Length; at++)
        {
            var letter = code[at];
            first = first == 0 && !char.IsWhiteSpace(letter) ? line : first;
            parens += letter switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            line += letter == '\n' ? 1 : 0;
            if (letter == '{')
            {
                var opensType = inType.Peek() && parens == 0 && TypeWord.IsMatch(code.AsSpan(start, at - start));
                inType.Push(opensType);
                (start, first) = opensType ? (at + 1, 0) : (start, first);
            }

            var closesType = letter == '}' && inType.Count > 1 && inType.Pop();
            if ((letter is ';' or '}') && inType.Peek() && parens == 0)
            {
                spans.AddRange(closesType || first == 0 ? [] : [new MemberSpan(first, line - first + 1)]);
                (start, first) = (at + 1, 0);
            }
        }

        return spans;
    }
}
