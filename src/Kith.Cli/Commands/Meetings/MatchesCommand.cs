using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Matches;
using Kith.Hall.Records;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith matches: who could give what somebody needs; “no” says that somebody is not suggested for a need again.</summary>
internal static class MatchesCommand
{
    public static Command Make(Opening opening)
    {
        var need = new Option<string?>("--need") { Description = HelpTexts.MatchesNeed, HelpName = "NEED" };
        var command = new Command("matches", HelpTexts.Matches) { need, No(opening) };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var one = parsed.GetValue(need) is { } said ? new Id<Need>(await Handle.FindAsync(desk.Book, Needs, said, cancellation)) : (Id<Need>?)null;
            using var offers = desk.Offers();
            var matches = one is { } id
                ? await MatchReading.OfAsync(desk.Book, offers, id, desk.Today, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, MatchTexts.NoNeed.With(id))
                : await MatchReading.OfAsync(desk.Book, offers, desk.Today, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(matches.Select(Answer));
                return ExitCode.Done;
            }

            IdeasCommand.Remark(desk, offers);
            if (matches.Count == 0)
            {
                desk.Screen.Say(one is null ? MatchTexts.None : MatchTexts.NoneForOne);
            }

            var handles = await Handle.OfAsync(desk.Book, Needs, [.. matches.Select(match => match.Need.Id.Value)], cancellation);
            foreach (var (match, at) in matches.Select((match, at) => (match, at)))
            {
                desk.Screen.Say(at == 0 ? "" : "\n");
                Say(desk, match, handles[match.Need.Id.Value]);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static RecordKind Needs => RecordKinds.Of("needs")!;

    private static void Say(Desk desk, Match match, string handle)
    {
        var reader = CultureInfo.CurrentUICulture;
        var (needing, offering) = (match.Needing.Who, match.Offering.Who);
        desk.Screen.Heading($"{(needing.Standing.IsMe ? MatchTexts.NeedsMe : MatchTexts.Needs.With(needing.Name))}: {match.Need.Text}  [{handle}]");
        desk.Screen.Say($"{(offering.Standing.IsMe ? MatchTexts.OffersMe : MatchTexts.Offers.With(offering.Name))}: {match.Offer.Text}");
        desk.Screen.Say($"  {MatchPhrasing.Why(match, reader)} {string.Join(' ', MatchPhrasing.Beside(match, reader))}".TrimEnd());
    }

    private static Command No(Opening opening)
    {
        var need = new Argument<string>("NEED") { Description = HelpTexts.MatchesNeed };
        var person = new Argument<string>("NAME") { Description = HelpTexts.MatchesPerson };
        var why = new Option<string>("--why") { Description = HelpTexts.PlanWhy, HelpName = "TEXT" };
        var command = new Command("no", HelpTexts.MatchesNo) { need, person, why };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var id = await Handle.FindAsync(desk.Book, Needs, parsed.GetRequiredValue(need), cancellation);
            var somebody = await Somebody.OneAsync(desk.Book, parsed.GetRequiredValue(person), cancellation);
            var (name, revision) = await MatchAnswering.DeclineAsync(desk.Book, new Id<Need>(id), somebody.Id, parsed.GetValue(why) ?? "", desk.Now, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Need = id, Person = somebody.Id.Value, Revision = revision });
            }
            else
            {
                desk.Screen.Say(MatchTexts.Declined.With(name));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(Match match)
    {
        var reader = CultureInfo.InvariantCulture;
        return new
        {
            Need = Side(match.Need, match.Needing), Offer = Side(match.Offer, match.Offering), match.Acquainted, match.Place, AsksFirst = match.AsksFirst,
            Why = MatchPhrasing.Why(match, reader), Beside = MatchPhrasing.Beside(match, reader),
        };

        static object Side(Registered registered, Matchable somebody) => new { Id = registered.Id.Value, registered.Text, Person = somebody.Who.Person.Value, somebody.Who.Name };
    }
}
