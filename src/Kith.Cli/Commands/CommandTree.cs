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
    private static readonly (string Name, Func<Opening, Command> Make)[] Daily =
    [
        ("today", TodayCommand.Make), ("plan", PlanCommand.Make), ("who", WhoCommand.Make), ("brief", BriefCommand.Make), ("after", AfterCommand.Make), ("mirror", MirrorCommand.Make), ("matches", MatchesCommand.Make),
        ("community", CommunityCommand.Make), ("note", NoteCommand.Make), ("people", PeopleCommand.Make), ("person", PersonCommand.Make), ("tie", TieCommand.Make), ("search", SearchCommand.Make), ("photo", PhotoCommand.Make),
        ("documents", DocumentsCommand.Make), ("merge", WholeCommands.Merge), ("held", WholeCommands.Held), ("forget", WholeCommands.Forget), ("bulk", BulkCommand.Make),
    ];

    private static readonly (string Name, Func<Opening, Command> Make)[] House =
    [
        ("calendar", CalendarCommand.Make), ("import", ImportCommand.Make), ("export", ExportCommand.Make), ("sample", SampleCommand.Make), ("serve", ServeCommand.Make),
        ("history", HistoryCommand.Make), ("undo", UndoCommand.Make),
        ("token", TokenCommand.Make), ("hook", HookCommand.Make),
        ("profile", ProfileCommand.Make), ("backup", BackupCommand.Make), ("doctor", DoctorCommand.Make), ("config", ConfigCommand.Make), ("completion", CompletionCommand.Make),
    ];

    /// <summary>The tree of commands, answering on a screen.</summary>
    /// <param name="screen">Where answers go.</param>
    /// <param name="words">What was typed. When it says a command, the tree is that command alone: what the others need is not even loaded.</param>
    public static RootCommand Make(Screen screen, IReadOnlyList<string> words)
    {
        if (words.Any(word => Daily.Concat(House).Any(one => one.Name == word)) && Of(screen, words.Contains, withRecords: false) is var alone && IsSaid(alone, words))
        {
            return alone;
        }

        return Of(screen, _ => true, withRecords: words.Count > 0 && words[0] != "--version");
    }

    private static RootCommand Of(Screen screen, Func<string, bool> wanted, bool withRecords)
    {
        var root = new RootCommand(HelpTexts.Root);
        var opening = new Opening(screen, root);
        Add(Daily);
        if (withRecords)
        {
            AddRecords(opening, root);
        }

        Add(House);
        root.Subcommands.Add(GuideCommand.Make(opening, root));
        TodayCommand.Give(opening, root);
        root.Options.OfType<HelpOption>().Single().Description = HelpTexts.HelpOption;
        return root;

        void Add((string Name, Func<Opening, Command> Make)[] some)
        {
            foreach (var (_, make) in some.Where(one => wanted(one.Name)))
            {
                root.Subcommands.Add(make(opening));
            }
        }
    }

    // A word that fits nothing may be a kind of record, and what looks like a command behind it a value: “kith moments add --substance token”.
    private static bool IsSaid(RootCommand root, IReadOnlyList<string> words) => root.Parse(words) is var said && said.CommandResult.Command != root && said.UnmatchedTokens.Count == 0;

    // A method of its own, so that kinds are not even looked at when they are not asked for.
    private static void AddRecords(Opening opening, RootCommand root)
    {
        foreach (var kind in RecordKinds.All)
        {
            root.Subcommands.Add(RecordCommand.Make(opening, kind));
        }
    }
}
