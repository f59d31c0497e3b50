using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Capture;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith note "LINE": records what passed, from one line; with --dry-run it only says how the line is understood.</summary>
internal static class NoteCommand
{
    public static Command Make(Opening opening)
    {
        var line = new Argument<string[]>("LINE") { Description = HelpTexts.NoteLine, Arity = ArgumentArity.OneOrMore };
        var add = new Option<bool>("--new") { Description = HelpTexts.NoteNew };
        var dry = new Option<bool>("--dry-run") { Description = HelpTexts.NoteDryRun };
        var command = new Command("note", HelpTexts.Note) { line, add, dry };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var read = await Capturing.ReadAsync(desk.Book, string.Join(' ', parsed.GetRequiredValue(line)), desk.Today, cancellation);
            return parsed.GetValue(dry) ? Show(desk, read) : await KeepAsync(desk, read, parsed.GetValue(add), cancellation);
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

        foreach (var (what, text) in CaptureSheet.Lines(line))
        {
            desk.Screen.Say($"{what}\t{text}");
        }

        if (line.On > desk.Today)
        {
            desk.Screen.Remark(WordTexts.Planned);
        }

        return ExitCode.Done;
    }

    private static async Task<int> KeepAsync(Desk desk, CaptureLine line, bool add, CancellationToken cancellation)
    {
        if (line.Names.Count == 0)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NobodyNamed);
        }

        if (line.On > desk.Today)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NotYet);
        }

        var moment = Moment.Of(line.Kind, line.On, line.Substance).Lasting(line.Minutes).About(line.Title, line.Note, line.Place).Begun(line.BegunBy);
        desk.Book.Add(moment);
        var met = new Dictionary<CaptureName, Id<Person>>();
        var names = new List<string>();
        var people = new List<Id<Person>>();
        foreach (var (name, mention) in line.Names.Zip(await Capturing.MentionsAsync(desk.Book, line, cancellation)))
        {
            if (mention.Group is { } group)
            {
                names.Add(group.Name);
                people.AddRange(await desk.Book.GroupMembers.Where(member => member.Group == group.Id && member.Until == null).Select(member => member.Person).ToListAsync(cancellation));
                continue;
            }

            var who = Somebody.One(mention) ?? New(desk, mention.Name, add);
            met[name] = who.Id;
            names.Add(who.Name);
            people.Add(who.Id);
        }

        desk.Book.AddRange(people.Distinct().Select(person => Participant.In(moment, person)));
        await FindingRecord.KeepAsync(desk.Book, moment, line.Findings.Select((finding, n) => FindingFields.Of(finding, $"{n}")), about => Task.FromResult(Noting.About(line, met, about)));
        var revision = await desk.Book.SaveAsync(new Deed("moment.record", string.Join(", ", names), desk.Now), cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(CaptureSheet.Of(line) with { Moment = moment.Id.Value, Revision = revision });
        }
        else
        {
            desk.Screen.Say(WordTexts.Noted.With(DayText.Iso(moment.On), string.Join(", ", names), revision));
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

        var person = Person.Called(name);
        desk.Book.Add(person);
        desk.Book.Add(Tie.With(person.Id, Origin.Unsaid));
        return new Namesake(person.Id, person.FormattedName, "");
    }
}
