using Kith.Cli.Texts;

namespace Kith.Cli.Screens;

/// <summary>What would change if a proposal were accepted.</summary>
internal static class ProposalScreen
{
    private const int MostNamed = 20;

    /// <summary>Shows the counts, the doubtful where nobody will be asked about them, and the unreadable. As JSON it is silent: the answer comes at the end.</summary>
    public static void Show(Screen screen, Proposal proposal, Tally people, Tally moments, bool asks)
    {
        if (screen.Json)
        {
            return;
        }

        screen.Say(WordTexts.CountPeople.With(people.New, people.Changed, people.Same, people.Doubtful));
        screen.Say(WordTexts.CountMoments.With(moments.New, moments.Changed, moments.Same));
        if (moments.CalledOff > 0)
        {
            screen.Say(WordTexts.CountCalledOff.With(moments.CalledOff));
        }

        Name(screen, WordTexts.NotedBeside, [.. proposal.People.Where(p => p.IsNotedBeside).Select(p => $"{p.Draft.Person.FormattedName} ({p.Place})")]);
        Name(screen, WordTexts.DoubtfulOnes, asks ? [] : [.. proposal.People.Where(p => p.Verdict == Verdict.Doubtful)
            .Select(p => $"{p.Draft.Person.FormattedName} – {p.Why} ({p.Place})")]);
        Name(screen, WordTexts.UnreadOnes, [.. proposal.Unread.Select(u => $"{u.Place}: {u.Reason}")]);
    }

    private static void Name(Screen screen, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        screen.Heading(heading.With(lines.Count));
        foreach (var line in lines.Take(MostNamed))
        {
            screen.Say("  " + Screen.OneLine(line));
        }

        if (lines.Count > MostNamed)
        {
            screen.Say("  " + WordTexts.AndMore.With(lines.Count - MostNamed));
        }
    }
}
