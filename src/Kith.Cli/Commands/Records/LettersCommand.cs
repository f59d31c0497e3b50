using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Records;

namespace Kith.Cli.Commands.Records;

/// <summary>kith introductions letters: what could be written for one, to begin from. Nothing is sent.</summary>
internal static class LettersCommand
{
    public static Command Make(Opening opening)
    {
        var handle = new Argument<string>("HANDLE") { Description = RecordTexts.HandleHelp };
        var command = new Command("letters", HelpTexts.Letters) { handle };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var (kind, said) = (RecordKinds.Of("introductions")!, parsed.GetRequiredValue(handle));
            var letters = await Letter.OfAsync(desk.Book, new Id<Introduction>(await Handle.FindAsync(desk.Book, kind, said, cancellation)), null, cancellation) ?? throw Handle.NoSuch(kind, said);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(Answer(letters));
            }
            else
            {
                Say(desk.Screen, letters);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Letters as a program reads them.</summary>
    internal static IEnumerable<object> Answer(IReadOnlyList<Letter> letters) => letters.Select(letter => new { letter.To, letter.Subject, letter.Text, letter.MailTo });

    /// <summary>Shows letters as a person reads them.</summary>
    internal static void Say(Screen screen, IReadOnlyList<Letter> letters)
    {
        if (letters.Count == 0)
        {
            screen.Remark(HelpTexts.LettersNone);
        }

        foreach (var letter in letters)
        {
            if (letter.To.Count > 0)
            {
                screen.Say($"{HelpTexts.LetterTo}: {string.Join(", ", letter.To)}");
            }

            screen.Say($"{HelpTexts.LetterSubject}: {letter.Subject}");
            screen.Say("");
            screen.Say(string.Join('\n', letter.Text.Split('\n').Select(Screen.OneLine)));
            screen.Say("");
            screen.Say(letter.MailTo);
        }
    }
}
