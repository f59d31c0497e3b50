using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>Every setting has its row in docs/guide/configuration.md, and every row has its setting.</summary>
public sealed class SettingTests
{
    private static readonly Regex Property = new(@"public (?:string|int|bool|double|long|Uri|ModelAddress)\?? (?<name>[A-Z]\w*) \{ get; init; \}", RegexOptions.NonBacktracking);
    private static readonly Regex Row = new(@"^\| `(?<name>[a-z-]+)` \| `(?<variable>KITH_[A-Z_]+)` \|", RegexOptions.NonBacktracking | RegexOptions.Multiline);

    [Fact]
    public void Every_setting_is_documented() => Verdict(
        SourceTree.Read("src/Kith.Cli/Settings/KithOptions.cs"), SourceTree.Read("docs/guide/configuration.md"), Rule.Kept);

    [Fact]
    public void A_setting_without_a_row_is_refused() => Verdict(
        "public int Port { get; init; } public string Book { get; init; }", "| `book` | `KITH_BOOK` |\n", faults => Rule.Broken(faults, "port"));

    [Fact]
    public void A_row_without_a_setting_is_refused() => Verdict(
        "public string Book { get; init; }", "| `book` | `KITH_BOOK` |\n| `colour` | `KITH_COLOUR` |\n", faults => Rule.Broken(faults, "colour"));

    private static void Verdict(string options, string guide, Action<IEnumerable<string>> judge)
    {
        var settings = Property.Matches(options).Select(match => match.Groups["name"].Value.ToLowerInvariant()).ToList();
        var rows = Row.Matches(guide).Where(match => match.Groups["variable"].Value == "KITH_" + match.Groups["name"].Value.ToUpperInvariant())
            .Select(match => match.Groups["name"].Value).ToList();
        judge(settings.Except(rows).Select(name => $"The setting {name} has no row in docs/guide/configuration.md.")
            .Concat(rows.Except(settings).Select(name => $"docs/guide/configuration.md has a row for {name}, which is no setting.")));
    }
}
