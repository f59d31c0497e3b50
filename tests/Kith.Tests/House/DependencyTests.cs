using Xunit;

namespace Kith.Tests.House;

/// <summary>Every package is here for a reason, and the reason stands beside it.</summary>
public sealed class DependencyTests
{
    private const string Packages = "Directory.Packages.props";

    [Fact]
    public void Every_package_has_its_reason_beside_it() => Rule.Kept(Unexplained(SourceTree.Read(Packages)));

    [Fact]
    public void A_package_without_a_reason_is_refused() =>
        Rule.Broken(Unexplained("<PackageVersion Include=\"Left.Pad\" Version=\"1.0.0\" />"), "Left.Pad");

    [Fact]
    public void No_project_pins_a_version_of_its_own() =>
        Rule.Kept(new[] { "src", "tests", "bench" }
            .SelectMany(folder => SourceTree.Files(folder, ".csproj"))
            .SelectMany(path => OwnVersions(path, SourceTree.Read(path))));

    [Fact]
    public void A_version_in_a_project_is_refused() =>
        Rule.Broken(OwnVersions("Bad.csproj", "<PackageReference Include=\"Left.Pad\" Version=\"1.0.0\" />"), "Bad.csproj");

    private static IEnumerable<string> Unexplained(string props) =>
        from line in props.Split('\n')
        where line.Contains("<PackageVersion", StringComparison.Ordinal)
        let reason = line.IndexOf("<!-- ", StringComparison.Ordinal)
        where reason < 0 || line.Length - reason < 20
        select $"{Packages} gives no reason for {line.Trim()}";

    private static IEnumerable<string> OwnVersions(string path, string text) =>
        from line in text.Split('\n')
        where line.Contains("<PackageReference", StringComparison.Ordinal) && line.Contains(" Version=", StringComparison.Ordinal)
        select $"{path} pins a version itself: {line.Trim()}";
}
