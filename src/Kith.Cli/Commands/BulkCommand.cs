using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith bulk WORDS: something done for all whom some words mean, as one change.</summary>
internal static class BulkCommand
{
    public static Command Make(Opening opening)
    {
        var words = new Argument<string[]>("WORDS") { Description = HelpTexts.BulkWords, Arity = ArgumentArity.OneOrMore };
        var tag = new Option<string>("--tag") { Description = HelpTexts.BulkTag, HelpName = "WORD" };
        var untag = new Option<string>("--untag") { Description = HelpTexts.BulkUntag, HelpName = "WORD" };
        var group = new Option<string>("--group") { Description = HelpTexts.BulkGroup, HelpName = "NAME" };
        var circle = new Option<Intention?>("--circle") { Description = HelpTexts.BulkCircle, HelpName = "inner|close|friend|wider|resting" };
        var yes = new Option<bool>("--yes") { Description = HelpTexts.BulkYes };
        var command = new Command("bulk", HelpTexts.Bulk) { words, tag, untag, group, circle, yes };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var filter = new PeopleFilter { Q = string.Join(' ', parsed.GetRequiredValue(words)) };
            var people = await filter.Among(desk.Book, desk.Today).Where(person => !person.IsMe).InFilingOrder().Select(person => new { person.Id, person.FormattedName }).ToListAsync(cancellation);
            if (people.Count == 0)
            {
                throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NobodySo);
            }

            if (!parsed.GetValue(yes) && !(desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskBulk.With(people.Count, string.Join(", ", people.Take(10).Select(person => person.FormattedName))))))
            {
                throw new RefusalException(RefusalReason.Forbidden, TroubleTexts.NobodyToAsk);
            }

            var kept = await new Bulk(parsed.GetValue(tag), parsed.GetValue(untag), parsed.GetValue(group), parsed.GetValue(circle)).DoAsync(desk.Book, [.. people.Select(person => person.Id)], desk.Now, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { People = people.Select(person => person.Id.Value), kept.Revision });
            }
            else
            {
                desk.Screen.Say(WordTexts.BulkDone.With(people.Count, kept.Revision));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
