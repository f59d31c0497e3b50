using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Exchange;
using Kith.Hall.Exports;
using Kith.Storage;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith import FILE|FOLDER...: reads, proposes, asks, and then takes in.</summary>
internal static class ImportCommand
{
    public static Command Make(Opening opening)
    {
        var paths = new Argument<string[]>("FILE|FOLDER") { Description = HelpTexts.ImportPaths, Arity = ArgumentArity.OneOrMore };
        var yes = new Option<bool>("--yes") { Description = HelpTexts.ImportYes };
        var dry = new Option<bool>("--dry-run") { Description = HelpTexts.ImportDry };
        var me = new Option<string[]>("--me") { Description = HelpTexts.ImportMe, HelpName = "ADDRESS" };
        var command = new Command("import", HelpTexts.Import) { paths, yes, dry, me };
        opening.Lets(command, (parsed, desk, cancellation) =>
            RunAsync(desk, parsed.GetRequiredValue(paths), new Wish(parsed.GetValue(yes), parsed.GetValue(dry), parsed.GetValue(me) ?? []), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Desk desk, string[] paths, Wish wish, CancellationToken cancellation)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } gone)
        {
            throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchFile.With(gone));
        }

        if (paths is [var only] && BookReturn.Of(only) is { } whole)
        {
            return await ReturnAsync(desk, whole, wish, cancellation);
        }

        var proposal = await ProposeAsync(desk, paths, wish, cancellation);
        var doubtful = proposal.People.Where(person => person.Verdict == Verdict.Doubtful).ToList();
        var asks = doubtful.Count > 0 && desk.Screen.CanAsk && wish is { Yes: false, Dry: false };
        var (people, moments) = (proposal.PeopleTally, proposal.MomentTally());
        ProposalScreen.Show(desk.Screen, proposal, people, moments, asks);
        var said = asks ? await AskAsync(desk, doubtful, cancellation) : new Dictionary<string, Answer>();
        var settled = proposal.Answered(said, acceptDoubtful: false);
        var left = doubtful.Count(person => said.GetValueOrDefault(person.AnswerKey(), Answer.LeaveOut) == Answer.LeaveOut);
        if (said.Count > 0)
        {
            (people, moments) = (settled.PeopleTally, settled.MomentTally());
        }

        var nothing = people.New + people.Changed + moments.New + moments.Changed + moments.CalledOff == 0;
        if (nothing || wish.Dry)
        {
            return End(desk, nothing && doubtful.Count == 0 ? WordTexts.NothingNew : WordTexts.NothingWritten, null, left);
        }

        if (!wish.Yes && !(desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskAccept)))
        {
            return desk.Screen.CanAsk ? End(desk, WordTexts.NothingWritten, null, 0) : throw new RefusalException(RefusalReason.Forbidden, TroubleTexts.NobodyToAsk);
        }

        var accepted = await desk.Screen.WatchAsync(
            WordTexts.Writing, moments.New + moments.Changed + moments.Same, progress => desk.Book.AcceptAsync(settled, desk.Now, progress, cancellation));
        return End(desk, WordTexts.Accepted.With(accepted.People, accepted.Changed, accepted.Moments, accepted.Revision), accepted, left);
    }

    private static async Task<IReadOnlyDictionary<string, Answer>> AskAsync(Desk desk, List<ProposedPerson> doubtful, CancellationToken cancellation)
    {
        var likely = doubtful.Select(person => person.Likely).OfType<Id<Person>>().Distinct().ToList();
        var points = await desk.Book.ContactPoints.AsNoTracking().Where(point => likely.Contains(point.Person)).OrderBy(point => point.Ordinal).ThenBy(point => point.Kind).ToListAsync(cancellation);
        return new DoubtScreen(desk.Screen, points.ToLookup(point => point.Person, point => point.Value)).Ask(doubtful);
    }

    /// <summary>A whole book comes back into an empty one.</summary>
    private static async Task<int> ReturnAsync(Desk desk, BookReturn whole, Wish wish, CancellationToken cancellation)
    {
        if (!desk.Screen.Json)
        {
            desk.Screen.Say(WordTexts.WholeBook.With(whole.Name, whole.People, whole.Moments, whole.Revision));
        }

        if (wish.Dry || !(wish.Yes || (desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskAccept))))
        {
            return wish.Dry || desk.Screen.CanAsk ? End(desk, WordTexts.NothingWritten, null, 0) : throw new RefusalException(RefusalReason.Forbidden, TroubleTexts.NobodyToAsk);
        }

        var rows = await desk.Screen.WatchAsync(WordTexts.Writing, whole.Moments, progress => whole.ComeAsync(desk.Book, progress, cancellation));
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Written = true, Rows = rows, whole.People, whole.Moments, whole.Revision });
        }
        else
        {
            desk.Screen.Say(WordTexts.WholeCame.With(whole.People, whole.Moments, rows));
        }

        return ExitCode.Done;
    }

    private static Task<Proposal> ProposeAsync(Desk desk, string[] paths, Wish wish, CancellationToken cancellation) =>
        desk.Screen.WatchReadingAsync(progress => Importing.ProposeAsync(desk.Book, new Brought(paths, wish.Me, desk.Now), progress, cancellation));

    private static int End(Desk desk, string sentence, Accepted? accepted, int left)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Written = accepted is not null, accepted?.People, accepted?.Changed, accepted?.Moments, accepted?.Revision, LeftOut = left });
        }
        else
        {
            desk.Screen.Say(sentence);
            if (left > 0)
            {
                desk.Screen.Say(WordTexts.DoubtLeft.With(left));
            }
        }

        return ExitCode.Done;
    }

    private sealed record Wish(bool Yes, bool Dry, string[] Me);
}
