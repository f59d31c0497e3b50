namespace Kith.Tests.House;

/// <summary>The files of the repository as their writer left them: nothing built, restored or generated.</summary>
public static class SourceTree
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "packages", "artifacts", "TestResults", ".git"];

    /// <summary>The folder that holds Kith.slnx, found by walking up from the test's own folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The paths below a folder of the repository, relative to the root and with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions) =>
        [.. Walk(Path.Combine(Root, folder))
            .Where(path => extensions.Length == 0 || extensions.Any(path.EndsWith))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>The folders below src: one per room.</summary>
    public static IReadOnlyList<string> Projects() =>
        [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(path => $"src/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var below = Directory.EnumerateDirectories(folder)
            .Where(path => !NotOurs.Contains(Path.GetFileName(path)) || path == Path.Combine(Root, "bin"));
        return Directory.EnumerateFiles(folder).Concat(below.SelectMany(Walk));
    }

    private static string FindRoot(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "Kith.slnx")))
            {
                return here.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds Kith.slnx.");
    }
}
