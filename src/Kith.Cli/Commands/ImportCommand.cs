using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Exchange;
using Kith.Storage;
using Kith.Web.Imports;

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

        var proposal = await ProposeAsync(desk, paths, wish, cancellation);
        var (people, moments) = (proposal.PeopleTally, proposal.MomentTally());
        ProposalScreen.Show(desk.Screen, proposal, people, moments);
        var nothing = people.New + people.Changed + moments.New + moments.Changed == 0;
        if (nothing || wish.Dry)
        {
            return End(desk, nothing && people.Doubtful == 0 ? WordTexts.NothingNew : WordTexts.NothingWritten, null);
        }

        if (!wish.Yes && !(desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskAccept)))
        {
            return desk.Screen.CanAsk ? End(desk, WordTexts.NothingWritten, null) : throw new RefusalException(RefusalReason.Forbidden, TroubleTexts.NobodyToAsk);
        }

        // The doubtful are asked on the page; --yes leaves them out.
        var settled = proposal.Answered(new Dictionary<string, Answer>(), acceptDoubtful: false);
        var accepted = await desk.Screen.WatchAsync(
            WordTexts.Writing, moments.New + moments.Changed + moments.Same, progress => desk.Book.AcceptAsync(settled, desk.Now, progress, cancellation));
        return End(desk, WordTexts.Accepted.With(accepted.People, accepted.Changed, accepted.Moments, accepted.Revision), accepted);
    }

    private static Task<Proposal> ProposeAsync(Desk desk, string[] paths, Wish wish, CancellationToken cancellation) =>
        desk.Screen.WatchReadingAsync(progress => Importing.ProposeAsync(desk.Book, new Brought(paths, wish.Me, desk.Now), progress, cancellation));

    private static int End(Desk desk, string sentence, Accepted? accepted)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Written = accepted is not null, accepted?.People, accepted?.Changed, accepted?.Moments, accepted?.Revision });
        }
        else
        {
            desk.Screen.Say(sentence);
        }

        return ExitCode.Done;
    }

    private sealed record Wish(bool Yes, bool Dry, string[] Me);
}
