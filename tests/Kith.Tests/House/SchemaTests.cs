using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>The two schemas are twins: the same scripts, the same tables, the same columns, on SQLite and PostgreSQL.</summary>
/// <remarks>Text search is the one difference: SQLite keeps it in a virtual table, PostgreSQL in a tsvector; both are left out.</remarks>
public sealed class SchemaTests
{
    private const string Schema = "src/Kith.Storage/Schema";

    private static readonly Regex Table = new(
        @"create\s+table\s+(?:if\s+not\s+exists\s+)?(?<name>\w+)\s*\(", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly Regex Added = new(
        @"alter\s+table\s+(?<name>\w+)\s+add\s+(?:column\s+)?(?<column>\w+)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly string[] NotColumns = ["primary", "foreign", "unique", "check", "constraint", "exclude"];

    [Fact]
    public void Both_databases_have_the_same_scripts() => Rule.Kept(Unpaired(Scripts("sqlite"), Scripts("postgres")));

    [Fact]
    public void A_script_without_its_twin_is_refused() =>
        Rule.Broken(Unpaired(["0001-book.sql", "0002-tie.sql"], ["0001-book.sql"]), "0002-tie.sql");

    [Fact]
    public void Twin_scripts_make_the_same_tables_and_columns() =>
        Rule.Kept(Scripts("sqlite").Intersect(Scripts("postgres")).SelectMany(name =>
            Unlike(name, SourceTree.Read($"{Schema}/sqlite/{name}"), SourceTree.Read($"{Schema}/postgres/{name}"))));

    [Fact]
    public void A_column_only_one_twin_has_is_refused() =>
        Rule.Broken(
            Unlike("0002-tie.sql", "create table tie (book text, wish text -- a, period\n)", "create table tie (book uuid)"),
            "tie.wish");

    [Fact]
    public void A_table_only_one_twin_has_is_refused() =>
        Rule.Broken(Unlike("0003-gift.sql", "create table gift (book text);", ""), "gift.book");

    private static IReadOnlyList<string> Scripts(string database) =>
        [.. SourceTree.Files($"{Schema}/{database}", ".sql").Select(path => Path.GetFileName(path))];

    private static IEnumerable<string> Unpaired(IReadOnlyList<string> sqlite, IReadOnlyList<string> postgres) =>
        sqlite.Except(postgres).Select(name => $"{name} has no twin for PostgreSQL.")
            .Concat(postgres.Except(sqlite).Select(name => $"{name} has no twin for SQLite."));

    private static IEnumerable<string> Unlike(string name, string sqlite, string postgres)
    {
        var (left, right) = (Columns(sqlite), Columns(postgres));
        return left.Except(right).Select(column => $"{name}: {column} is missing on PostgreSQL.")
            .Concat(right.Except(left).Select(column => $"{name}: {column} is missing on SQLite."));
    }

    private static HashSet<string> Columns(string script)
    {
        var sql = string.Join('\n', script.Split('\n').Select(line => line.Split("--")[0]));
        var created =
            from match in Table.Matches(sql)
            from part in Parts(sql, match.Index + match.Length)
            let words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            where words.Length > 1 && !NotColumns.Contains(words[0], StringComparer.OrdinalIgnoreCase)
                && !words.Contains("tsvector", StringComparer.OrdinalIgnoreCase)
            select $"{match.Groups["name"].Value}.{words[0].Trim('"')}";
        return [.. created, .. Added.Matches(sql).Select(match => $"{match.Groups["name"].Value}.{match.Groups["column"].Value}")];
    }

    /// <summary>What stands between the commas of a table's outer parentheses.</summary>
    private static IEnumerable<string> Parts(string sql, int start)
    {
        var depth = 1;
        for (var at = start; at < sql.Length && depth > 0; at++)
        {
            depth += sql[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 || (depth == 1 && sql[at] == ','))
            {
                yield return sql[start..at];
                start = at + 1;
            }
        }
    }
}
