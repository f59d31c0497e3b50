using Xunit;

namespace Kith.Tests.House;

/// <summary>Nothing grows past what one person reads in one go. Tables of data stand in *.Known.cs and are not counted.</summary>
public sealed class SizeTests
{
    private const int FileLines = 400;
    private const int MemberLines = 60;
    private const int FolderFiles = 20;
    private const int ProjectLines = 9_000;
    private const int ScriptLines = 40;

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Rule.Kept(Counted().SelectMany(path => LongFile(path, SourceTree.Read(path))));

    [Fact]
    public void A_file_of_401_lines_is_refused() =>
        Rule.Broken(LongFile("Long.cs", string.Concat(Enumerable.Repeat("\n", FileLines + 1))), "Long.cs");

    [Fact]
    public void No_member_is_longer_than_60_lines() =>
        Rule.Kept(Counted(".cs").SelectMany(path => LongMembers(path, SourceTree.Read(path))));

    [Fact]
    public void A_method_of_61_lines_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("        Go();\n", MemberLines - 2));
        Rule.Broken(LongMembers("Long.cs", $"class Long\n{{\n    void Walk()\n    {{\n{body}    }}\n}}\n"), "Long.cs:3");
    }

    [Fact]
    public void No_folder_holds_more_than_20_files() =>
        Rule.Kept(FullFolders(Counted()));

    [Fact]
    public void A_folder_of_21_files_is_refused() =>
        Rule.Broken(FullFolders([.. Enumerable.Range(0, FolderFiles + 1).Select(n => $"src/Full/{n}.cs")]), "src/Full");

    [Fact]
    public void No_project_has_more_than_9000_lines() =>
        Rule.Kept(SourceTree.Projects().SelectMany(project =>
            LongProject(project, Counted(".cs").Where(path => path.StartsWith(project + "/", StringComparison.Ordinal)).Select(SourceTree.Read))));

    [Fact]
    public void A_project_of_9001_lines_is_refused() =>
        Rule.Broken(LongProject("src/Vast", [new string('\n', ProjectLines), "\n"]), "src/Vast");

    [Fact]
    public void No_script_in_bin_is_longer_than_40_lines() =>
        Rule.Kept(SourceTree.Files("bin").SelectMany(path => LongFile(path, SourceTree.Read(path), ScriptLines)));

    private static IReadOnlyList<string> Counted(params string[] extensions) =>
        [.. new[] { "src", "tests", "bench" }
            .SelectMany(folder => SourceTree.Files(folder, extensions is [] ? [".cs", ".cshtml", ".css", ".js", ".sql"] : extensions))
            .Where(path => !path.EndsWith(".Known.cs", StringComparison.Ordinal) && !path.StartsWith("tests/corpus/", StringComparison.Ordinal))];

    private static IEnumerable<string> LongFile(string path, string text, int most = FileLines)
    {
        var lines = text.Count(letter => letter == '\n');
        return lines > most ? [$"{path} has {lines} lines; {most} is the most."] : [];
    }

    private static IEnumerable<string> LongMembers(string path, string text) =>
        from member in MemberSpans.Of(CSharpText.CodeOnly(text))
        where member.Lines > MemberLines
        select $"{path}:{member.First} begins a member of {member.Lines} lines; {MemberLines} is the most.";

    private static IEnumerable<string> FullFolders(IReadOnlyList<string> paths) =>
        from path in paths
        group path by Path.GetDirectoryName(path)!.Replace('\\', '/') into folder
        where folder.Count() > FolderFiles
        select $"{folder.Key} holds {folder.Count()} files; {FolderFiles} is the most: give some of them a folder of their own.";

    private static IEnumerable<string> LongProject(string project, IEnumerable<string> sources)
    {
        var lines = sources.Sum(text => text.Count(letter => letter == '\n'));
        return lines > ProjectLines ? [$"{project} has {lines} lines; {ProjectLines} is the most."] : [];
    }
}
