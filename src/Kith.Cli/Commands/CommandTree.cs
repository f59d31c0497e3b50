using System.CommandLine;
using System.CommandLine.Help;
using Kith.Cli.Commands.Meetings;
using Kith.Cli.Commands.People;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Programs;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Records;

namespace Kith.Cli.Commands;

/// <summary>All that can be typed after “kith”.</summary>
internal static class CommandTree
{
    private static readonly Func<Opening, Command>[] Daily =
    [
        TodayCommand.Make, PlanCommand.Make, WhoCommand.Make, BriefCommand.Make, AfterCommand.Make, MirrorCommand.Make, MatchesCommand.Make, CommunityCommand.Make, NoteCommand.Make, PeopleCommand.Make, PersonCommand.Make, TieCommand.Make, SearchCommand.Make,
        PhotoCommand.Make, DocumentsCommand.Make, WholeCommands.Merge, WholeCommands.Held, WholeCommands.Forget, BulkCommand.Make,
    ];

    private static readonly Func<Opening, Command>[] House =
    [
        CalendarCommand.Make, ImportCommand.Make, ExportCommand.Make, SampleCommand.Make, ServeCommand.Make,
        HistoryCommand.Make, UndoCommand.Make,
        TokenCommand.Make, HookCommand.Make,
        ProfileCommand.Make, BackupCommand.Make, DoctorCommand.Make, ConfigCommand.Make, CompletionCommand.Make,
    ];

    /// <summary>The tree of commands, answering on a screen.</summary>
    /// <param name="screen">Where answers go.</param>
    /// <param name="words">What was typed. The kinds of records, a hundred commands, are left out when it says a command that is none of theirs.</param>
    public static RootCommand Make(Screen screen, IReadOnlyList<string> words)
    {
        var root = new RootCommand(HelpTexts.Root);
        var opening = new Opening(screen, root);
        foreach (var make in Daily.Concat(House))
        {
            root.Subcommands.Add(make(opening));
        }

        if (words.Count > 0 && words[0] != "--version" && !IsSaid(root, words))
        {
            AddRecords(opening, root);
        }

        root.Subcommands.Add(GuideCommand.Make(opening, root));
        TodayCommand.Give(opening, root);
        root.Options.OfType<HelpOption>().Single().Description = HelpTexts.HelpOption;
        return root;
    }

    // A word that fits nothing may be a kind of record, and what looks like a command behind it a value: “kith moments add --substance token”.
    private static bool IsSaid(RootCommand root, IReadOnlyList<string> words) => root.Parse(words) is var said && said.CommandResult.Command != root && said.UnmatchedTokens.Count == 0;

    // A method of its own, so that kinds are not even looked at when they are not asked for.
    private static void AddRecords(Opening opening, RootCommand root)
    {
        var at = Daily.Length;
        foreach (var kind in RecordKinds.All)
        {
            root.Subcommands.Insert(at++, RecordCommand.Make(opening, kind));
        }
    }
}
