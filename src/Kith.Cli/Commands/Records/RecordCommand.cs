using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Records;

namespace Kith.Cli.Commands.Records;

/// <summary>kith needs, kith gifts and so on: one kind of record, listed, shown, added, edited, removed, and each of its verbs a command. Made of the kind's own description.</summary>
internal static class RecordCommand
{
    /// <summary>The command of a kind.</summary>
    public static Command Make(Opening opening, RecordKind kind)
    {
        var person = new Option<string?>("--person") { Description = RecordTexts.ListPerson, HelpName = RecordTexts.Shape_Person };
        var all = new Option<bool>("--all") { Description = RecordTexts.ListAll };
        var most = new Option<int>("--limit") { Description = HelpTexts.Limit, HelpName = "N", DefaultValueFactory = _ => 50 };
        var command = new Command(kind.Plural, Text("List." + kind.Plural)) { most };
        if (kind.IsAboutPeople)
        {
            command.Options.Add(person);
        }

        if (kind.CanSettle)
        {
            command.Options.Add(all);
        }

        opening.Lets(command, (parsed, desk, cancellation) => RecordListing.SayAsync(
            desk, kind, kind.IsAboutPeople ? parsed.GetValue(person) : null, !kind.CanSettle || parsed.GetValue(all), Math.Max(1, parsed.GetValue(most)), cancellation));
        foreach (var sub in new[] { Add(opening, kind), Show(opening, kind), Edit(opening, kind), Remove(opening, kind) }.Concat(kind.Verbs.Select(verb => Do(opening, kind, verb))).Concat(Readings(opening, kind)))
        {
            command.Subcommands.Add(sub);
        }

        return command;
    }

    private static IEnumerable<Command> Readings(Opening opening, RecordKind kind) => kind.Plural switch
    {
        "outcomes" => [OriginsCommand.Make(opening)],
        "introductions" => [LettersCommand.Make(opening), AnswersCommand.Make(opening), IdeasCommand.Make(opening)],
        _ => [],
    };

    private static Command Add(Opening opening, RecordKind kind)
    {
        var fields = new FieldOptions(kind.Fields.Where(field => !field.IsTold), complete: true);
        var command = new Command("add", RecordTexts.Add.With(Text("One." + kind.Plural)));
        fields.AddTo(command);
        opening.Lets(command, async (parsed, desk, cancellation) => await SayAsync(desk, kind, "add", await kind.AddAsync(desk.Book, await fields.SaidAsync(desk.Book, parsed, cancellation), desk.Now, cancellation), cancellation));
        return command;
    }

    private static Command Show(Opening opening, RecordKind kind)
    {
        var (command, handle) = OfOne("show", RecordTexts.Show.With(Text("One." + kind.Plural)));
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var said = parsed.GetRequiredValue(handle);
            var view = await kind.FindAsync(desk.Book, await Handle.FindAsync(desk.Book, kind, said, cancellation), cancellation) ?? throw Handle.NoSuch(kind, said);
            var turns = kind.Plural == "reminders" ? await ReminderTurns.OfAsync(desk.Book, new Id<Reminder>(view.Id), ReminderTurns.Shown, cancellation) : null;
            RecordListing.Say(desk, view, (await Handle.OfAsync(desk.Book, kind, [view.Id], cancellation))[view.Id], turns);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Edit(Opening opening, RecordKind kind)
    {
        var fields = new FieldOptions(kind.Fields.Where(field => field is { IsTold: false, IsFixed: false }), complete: false);
        var (command, handle) = OfOne("edit", RecordTexts.Edit.With(Text("One." + kind.Plural)));
        fields.AddTo(command);
        Changes(opening, kind, command, handle, "edit", async (desk, id, parsed, cancellation) => await kind.ChangeAsync(desk.Book, id, await fields.SaidAsync(desk.Book, parsed, cancellation), desk.Now, cancellation));
        return command;
    }

    private static Command Remove(Opening opening, RecordKind kind)
    {
        var (command, handle) = OfOne("remove", RecordTexts.Remove.With(Text("One." + kind.Plural)));
        Changes(opening, kind, command, handle, "remove", (desk, id, _, cancellation) => kind.RemoveAsync(desk.Book, id, desk.Now, cancellation));
        return command;
    }

    private static Command Do(Opening opening, RecordKind kind, OfferedVerb verb)
    {
        var fields = new FieldOptions(verb.Asks, complete: true);
        var (command, handle) = OfOne(verb.Word, Text($"Do.{kind.Word}.{verb.Word}"));
        fields.AddTo(command);
        Changes(opening, kind, command, handle, verb.Word, async (desk, id, parsed, cancellation) => await kind.DoAsync(desk.Book, id, verb.Word, await fields.SaidAsync(desk.Book, parsed, cancellation), desk.Now, cancellation));
        return command;
    }

    private static (Command Command, Argument<string> Handle) OfOne(string name, string help)
    {
        var handle = new Argument<string>("HANDLE") { Description = RecordTexts.HandleHelp };
        return (new Command(name, help) { handle }, handle);
    }

    private static void Changes(Opening opening, RecordKind kind, Command command, Argument<string> handle, string verb, Func<Desk, Guid, ParseResult, CancellationToken, Task<Kept?>> change) =>
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var said = parsed.GetRequiredValue(handle);
            var kept = await change(desk, await Handle.FindAsync(desk.Book, kind, said, cancellation), parsed, cancellation) ?? throw Handle.NoSuch(kind, said);
            return await SayAsync(desk, kind, verb, kept, cancellation);
        });

    /// <summary>Says what was done and by which number it is taken back; as JSON the record as it stands now, and that number.</summary>
    private static async Task<int> SayAsync(Desk desk, RecordKind kind, string verb, Kept kept, CancellationToken cancellation)
    {
        if (desk.Screen.Json)
        {
            await using var after = desk.Shelf.Open(desk.Book.BookId);
            desk.Screen.SayJson(new { kept.Id, kept.Revision, Record = (await kind.FindAsync(after, kept.Id, cancellation))?.Shape() });
        }
        else if (kept.Revision is { } revision)
        {
            var handle = verb == "remove" ? "" : (await Handle.OfAsync(desk.Book, kind, [kept.Id], cancellation))[kept.Id] + " ";
            desk.Screen.Say(RecordTexts.Changed.With(handle, ChangeWords.Of($"{kind.Word}.{verb}", kept.Subject), revision));
        }
        else
        {
            desk.Screen.Say(RecordTexts.AsItWas);
        }

        return ExitCode.Done;
    }

    private static string Text(string key) => RecordTexts.ResourceManager.GetString(key, RecordTexts.Culture) ?? "";
}
