using System.Diagnostics;
using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>A disk that answers “input/output error” once: to the n-th of some system calls on some files of the book. strace puts the answer in the kernel's place.</summary>
/// <param name="Calls">Names of system calls, with commas.</param>
/// <param name="Files">The book's files by name.</param>
/// <param name="Nth">Which of the calls fails, counted from 1 for each thread.</param>
internal sealed record FailingDisk(string Calls, string[] Files, int Nth)
{
    /// <summary>Skips the test where strace is missing or may not trace; never under CI, where what is not tried must not look tried.</summary>
    internal static async Task SkipWhereNothingFailsAsync()
    {
        using var kith = new KithProgram();
        var code = -1;
        try
        {
            code = (await KithProgram.RunAsync(Under(kith.Start(), ["-e", "trace=write", "-e", "inject=write:error=EIO", "echo", "heard"]))).Code;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is not there.
        }

        Assert.SkipWhen(code != 1 && Environment.GetEnvironmentVariable("CI") != "true", "No disk can be made to fail: strace is missing, or this machine lets nobody trace.");
        Assert.Equal(1, code);
    }

    /// <summary>Runs a command line of the real program on this disk; its answer, and whether the disk failed.</summary>
    internal async Task<(Answer Answer, bool Failed)> RunAsync(KithProgram kith, string[] words)
    {
        var log = Path.Combine(kith.Folder, "strace.log");
        var start = kith.Start(words);
        string[] paths = [.. Files.SelectMany(name => (string[])["-P", Path.Combine(kith.Folder, name)])];
        var answer = await KithProgram.RunAsync(Under(start, ["-f", "--seccomp-bpf", "-o", log, "-e", $"trace={Calls}", "-e", $"inject={Calls}:error=EIO:when={Nth}", .. paths, start.FileName, .. start.ArgumentList]));
        return (answer, (await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken)).Contains("(INJECTED)", StringComparison.Ordinal));
    }

    public override string ToString() => $"{Calls} {Nth} of {string.Join(" and ", Files)}";

    private static ProcessStartInfo Under(ProcessStartInfo start, string[] words)
    {
        var under = new ProcessStartInfo("strace", ["-qq", .. words]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = start.WorkingDirectory };
        under.Environment.Clear();
        foreach (var (name, value) in start.Environment)
        {
            under.Environment[name] = value;
        }

        return under;
    }
}
