using System.Reflection;

namespace Kith.Storage.Schema;

/// <summary>The schema as hand-written SQL: twin scripts, run once each, in order, each in a transaction.</summary>
internal static class Scripts
{
    /// <summary>The scripts of a database, in the order in which they run.</summary>
    public static IReadOnlyList<(string Name, string Sql)> For(bool sqlite)
    {
        var folder = sqlite ? "sqlite/" : "postgres/";
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name[folder.Length..], Text(assembly, name)))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
