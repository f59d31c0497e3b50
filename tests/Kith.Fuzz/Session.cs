using System.Diagnostics;

namespace Kith.Fuzz;

/// <summary>Attacks one target for a while; stops at the first input that throws, or takes too long, or too much memory.</summary>
public sealed class Session(Target target, IReadOnlyList<byte[]> seeds, int seed)
{
    private const long MostBytes = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Mutation mutation = new(seeds, seed);
    private readonly Stopwatch sinceInput = new();
    private byte[] current = [];
    private int number;

    /// <summary>True when nothing broke within the time.</summary>
    public bool Run(TimeSpan budget)
    {
        var whole = Stopwatch.StartNew();
        using var watch = new Timer(_ => GiveUpWhenStuck(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        for (number = 0; whole.Elapsed < budget; number++)
        {
            current = mutation.Input(number);
            if (Fault() is { } fault)
            {
                Report(fault);
                return false;
            }
        }

        Console.WriteLine($"{target.Name}: {number} inputs from {seeds.Count} seeds in {whole.Elapsed.TotalSeconds:F0} s, no crash.");
        return true;
    }

    private string? Fault()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        sinceInput.Restart();
        try
        {
            target.Run(current);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"threw {thrown}";
        }

        sinceInput.Stop();
        var used = GC.GetAllocatedBytesForCurrentThread() - before;
        return used > MostBytes ? $"took {used >> 20} MB of memory" : null;
    }

    private void GiveUpWhenStuck()
    {
        if (sinceInput.IsRunning && sinceInput.Elapsed > Longest)
        {
            Report($"did not come back within {Longest.TotalSeconds:F0} seconds");
            Environment.Exit(1);
        }
    }

    private void Report(string fault)
    {
        var file = Path.GetFullPath($"crash-{target.Name}-{seed}-{number}.bin");
        File.WriteAllBytes(file, current);
        Console.Error.WriteLine($"{target.Name} {fault}");
        Console.Error.WriteLine($"{target.Name} broke on input {number} of seed {seed}, which is kept in {file}; run it again with --target {target.Name} --replay {file}.");
    }
}
