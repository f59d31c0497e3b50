using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Matches;

/// <summary>What an introduction would do for each side, in words to begin from.</summary>
public static class IdeaWords
{
    /// <summary>For the one who needs something.</summary>
    public static string ForOne(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return Of(idea.ForOne);
    }

    /// <summary>For the one who gives: what they need themselves, where the other offers it; else the giving.</summary>
    public static string ForOther(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.ForOther is { } match ? Of(match) : MatchTexts.ForGiving;
    }

    private static string Of(Match match) => Said.Fill(MatchTexts.ForNeeding, match.Need.Text, match.Offering.Who.Name, match.Offer.Text);
}
