using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Answers;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands.Records;

/// <summary>kith introductions answers: a page on which one of the two answers without an account, given or closed.</summary>
internal static class AnswersCommand
{
    public static Command Make(Opening opening)
    {
        var handle = new Argument<string>("HANDLE") { Description = RecordTexts.HandleHelp };
        var of = new Option<string?>("--of") { Description = HelpTexts.AnswersOf, HelpName = "PERSON" };
        var close = new Option<bool>("--close") { Description = HelpTexts.AnswersClose };
        var command = new Command("answers", HelpTexts.Answers) { handle, of, close };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var (kind, said) = (RecordKinds.Of("introductions")!, parsed.GetRequiredValue(handle));
            var id = new Id<Introduction>(await Handle.FindAsync(desk.Book, kind, said, cancellation));
            Id<Person>? who = parsed.GetValue(of) is { } name ? await Kith.Hall.Records.Filling.PersonAsync(desk.Book, name, cancellation) : null;
            return parsed.GetValue(close) ? await CloseAsync(desk, id, who, cancellation) : await GiveAsync(desk, id, who, cancellation);
        });
        return command;
    }

    private static async Task<int> GiveAsync(Desk desk, Id<Introduction> id, Id<Person>? who, CancellationToken cancellation)
    {
        var (page, revision) = (await AnswerPages.GiveAsync(desk.Book, id, who, desk.Options.Answers, desk.Now, cancellation))!.Value;
        var letters = (await Letter.OfAsync(desk.Book, id, page, cancellation))!;
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Person = page.Who.Value, Address = page.Address.ToString(), Until = Said.Iso(page.Until), Letters = LettersCommand.Answer(letters), Revision = revision });
            return ExitCode.Done;
        }

        LettersCommand.Say(desk.Screen, letters);
        desk.Screen.Remark(WordTexts.AnswersGiven.With(await desk.Book.People.Where(person => person.Id == page.Who).Select(person => person.FormattedName).SingleAsync(cancellation), Said.Full(page.Until)));
        return ExitCode.Done;
    }

    private static async Task<int> CloseAsync(Desk desk, Id<Introduction> id, Id<Person>? who, CancellationToken cancellation)
    {
        var (name, revision) = (await AnswerPages.CloseAsync(desk.Book, id, who, desk.Now, cancellation))!.Value;
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Closed = name, Revision = revision });
        }
        else
        {
            desk.Screen.Say(WordTexts.AnswersClosed.With(name));
        }

        return ExitCode.Done;
    }
}
