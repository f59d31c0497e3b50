using System.Diagnostics;
using Kith.Cli.Screens;

namespace Kith.Web.Tests.Terminal;

/// <summary>What the program answered.</summary>
internal sealed record Answer(int Code, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The real program, started as a user starts it, with a folder and a book of its own.</summary>
internal sealed class KithProgram : IDisposable
{
    // As users get it, where bin/test has published it: it starts in little more than half the time. Else as it was built.
    private static readonly string Program = Environment.GetEnvironmentVariable("KITH_PROGRAM") is { Length: > 0 } published ? published : Path.Combine(AppContext.BaseDirectory, "kith.dll");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // What is done without starting the program reads the tongue of the tests.
    static KithProgram()
    {
        Environment.SetEnvironmentVariable("LC_ALL", "C.UTF-8");
        Environment.SetEnvironmentVariable("KITH_LANGUAGE", null);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("kith-terminal-").FullName;

    public string Book => Path.Combine(Folder, "book.db");

    /// <summary>Runs a command line to its end, with nobody there to answer questions.</summary>
    public Task<Answer> RunAsync(params string[] words) => RunAsync(Start(words));

    /// <summary>Runs what was prepared to its end.</summary>
    public static async Task<Answer> RunAsync(ProcessStartInfo start)
    {
        using var program = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        program.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var output = program.StandardOutput.ReadToEndAsync(patience.Token);
        var error = program.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await program.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill(entireProcessTree: true);
            }
        }

        return new Answer(program.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    /// <summary>Does what the program does with a command line, without starting one: for the many of a kind beside one that is started.</summary>
    public async Task<Answer> DoAsync(params string[] words)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await Cli.Terminal.RunAsync([.. words, "--book", Book], new Screen(output, error, isTerminal: false, input: null));
        return new Answer(code, output.ToString(), error.ToString());
    }

    /// <summary>How the program is started; its streams are ours.</summary>
    public ProcessStartInfo Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        start.Environment["KITH_BOOK"] = Book;
        start.Environment["XDG_DATA_HOME"] = Folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("KITH_LANGUAGE");
        start.Environment["TZ"] = "UTC";
        return start;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
