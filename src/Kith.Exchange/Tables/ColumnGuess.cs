using System.Text.RegularExpressions;
using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>Guesses what the columns of a table hold, from their names first and from what stands in them second.</summary>
internal static partial class ColumnGuess
{
    /// <summary>Which program a header comes from.</summary>
    public static TableKind KindOf(IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.IsSupersetOf(LinkedIn) ? TableKind.LinkedIn
            : names.Contains("E-mail 1 - Value") || names.IsSupersetOf(NewGoogle) || names.IsSupersetOf(OldGoogle) ? TableKind.Google
            : names.Contains("E-mail Address") && names.Contains("First Name") && names.Overlaps(Outlook) ? TableKind.Outlook
            : TableKind.Other;
    }

    /// <summary>What the columns probably hold.</summary>
    public static ColumnMapping Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = header.Select((name, i) => new MappedColumn(name, Use(name, Samples(rows, i)))).ToList();
        return new(WithName(WithTitle(columns, rows), rows));
    }

    private static ColumnUse Use(string name, List<string> samples) => HeaderNames.Of(name) ?? ByContent(name, samples) ?? new(Column.Other);

    private static ColumnUse? ByContent(string name, List<string> samples)
    {
        bool Most(Func<string, bool> looks) => samples.Count(looks) * 2 > samples.Count;
        return samples is [] ? null
            : Most(EmailForm().IsMatch) ? new(Column.Email, name)
            : Most(text => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) ? new(Column.Url, name)
            : Most(text => PhoneForm().IsMatch(text) && TableDate.Shape(text) is null) ? new(Column.Phone, name)
            : null;
    }

    // "Title" is an honorific where positions have a column of their own, or where only honorifics stand in it.
    private static List<MappedColumn> WithTitle(List<MappedColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var at = columns.FindIndex(column => column.Name.Trim().Equals("title", StringComparison.OrdinalIgnoreCase));
        if (at >= 0 && !columns.Exists(column => column.Use.Holds == Column.JobTitle) && !Samples(rows, at).All(text => Honorifics.Contains(text.TrimEnd('.'))))
        {
            columns[at] = columns[at] with { Use = new(Column.JobTitle) };
        }

        return columns;
    }

    private static List<MappedColumn> WithName(List<MappedColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (!columns.Exists(column => column.Use.Holds is Column.FullName or Column.GivenName or Column.FamilyName))
        {
            var at = columns.FindIndex(column => column.Use.Holds == Column.Other && Samples(rows, columns.IndexOf(column)) is { Count: > 0 } samples && samples.TrueForAll(NameForm().IsMatch));
            if (at >= 0)
            {
                columns[at] = columns[at] with { Use = new(Column.FullName) };
            }
        }

        return columns;
    }

    private static List<string> Samples(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        [.. rows.Where(row => column < row.Count).Select(row => row[column].Trim()).Where(text => text.Length > 0).Take(50)];

    [GeneratedRegex(@"^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$", RegexOptions.NonBacktracking)]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"^(\+|0|\()[0-9 ()./-]{6,24}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*( [\p{L}'’.-]+){1,4}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NameForm();
}
