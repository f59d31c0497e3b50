using System.CommandLine;
using Kith.Cli.Screens;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>All that can be typed after “kith”.</summary>
internal static class CommandTree
{
    /// <summary>The tree of commands, answering on a screen.</summary>
    public static RootCommand Make(Screen screen)
    {
        var root = new RootCommand(HelpTexts.Root);
        root.Subcommands.Add(CompletionCommand.Make(screen));
        return root;
    }
}
