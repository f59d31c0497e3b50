using System.Reflection;

namespace Kith.Fuzz;

/// <summary>Takes any bytes at all and returns; whatever it throws is a crash.</summary>
public delegate void Reader(ReadOnlySpan<byte> input);

/// <summary>A reader to attack: a static class below Targets with <c>static void Run(ReadOnlySpan&lt;byte&gt;)</c>.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Run">Its Run.</param>
/// <param name="Endings">The endings of files it can begin from: its <c>static string[] Endings</c> such as ".vcf"; all files when it has none.</param>
/// <param name="Examples">Short texts to begin from: its <c>static string[] Examples</c>.</param>
public sealed record Target(string Name, Reader Run, IReadOnlyList<string> Endings, IReadOnlyList<string> Examples)
{
    public static IReadOnlyList<Target> All() =>
        [.. from type in typeof(Target).Assembly.GetTypes()
            let run = type.GetMethod("Run", BindingFlags.Public | BindingFlags.Static, [typeof(ReadOnlySpan<byte>)])
            where run is not null
            orderby type.Name
            select new Target(type.Name, run.CreateDelegate<Reader>(), Texts(type, "Endings"), Texts(type, "Examples"))];

    /// <summary>The known-bad control: a reader that the fuzzer must break within seconds, or it could not break any.</summary>
    public static Target Control { get; } = new("Control", BreakOnTwoAts, [".none"], ["a@b"]);

    private static void BreakOnTwoAts(ReadOnlySpan<byte> input)
    {
        if (input.IndexOf("@@"u8) > 0)
        {
            throw new InvalidOperationException("Two at signs.");
        }
    }

    private static string[] Texts(Type type, string member) =>
        (type.GetField(member)?.GetValue(null) ?? type.GetProperty(member)?.GetValue(null)) as string[] ?? [];
}
