namespace Kith.Care;

/// <summary>Two people who do not know each other and whom it would do good to meet.</summary>
/// <param name="One">The one who needs something.</param>
/// <param name="Other">The one who would gladly give it.</param>
/// <param name="ForOne">What the one would have of it.</param>
/// <param name="ForOther">What the other would have of it beside: something the one offers and the other needs; null when nothing is known.</param>
public sealed record Idea(Matchable One, Matchable Other, Match ForOne, Match? ForOther = null)
{
    /// <summary>Both would have something of it.</summary>
    public bool IsMutual => ForOther is not null;
}

/// <summary>Finds introductions that would serve both, among what matches.</summary>
/// <remarks>
/// √(A₁A₂) × overlap: the owner has to be near enough to both to vouch for them, and there has to be something in it. Never two who
/// share a group, a moment or kin already (Obstfeld 2005; Burt 2004).
/// </remarks>
public static class Introducing
{
    /// <summary>Ideas, the best first; everybody in one of them only.</summary>
    /// <param name="matches">What matches, of the whole book.</param>
    /// <param name="attention">The attention each tie has had of late; 0 for those that are not there.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Idea> Of(IEnumerable<Match> matches, IReadOnlyDictionary<Id<Person>, double> attention, int most)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(attention);
        var named = new HashSet<Id<Person>>();
        return
        [
            .. matches.Where(match => match is { IsBetweenOthers: true, Acquainted: false, Underway: false })
                .GroupBy(match => match.Pair)
                .Select(pair => (Idea: Of([.. pair.OrderByDescending(match => match.Worth).ThenBy(match => match.Need.Id)]), Good: Math.Sqrt(Near(pair.Key.One) * Near(pair.Key.Other)) * pair.Sum(match => match.Worth)))
                .OrderByDescending(one => one.Idea.IsMutual).ThenByDescending(one => one.Good).ThenBy(one => one.Idea.ForOne.Need.Id)
                .Select(one => one.Idea).Where(idea => !named.Contains(idea.One.Who.Person) && named.Add(idea.Other.Who.Person) && named.Add(idea.One.Who.Person)).Take(most),
        ];

        double Near(Id<Person> person) => 1 + attention.GetValueOrDefault(person);
    }

    private static Idea Of(IReadOnlyList<Match> pair) =>
        new(pair[0].Needing, pair[0].Offering, pair[0], pair.FirstOrDefault(match => match.Needing.Who.Person == pair[0].Offering.Who.Person));
}
