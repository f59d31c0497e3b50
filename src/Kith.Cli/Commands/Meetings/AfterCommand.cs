using System.CommandLine;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Meetings;
using Kith.Hall.Records;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith after: the meetings of the last days of which nothing is told; with one of them, tells of it.</summary>
internal static class AfterCommand
{
    public static Command Make(Opening opening)
    {
        var moment = new Argument<string?>("MOMENT") { Description = HelpTexts.AfterMoment, Arity = ArgumentArity.ZeroOrOne };
        var line = new Argument<string[]>("LINE") { Description = HelpTexts.AfterLine, Arity = ArgumentArity.ZeroOrMore };
        var person = Text("--person", HelpTexts.AfterPerson, "NAME");
        var cares = Text("--cares", HelpTexts.AfterCares, "TEXT");
        var needs = Text("--needs", HelpTexts.AfterNeeds, "TEXT");
        var gave = Text("--gave", HelpTexts.AfterGave, "TEXT");
        var asked = Text("--asked", HelpTexts.AfterAsked, "TEXT");
        var also = Text("--also", HelpTexts.AfterAlso, "NAMES");
        var rest = new Option<bool>("--rest") { Description = HelpTexts.AfterRest };
        var nothing = new Option<bool>("--nothing") { Description = HelpTexts.AfterNothing };
        var command = new Command("after", HelpTexts.After) { moment, line, person, cares, needs, gave, asked, rest, also, nothing };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            if (parsed.GetValue(moment) is not { } said)
            {
                return await ListAsync(desk, cancellation);
            }

            var id = new Id<Moment>(await Handle.FindAsync(desk.Book, Moments, said, cancellation));
            if (parsed.GetValue(nothing))
            {
                desk.Screen.Remark(AfterTexts.NothingTold);
                return Kept(desk, new Kept(id.Value, await AfterMeeting.NothingAsync(desk.Book, id, desk.Now, cancellation), ""));
            }

            var met = new Met(parsed.GetValue(person) is { } name ? (await Somebody.OneAsync(desk.Book, name, cancellation)).Id : default)
            {
                Cares = parsed.GetValue(cares) ?? "", Needs = parsed.GetValue(needs) ?? "", Gave = parsed.GetValue(gave) ?? "", AskedFor = parsed.GetValue(asked) ?? "", Resting = parsed.GetValue(rest),
            };
            var kept = await AfterMeeting.TellAsync(desk.Book, id, string.Join(' ', parsed.GetValue(line) ?? []), [met], parsed.GetValue(also) ?? "", desk.Now, cancellation);
            return Kept(desk, kept);
        });
        return command;
    }

    private static RecordKind Moments => RecordKinds.Of("moments")!;

    private static Option<string?> Text(string name, string help, string shape) => new(name) { Description = help, HelpName = shape };

    private static async Task<int> ListAsync(Desk desk, CancellationToken cancellation)
    {
        var untold = await AfterMeeting.UntoldAsync(desk.Book, desk.Today, desk.Now, cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(untold.Select(one => new { Moment = one.Moment.Value, one.On, one.Text, With = one.With.Select(with => new { Person = with.Person.Value, with.Name }), one.Others }));
            return ExitCode.Done;
        }

        var handles = await Handle.OfAsync(desk.Book, Moments, [.. untold.Select(one => one.Moment.Value)], cancellation);
        foreach (var one in untold)
        {
            desk.Screen.Say($"{handles[one.Moment.Value]}  {AfterWords.Asks(one, desk.Today)}");
        }

        if (untold.Count == 0)
        {
            desk.Screen.Say(AfterTexts.None);
        }

        return ExitCode.Done;
    }

    private static int Kept(Desk desk, Kept kept)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Moment = kept.Id, kept.Revision });
        }
        else if (kept.Subject.Length > 0)
        {
            desk.Screen.Say(AfterTexts.Told.With(kept.Subject));
        }

        return ExitCode.Done;
    }
}
