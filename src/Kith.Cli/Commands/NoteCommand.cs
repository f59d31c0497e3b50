using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Exchange.Capture;
using Kith.Storage;
using Kith.Web.Pages.Names;

namespace Kith.Cli.Commands;

/// <summary>kith note "LINE": records what passed, from one line.</summary>
internal static class NoteCommand
{
    public static Command Make(Opening opening)
    {
        var line = new Argument<string[]>("LINE") { Description = HelpTexts.NoteLine, Arity = ArgumentArity.OneOrMore };
        var add = new Option<bool>("--new") { Description = HelpTexts.NoteNew };
        var command = new Command("note", HelpTexts.Note) { line, add };
        opening.Lets(command, (parsed, desk, cancellation) =>
            RunAsync(desk, CaptureLine.Read(string.Join(' ', parsed.GetRequiredValue(line)), desk.Today), parsed.GetValue(add), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Desk desk, CaptureLine line, bool add, CancellationToken cancellation)
    {
        if (line.Names.Count == 0)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NobodyNamed);
        }

        if (line.On > desk.Today)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NotYet);
        }

        var moment = Moment.Of(line.Kind, line.On, line.Substance).Lasting(line.Minutes).About(line.Title, line.Note);
        desk.Book.Add(moment);
        var names = new List<string>();
        foreach (var mention in await Naming.FindAsync(desk.Book, line.Names, cancellation))
        {
            var who = Somebody.One(mention) ?? New(desk, mention.Name, add);
            desk.Book.Add(Participant.In(moment, who.Id));
            names.Add(who.Name);
        }

        var revision = await desk.Book.SaveAsync(new Deed("moment.record", string.Join(", ", names), desk.Now), cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Moment = moment.Id.Value, moment.On, moment.Kind, moment.Title, moment.Minutes, moment.Note, With = names, Revision = revision });
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
