using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Formats.Tables;

/// <summary>The meaning of column headers as address books, mail programs and networks write them, in several languages.</summary>
public static partial class HeaderNames
{
    /// <summary>What a header means; null when it is not known.</summary>
    public static ColumnUse? Of(string header)
    {
        var name = Fold(header);
        return Aliases.GetValueOrDefault(name) ?? Numbered(name);
    }

    // Google: "E-mail 1 - Value", "Organization 1 - Yomi Name". The group is "e-mail 1".
    private static ColumnUse? Numbered(string name)
    {
        if (NumberedHeader().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var (thing, part) = (match.Groups["thing"].Value, match.Groups["part"].Value);
        var group = thing + " " + match.Groups["number"].Value;
        return part is "label" or "type" && Things.ContainsKey(thing) ? new(Column.Label, group)
            : part is "value" ? Things.TryGetValue(thing, out var value) ? new(value, group) : null
            : Parts.TryGetValue((thing, part), out var holds) ? new(holds, group)
            : null;
    }

    // Hyphens, underscores, blanks, case and marks do not matter: "E-mail Address", "email_address", "EMAIL ADDRESS".
    private static string Fold(string header)
    {
        var text = header.Trim().Trim('\uFEFF', '"', '*').Trim().ToLower(CultureInfo.InvariantCulture).Replace('_', ' ');
        return text.Replace("e-mail", "email", StringComparison.Ordinal).Replace("’", "'", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<thing>email|phone|address|organization|website|relation|event|custom field|im|jot) (?<number>\d{1,3}) - (?<part>[a-z .-]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedHeader();
}
