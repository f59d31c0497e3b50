using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>All that can be typed after “kith”.</summary>
internal static class CommandTree
{
    private static readonly Func<Opening, Command>[] Commands =
    [
        TodayCommand.Make, WhoCommand.Make, NoteCommand.Make, PeopleCommand.Make, SearchCommand.Make, PhotoCommand.Make,
        ImportCommand.Make, ExportCommand.Make, SampleCommand.Make, ServeCommand.Make,
        WholeCommands.Merge, WholeCommands.Held, WholeCommands.Forget, BulkCommand.Make,
        HistoryCommand.Make, UndoCommand.Make,
        ProfileCommand.Make, BackupCommand.Make, DoctorCommand.Make, ConfigCommand.Make, CompletionCommand.Make,
    ];

    /// <summary>The tree of commands, answering on a screen.</summary>
    public static RootCommand Make(Screen screen)
    {
        var root = new RootCommand(HelpTexts.Root);
        var opening = new Opening(screen, root);
        foreach (var make in Commands)
        {
            root.Subcommands.Add(make(opening));
        }

        TodayCommand.Give(opening, root);
        return root;
    }
}
