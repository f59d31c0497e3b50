using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Storage;

namespace Kith.Cli.Commands.People;

/// <summary>Saves what was said of a person, and answers with the number by which it is taken back.</summary>
internal static class Saved
{
    public static async Task<int> SayAsync(Desk desk, string verb, Person person, CancellationToken cancellation)
    {
        var revision = await desk.Book.SaveAsync(new Deed(verb, person.FormattedName, desk.Now), cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Id = person.Id.Value, Name = person.FormattedName, Revision = revision });
        }
        else
        {
            desk.Screen.Say(revision is { } number ? RecordTexts.Changed.With("", ChangeWords.Of(verb, person.FormattedName), number) : RecordTexts.AsItWas);
        }

        return ExitCode.Done;
    }
}
