using System.Diagnostics;
using Xunit;

namespace Kith.Tests.House;

/// <summary>What bin/lib/needs.sh does on a bare machine, with a Debian that only writes down what it is asked for.</summary>
public sealed class NeedsTests : IDisposable
{
    private const string Asked = "-qq update\n-qq install -y --no-install-recommends -o Dpkg::Options::=--force-confold ";

    private readonly DirectoryInfo machine = Directory.CreateTempSubdirectory("kith-needs-");

    private string Log => Path.Combine(machine.FullName, "asked");

    [Theory]
    [InlineData("strace", "tracer")]
    [InlineData("chromium", "chromium")]
    public async Task What_is_missing_is_asked_of_Debian_as_root_and_then_is_there(string program, string check)
    {
        Put("id", "echo 0");
        Put("apt-get", $"echo \"$@\" >>'{Log}'; case \"$*\" in *{program}) printf '#!/bin/sh\\n' >'{machine.FullName}/{program}'; chmod +x '{machine.FullName}/{program}';; esac");
        Assert.Equal((0, $"{machine.FullName}/{program} met 0"), await RunAsync($"need {program} {check} {program} && echo $({check}) met ${{#skipped[@]}}"));
        Assert.Equal($"{Asked}{program}\n", await File.ReadAllTextAsync(Log, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_there_is_not_asked_for()
    {
        Put("strace", "");
        Put("id", "echo 0");
        Put("apt-get", $"echo \"$@\" >>'{Log}'");
        Assert.Equal((0, "met"), await RunAsync("need strace tracer strace && echo met"));
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task A_server_that_Debian_installs_makes_no_cluster_of_its_own()
    {
        var told = Path.Combine(machine.FullName, "etc", "createcluster.conf");
        File.CreateSymbolicLink(Path.Combine(machine.FullName, "mkdir"), "/bin/mkdir");
        Assert.Equal((0, "told"), await RunAsync($"want_no_cluster '{told}'; want_no_cluster '{told}'; echo told"));
        Assert.Equal("create_main_cluster = false\n", await File.ReadAllTextAsync(told, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("0", "exit 100", "", 0)]
    [InlineData("0", "exit 100", "true", 1)]
    [InlineData("0", "true", "", 0)]
    [InlineData("1000", "true", "", 0)]
    [InlineData("1000", "true", "true", 1)]
    public async Task What_Debian_cannot_give_is_named_and_fails_only_under_CI(string user, string debian, string ci, int code)
    {
        Put("id", $"echo {user}");
        Put("apt-get", debian);
        var (ended, said) = await RunAsync("need strace tracer strace || true; name_skipped", ci);
        Assert.Equal(code, ended);
        Assert.EndsWith("Skipped for want of: strace.", said, StringComparison.Ordinal);
    }

    public void Dispose() => machine.Delete(recursive: true);

    private void Put(string name, string line)
    {
        var path = Path.Combine(machine.FullName, name);
        File.WriteAllText(path, $"#!/bin/sh\n{line}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs a line after needs.sh, on a machine whose only programs are those put there and chmod.</summary>
    private async Task<(int Code, string Said)> RunAsync(string line, string ci = "")
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        File.CreateSymbolicLink(Path.Combine(machine.FullName, "chmod"), "/bin/chmod");
        var start = new ProcessStartInfo("/bin/bash", ["-euo", "pipefail", "-c", $". '{SourceTree.Root}/bin/lib/needs.sh'\n{line}"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        (start.Environment["PATH"], start.Environment["CI"]) = (machine.FullName, ci);
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, (output.Length > 0 ? output : await error).Trim());
    }
}
