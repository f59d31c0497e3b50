using System.CommandLine;
using System.Globalization;
using Kith.Care;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Matches;
using Kith.Hall.Texts;

namespace Kith.Cli.Commands.Records;

/// <summary>kith introductions ideas: two or so whom it would do good to meet.</summary>
internal static class IdeasCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("ideas", HelpTexts.Ideas);
        opening.Lets(command, async (_, desk, cancellation) =>
        {
            using var offers = desk.Offers();
            var ideas = await MatchReading.IdeasAsync(desk.Book, offers, desk.Today, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(ideas.Select(idea => new { One = Side(idea.One), Other = Side(idea.Other), ForOne = IdeaWords.ForOne(idea), ForOther = IdeaWords.ForOther(idea), idea.IsMutual, Why = MatchPhrasing.Why(idea.ForOne, CultureInfo.InvariantCulture) }));
                return ExitCode.Done;
            }

            Remark(desk, offers);
            if (ideas.Count == 0)
            {
                desk.Screen.Say(MatchTexts.NoIdeas);
            }

            foreach (var (idea, at) in ideas.Select((idea, at) => (idea, at)))
            {
                desk.Screen.Say(at == 0 ? "" : "\n");
                desk.Screen.Heading($"{idea.One.Who.Name}, {idea.Other.Who.Name}");
                desk.Screen.Say($"{For(idea.One)} {IdeaWords.ForOne(idea)}");
                desk.Screen.Say($"{For(idea.Other)} {IdeaWords.ForOther(idea)}");
                desk.Screen.Say("  " + MatchPhrasing.Why(idea.ForOne, CultureInfo.CurrentUICulture));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says beside the answer, to whoever reads it, how far the model came that was set.</summary>
    internal static void Remark(Desk desk, OfferShelf offers)
    {
        if (offers.Meanings?.Remark is { } remark)
        {
            desk.Screen.Remark(remark);
        }
    }

    private static string For(Matchable side) => MatchTexts.For.With(side.Who.Name.Split(' ', 2)[0]);

    private static object Side(Matchable side) => new { Person = side.Who.Person.Value, side.Who.Name };
}
