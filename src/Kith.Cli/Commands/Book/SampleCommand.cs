using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Exchange.Village;
using Kith.Hall;
using Kith.Storage;
using Kith.Web;

namespace Kith.Cli.Commands;

/// <summary>kith sample: fills a book with the sample village, which can be taken back like any import.</summary>
internal static class SampleCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("sample", HelpTexts.Sample);
        opening.Lets(command, async (_, desk, cancellation) =>
        {
            var village = SampleVillage.Propose(await RosterReading.OfAsync(desk.Book, cancellation), desk.Today, desk.Now);
            var accepted = await desk.Book.AcceptAsync(village, desk.Now, null, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(accepted);
            }
            else
            {
                desk.Screen.Say(WordTexts.VillageCame.With(accepted.People, accepted.Moments, accepted.Revision));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
