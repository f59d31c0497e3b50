using System.Text;

namespace Kith.Fuzz;

/// <summary>Real files to begin from: the corpus of this repository, and the shared data beside it where there is some.</summary>
public static class Seeds
{
    private const int MostBytes = 64 * 1024;
    private const int MostFiles = 400;

    public static IReadOnlyList<byte[]> For(Target target)
    {
        var files =
            from folder in Folders()
            from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            where target.Endings.Count == 0 || target.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            where new FileInfo(path).Length is > 0 and <= MostBytes
            select File.ReadAllBytes(path);
        return [[], .. target.Examples.Select(Encoding.UTF8.GetBytes), .. files.Take(MostFiles)];
    }

    private static IEnumerable<string> Folders()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "Kith.slnx")))
        {
            here = here.Parent;
        }

        var root = here?.FullName ?? ".";
        var shared = Environment.GetEnvironmentVariable("KITH_SHARED_DATA") ?? Path.Combine(root, "..", "shared", "data");
        return new[] { Path.Combine(root, "tests", "corpus"), Path.Combine(shared, "cards"), Path.Combine(shared, "calendars"), Path.Combine(shared, "chats") }
            .Where(Directory.Exists);
    }
}
