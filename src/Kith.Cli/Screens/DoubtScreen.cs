using Kith.Cli.Texts;
using Kith.Exchange;

namespace Kith.Cli.Screens;

/// <summary>Asks about the doubtful of a proposal, one after the other: whom the file means, whom they may be, and why.</summary>
/// <param name="screen">Where is asked.</param>
/// <param name="reach">How the people of the book are reached, by whom.</param>
internal sealed class DoubtScreen(Screen screen, ILookup<Id<Person>, string> reach)
{
    private const int MostPoints = 3;

    /// <summary>What the owner said, by <see cref="Answering.AnswerKey"/>. Of whom nothing was said, nothing stands in it.</summary>
    public IReadOnlyDictionary<string, Answer> Ask(IReadOnlyList<ProposedPerson> doubtful)
    {
        var said = new Dictionary<string, Answer>();
        screen.Say("");
        screen.Heading(WordTexts.DoubtIntro.With(doubtful.Count));
        for (var at = 0; at < doubtful.Count; at++)
        {
            Show(doubtful[at], WordTexts.DoubtAt.With(at + 1, doubtful.Count));
            if (Hear(doubtful[at]) is not { } answer)
            {
                break;
            }

            said[doubtful[at].AnswerKey()] = answer;
        }

        return said;
    }

    private void Show(ProposedPerson person, string place)
    {
        screen.Say("");
        screen.Say(Screen.OneLine($"{place}  {WordTexts.DoubtFile.With(Reached(person.Draft.Person.FormattedName, person.Draft.Points.Select(point => point.Value)))}"));
        if (person.Likely is { } likely)
        {
            screen.Say(Screen.OneLine($"{new string(' ', place.Length)}  {WordTexts.DoubtLikely.With(Reached(person.LikelyName, reach[likely]))}"));
        }

        screen.Say(Screen.OneLine($"{new string(' ', place.Length)}  {person.Why} ({person.Place})"));
    }

    /// <summary>One answer; null to leave out this one and all that follow.</summary>
    private Answer? Hear(ProposedPerson person)
    {
        while (screen.Hear(person.Likely is null ? WordTexts.AskDoubtNobody : WordTexts.AskDoubt) is { } typed)
        {
            if (typed.Length == 0 || Screen.Means(typed, WordTexts.DoubtOut))
            {
                return Answer.LeaveOut;
            }

            if (Screen.Means(typed, WordTexts.DoubtAll))
            {
                return null;
            }

            if (Screen.Means(typed, WordTexts.DoubtNew))
            {
                return Answer.New;
            }

            if (person.Likely is not null && Screen.Means(typed, WordTexts.DoubtSame))
            {
                return Answer.Same;
            }
        }

        return null;
    }

    private static string Reached(string name, IEnumerable<string> points) =>
        string.Join(" · ", points.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostPoints).Prepend(name));
}
