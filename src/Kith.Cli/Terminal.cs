using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using Kith.Cli.Commands;
using Kith.Cli.Screens;
using Kith.Cli.Settings;
using Kith.Cli.Texts;
using Kith.Storage;

namespace Kith.Cli;

/// <summary>The door for the terminal: one command line in, an answer and an exit code out. Errors are sentences.</summary>
internal static class Terminal
{
    /// <summary>Runs a command line at the program's own console and returns its exit code.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return RunAsync(args, Screen.OfConsole());
    }

    /// <summary>Runs a command line on a screen and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Screen screen)
    {
        Tongue.Speak();
        try
        {
            var parsed = CommandTree.Make(screen, args).Parse(args);
            return parsed.Action is ParseErrorAction
                ? TellUsage(screen, parsed)
                : await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            screen.Remark(TroubleTexts.Cancelled);
            return ExitCode.Interrupted;
        }
        catch (RefusalException refusal)
        {
            screen.Remark(refusal.Message);
            return Faults.Passing(refusal.InnerException) ? ExitCode.TryAgain
                : refusal.Reason == RefusalReason.NotFound ? ExitCode.NotFound : ExitCode.Refused;
        }
        catch (Exception fault)
        {
            if (Faults.Sentence(fault, null) is { } sentence)
            {
                screen.Remark(sentence);
                return Faults.Passing(fault) ? ExitCode.TryAgain : ExitCode.Refused;
            }

            screen.Remark(TroubleTexts.Fault.With(fault.GetType().Name));
            return ExitCode.Fault;
        }
    }

    private static int TellUsage(Screen screen, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            screen.Remark(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        var command = "";
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } said; at = at.Parent)
        {
            command = $"{said.Command.Name} {command}";
        }

        screen.Remark(TroubleTexts.Usage.With(command));
        return ExitCode.Usage;
    }
}
