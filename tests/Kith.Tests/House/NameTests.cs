using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>A name says what a thing is; these words say only that somebody did not know.</summary>
public sealed class NameTests
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal)
    {
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Core", "Base",
        "Impl", "Processor", "Service", "Services", "Dto", "Info", "Data", "Manage", "Manages", "Managed",
    };

    private static readonly Regex PascalWord = new("[A-Z]+[a-z0-9]*", RegexOptions.NonBacktracking);

    [Fact]
    public void No_type_is_named_by_an_empty_word() =>
        Rule.Kept(Sources().SelectMany(path =>
            EmptyNames(path, CSharpText.DeclaredTypes(CSharpText.CodeOnly(SourceTree.Read(path))))));

    [Fact]
    public void No_file_or_folder_is_named_by_an_empty_word() =>
        Rule.Kept(Sources().SelectMany(path => EmptyNames(path, path.Split('/', '.'))));

    [Theory]
    [InlineData("class ContactManager { }")]
    [InlineData("record PersonDto(int X);")]
    [InlineData("static class StringHelper { }")]
    [InlineData("interface IDataReader { }")]
    [InlineData("enum ManageMode { }")]
    public void An_empty_word_in_a_type_name_is_refused(string code) =>
        Rule.Broken(EmptyNames("Bad.cs", CSharpText.DeclaredTypes(code)), "Bad.cs");

    [Theory]
    [InlineData("class Database { }")]
    [InlineData("record Baseline(int X);")]
    [InlineData("class Informal { }")]
    public void A_word_that_only_begins_alike_is_allowed(string code) =>
        Assert.Empty(EmptyNames("Good.cs", CSharpText.DeclaredTypes(code)));

    private static IReadOnlyList<string> Sources() =>
        [.. new[] { "src", "tests", "bench" }.SelectMany(folder => SourceTree.Files(folder, ".cs", ".cshtml"))];

    private static IEnumerable<string> EmptyNames(string path, IEnumerable<string> names) =>
        from name in names
        from word in PascalWord.Matches(name).Select(match => match.Value)
        where Banned.Contains(word) || Banned.Contains(word.TrimStart('I'))
        select $"{path}: {name} says \"{word}\"; name the thing for what it is.";
}
