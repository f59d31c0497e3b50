using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Exports;
using Kith.Storage;
using Kith.Hall.Imports;
using Kith.Web.Imports;

namespace Kith.Cli.Commands;

/// <summary>kith merge, held, forget: what is done with a record of somebody as a whole.</summary>
internal static class WholeCommands
{
    public static Command Merge(Opening opening)
    {
        var stays = new Argument<string>("NAME") { Description = HelpTexts.MergeStays };
        var goes = new Argument<string>("OTHER") { Description = HelpTexts.MergeGoes };
        var command = new Command("merge", HelpTexts.Merge) { stays, goes };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var (one, other) = (await FindAsync(desk, parsed.GetRequiredValue(stays), cancellation), await FindAsync(desk, parsed.GetRequiredValue(goes), cancellation));
            var name = other.FormattedName;
            await desk.Book.UniteAsync(one, other, cancellation);
            var revision = await desk.Book.SaveAsync(new Deed("person.merge", one.FormattedName, desk.Now), cancellation);
            Tell(desk, WordTexts.Merged.With(one.FormattedName, name, revision), new { Person = one.Id.Value, Merged = other.Id.Value, Revision = revision });
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Held(Opening opening)
    {
        var name = new Argument<string[]>("NAME") { Description = HelpTexts.WhoName, Arity = ArgumentArity.OneOrMore };
        var command = new Command("held", HelpTexts.Held) { name };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var person = await FindAsync(desk, string.Join(' ', parsed.GetRequiredValue(name)), cancellation);
            var held = (await Hall.Exports.Held.OfAsync(desk.Book, person.Id, desk.Today, cancellation))!;
            Tell(desk, held.ToMarkdown(desk.Today).TrimEnd(), new { Person = held.Id.Value, held.Name, held.Sections, held.LeftOut });
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Forget(Opening opening)
    {
        var name = new Argument<string[]>("NAME") { Description = HelpTexts.WhoName, Arity = ArgumentArity.OneOrMore };
        var yes = new Option<bool>("--yes") { Description = HelpTexts.ForgetYes };
        var command = new Command("forget", HelpTexts.Forget) { name, yes };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var person = await FindAsync(desk, string.Join(' ', parsed.GetRequiredValue(name)), cancellation);
            if (!parsed.GetValue(yes) && !(desk.Screen.CanAsk && desk.Screen.Ask(WordTexts.AskForget.With(person.FormattedName))))
            {
                throw new RefusalException(RefusalReason.Forbidden, TroubleTexts.NotForgotten);
            }

            var forgotten = await desk.Book.ForgetAsync(person.Id, desk.Now, cancellation);
            // What was handed to kith serve and not taken in yet may name them too.
            new Staging(Path.Combine(ServeCommand.FolderOf(desk), "staging")).ClearAll();
            var places = forgotten.Places.Select(place => new { Kind = place.Table.Replace('_', '-'), Id = place.Record, Person = place.Whose?.Value, place.Revision });
            Tell(desk, WordTexts.Forgotten.With(forgotten.Rows, forgotten.Entries, forgotten.Blanked, forgotten.Left), new { forgotten.Rows, forgotten.Entries, forgotten.Blanked, forgotten.Left, Places = places.ToList() });
            await SayPlacesAsync(desk, forgotten, cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Where a name of theirs still stands alone, with the handle by which it is shown and changed.</summary>
    private static async Task SayPlacesAsync(Desk desk, Forgotten forgotten, CancellationToken cancellation)
    {
        if (desk.Screen.Json)
        {
            return;
        }

        foreach (var place in await Hall.Records.LeftPlace.OfAsync(desk.Book, forgotten, cancellation))
        {
            var handle = place is { Kind: { } kind, At.Record: { } id } ? (await Records.Handle.OfAsync(desk.Book, kind, [id], cancellation))[id] + " " : "";
            desk.Screen.Say($"  {handle}{place.What}");
        }
    }

    private static async Task<Person> FindAsync(Desk desk, string name, CancellationToken cancellation) =>
        (await desk.Book.FindAsync(await Kith.Hall.Records.Filling.PersonAsync(desk.Book, name, cancellation), cancellation))!;

    private static void Tell<T>(Desk desk, string sentence, T answer)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(answer);
        }
        else
        {
            desk.Screen.Say(sentence);
        }
    }
}
