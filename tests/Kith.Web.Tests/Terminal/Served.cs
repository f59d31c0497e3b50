using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>“kith serve” on a free port, asked as a browser asks, with all that it says kept.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> said = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process program;
    private HttpClient client = new();

    private Served(KithProgram kith)
    {
        program = new Process { StartInfo = kith.Start("serve", "--port", "0") };
        program.OutputDataReceived += (_, line) => Hear(line.Data);
        program.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public static async Task<Served> StartAsync(KithProgram kith)
    {
        var served = new Served(kith);
        served.program.Start();
        served.program.BeginOutputReadLine();
        served.program.BeginErrorReadLine();
        served.client.Dispose();
        served.client = new HttpClient { BaseAddress = await served.address.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken) };
        served.client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return served;
    }

    public async Task GetAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <summary>All that was said, once it tells of so many faults.</summary>
    public async Task<string> LogAsync(int faults)
    {
        for (var waited = 0; waited < 200 && said.Count(line => line.Contains("A fault at", StringComparison.Ordinal)) < faults; waited++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return string.Join('\n', said);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync();
        program.Dispose();
    }

    private void Hear(string? line)
    {
        said.Enqueue(line ?? "");
        var at = line?.IndexOf("http://", StringComparison.Ordinal) ?? -1;
        if (at >= 0)
        {
            address.TrySetResult(new Uri(line![at..].Split(' ')[0].TrimEnd('.', '/')));
        }
    }
}
