using System.CommandLine;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Capture;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Records;

namespace Kith.Cli.Commands;

/// <summary>kith note "LINE": records what passed, from one line; with --dry-run it only says how the line is understood.</summary>
internal static class NoteCommand
{
    public static Command Make(Opening opening)
    {
        var line = new Argument<string[]>("LINE") { Description = HelpTexts.NoteLine, Arity = ArgumentArity.OneOrMore };
        var add = new Option<bool>("--new") { Description = HelpTexts.NoteNew };
        var dry = new Option<bool>("--dry-run") { Description = HelpTexts.NoteDryRun };
        var reminder = new Option<string?>("--reminder") { Description = HelpTexts.NoteReminder, HelpName = "HANDLE" };
        var command = new Command("note", HelpTexts.Note) { line, add, dry, reminder };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var read = await Capturing.ReadAsync(desk.Book, string.Join(' ', parsed.GetRequiredValue(line)), desk.Today, cancellation);
            return parsed.GetValue(dry) ? Show(desk, read) : await KeepAsync(desk, read, parsed.GetValue(add), parsed.GetValue(reminder), cancellation);
        });
        return command;
    }

    /// <summary>How the line is understood; nothing is written.</summary>
    private static int Show(Desk desk, CaptureLine line)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(CaptureSheet.Of(line));
            return ExitCode.Done;
        }

        foreach (var (what, text) in CaptureLines.Of(line))
        {
            desk.Screen.Say($"{what}\t{text}");
        }

        if (line.On > desk.Today)
        {
            desk.Screen.Remark(WordTexts.Planned);
        }

        return ExitCode.Done;
    }

    private static async Task<int> KeepAsync(Desk desk, CaptureLine line, bool add, string? reminder, CancellationToken cancellation)
    {
        if (line.Names.Count == 0)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NobodyNamed);
        }

        var passed = reminder is null ? (Id<Reminder>?)null : new Id<Reminder>(await Handle.FindAsync(desk.Book, RecordKinds.Of("reminders")!, reminder, cancellation));
        var noted = await Noting.KeepAsync(desk.Book, line, mention => Somebody.One(mention) ?? New(desk, mention.Name, add), passed, desk.Now, cancellation);
        var planned = noted.Kind.Plural == "reminders";
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(CaptureSheet.Of(line) with { On = noted.On, Moment = planned ? null : noted.Kept.Id, Reminder = planned ? noted.Kept.Id : null, Revision = noted.Kept.Revision });
        }
        else
        {
            desk.Screen.Say((planned ? WordTexts.PlannedFor : WordTexts.Noted).With(DayText.Iso(noted.On), noted.Kept.Subject, noted.Kept.Revision));
        }

        return ExitCode.Done;
    }

    /// <summary>Somebody new, when the owner says so.</summary>
    private static Namesake New(Desk desk, string name, bool add)
    {
        if (!add && !(desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskNew.With(name))))
        {
            throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NobodyCalledYet.With(name));
        }

        return Noting.New(desk.Book, name);
    }
}
