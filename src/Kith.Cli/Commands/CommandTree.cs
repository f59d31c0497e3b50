using System.CommandLine;
using Kith.Cli.Desks;
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
        var opening = new Opening(screen, root);
        root.Subcommands.Add(HistoryCommand.Make(opening));
        root.Subcommands.Add(UndoCommand.Make(opening));
        root.Subcommands.Add(CompletionCommand.Make(opening));
        return root;
    }
}
