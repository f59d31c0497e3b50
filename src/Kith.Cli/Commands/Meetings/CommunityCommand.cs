using System.CommandLine;
using Kith.Analysis;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Communities;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands.Meetings;

/// <summary>kith community: the circles of the book, who stands where, and one thing that would do it good.</summary>
internal static class CommunityCommand
{
    public static Command Make(Opening opening)
    {
        var around = new Option<string?>("--around") { Description = HelpTexts.CommunityAround, HelpName = "NAME" };
        var command = new Command("community", HelpTexts.Community) { around };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var picture = await CommunityReading.OfAsync(desk.Book, desk.Today, cancellation);
            var community = picture.Community;
            var people = picture.Listed(parsed.GetValue(around) is { } name ? (await Somebody.OneAsync(desk.Book, name, cancellation)).Id : null, null);
            if (!desk.Screen.Json && parsed.GetValue(around) is null)
            {
                desk.Screen.Say(community.Circles.Count == 0 ? CommunityTexts.None : picture.Thought?.Sentence ?? "");
            }

            desk.Screen.List(
                [.. people.Select(person => new Line(person.Value, picture.People[person].Name, community.CircleOf(person) is { } circle ? picture.NameOf(circle) : "", community.Degree(person), picture.PlaceOf(person)))],
                new Screens.Column<Line>(CommunityTexts.Name, line => line.Name),
                new Screens.Column<Line>(CommunityTexts.Circle, line => line.Circle),
                new Screens.Column<Line>(CommunityTexts.Ties, line => line.Ties.ToString(System.Globalization.CultureInfo.CurrentCulture)),
                new Screens.Column<Line>(CommunityTexts.Place, line => line.Place));
            return ExitCode.Done;
        });
        return command;
    }

    private sealed record Line(Guid Person, string Name, string Circle, int Ties, string Place);
}
