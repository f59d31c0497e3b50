using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>Every public type of every room says in its summary what it is.</summary>
/// <remarks>Members are held to it by the compiler (CS1591); the text is read here because it can also be empty.</remarks>
public sealed class SummaryTests
{
    private static readonly Regex PublicType = new(
        @"^\s*public (?:\w+ )*(?:class|struct|interface|enum|record) ", RegexOptions.NonBacktracking);

    private static readonly Regex Letter = new(@"[A-Za-z]", RegexOptions.NonBacktracking);

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Rule.Kept(SourceTree.Files("src", ".cs").SelectMany(path => Silent(path, SourceTree.Read(path))));

    [Theory]
    [InlineData("public sealed class Bare\n{\n}\n")]
    [InlineData("/// <summary></summary>\n[Obsolete]\npublic sealed record Empty(int X);\n")]
    [InlineData("// not a summary\npublic enum Plain { }\n")]
    public void A_public_type_without_words_is_refused(string source) => Rule.Broken(Silent("Bad.cs", source), "Bad.cs");

    [Fact]
    public void A_summary_above_attributes_counts() =>
        Assert.Empty(Silent("Good.cs", "/// <summary>One.</summary>\n[Obsolete]\n[Flags]\npublic enum Spoken { }\n"));

    private static IEnumerable<string> Silent(string path, string source)
    {
        var lines = source.Split('\n');
        return from at in Enumerable.Range(0, lines.Length)
               where PublicType.IsMatch(lines[at])
               let above = lines.Take(at).Reverse().SkipWhile(line => line.TrimStart().StartsWith('['))
                   .TakeWhile(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal))
               let words = string.Concat(above.Reverse()).Replace("<summary>", "", StringComparison.Ordinal)
               where !words.Contains("</summary>", StringComparison.Ordinal)
                   || !Letter.IsMatch(words.Split("</summary>")[0])
               select $"{path}:{at + 1} has no summary: {lines[at].Trim()}";
    }
}
