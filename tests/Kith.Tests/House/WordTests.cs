using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>What Kith never says to a person, and what no file of it may name.</summary>
public sealed class WordTests
{
    private static readonly string[] NeverSaid =
    [
        "overdue", "lead score", "lead scores", "pipeline", "pipelines", "prospect", "prospects", "deal value", "forecast",
        "streak", "streaks", "leaderboard", "league table", "contact strength", "follow-up due", "neglected", "networking",
        "überfällig", "Rückstand", "vernachlässigt", "Vertrieb", "Akquise", "Netzwerken", "Rangliste", "Kontaktstärke", "Umsatzprognose",
    ];

    private static readonly Regex Letters = new(@"\p{L}+(?:-\p{L}+)*", RegexOptions.NonBacktracking);

    // Written in halves, or this file would be the first to break its own rule.
    private static readonly string[] NeverNamed =
        ["/wo" + "rk/", "/tmp" + "/w/", "/ro" + "ot/", "api.nu" + "get.org", "registry.npm" + "js.org", "artifact" + "ory", "farm" + "-"];

    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".cshtml", ".resx", ".css", ".js", ".json", ".md", ".sql", ".sh", ".slnx", ".txt", ".npmrc", ".editorconfig"];

    [Fact]
    public void No_text_for_a_person_uses_a_word_of_the_salesroom() =>
        Rule.Kept(SourceTree.Files("src", ".resx", ".cshtml").SelectMany(path => Unkind(path, SourceTree.Read(path))));

    [Theory]
    [InlineData("Ana is Overdue.")]
    [InlineData("<h1>Your pipeline</h1>")]
    [InlineData("Her lead score is 73")]
    [InlineData("A streak of 12 days")]
    [InlineData("Ana ist überfällig.")]
    public void An_unkind_text_is_refused(string text) => Rule.Broken(Unkind("Bad.resx", text), "Bad.resx");

    [Fact]
    public void A_kind_text_is_allowed() =>
        Assert.Empty(Unkind("Good.resx", "You two usually speak every three weeks; it has been two months."));

    [Fact]
    public void No_file_names_a_place_of_the_machine_it_was_written_on() =>
        Rule.Kept(Everything().SelectMany(path => Places(path, SourceTree.Read(path))));

    [Fact]
    public void A_path_of_a_machine_is_refused() => Rule.Broken(Places("Bad.md", "see /ro" + "ot/notes"), "Bad.md");

    private static IEnumerable<string> Everything() =>
        SourceTree.Files("").Where(path => Texts.Any(path.EndsWith)
            || path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith(".ci/", StringComparison.Ordinal));

    private static IEnumerable<string> Unkind(string path, string text)
    {
        var words = ' ' + string.Join(' ', Letters.Matches(text).Select(match => match.Value)).ToUpperInvariant() + ' ';
        return NeverSaid
            .Where(said => words.Contains($" {said} ", StringComparison.OrdinalIgnoreCase))
            .Select(said => $"{path} says \"{said}\", which Kith never says.");
    }

    private static IEnumerable<string> Places(string path, string text) =>
        NeverNamed.Where(name => text.Contains(name, StringComparison.Ordinal)).Select(name => $"{path} names \"{name}\".");
}
