namespace Kith.Care;

/// <summary>
/// Chooses acts exactly: of all plans within the bounds the one whose good is largest, then the shortest, then the one of fewest acts.
/// The bounds: the minutes; <see cref="Plan.MostActs"/> acts; <see cref="Plan.MostCourage"/> of courage in all, and any only beside
/// something easy, unless nothing easy fits; one act with a person; one introduction. A knapsack with small side bounds, solved by
/// dynamic programming over the people (Kellerer, Pferschy and Pisinger 2004, Knapsack Problems, chapters 2 and 11).
/// </summary>
internal static class Choosing
{
    // With an introduction fixed, two people are out; of acts alike in time and courage no plan needs more than this many people.
    private const int Alike = Plan.MostActs + 2;

    /// <summary>The best plan, in the order of the acts given; empty when none fits.</summary>
    public static IReadOnlyList<Act> Best(IReadOnlyList<Act> acts, int minutes)
    {
        var fitting = acts.Where(act => act.Minutes <= minutes && act.Courage <= Plan.MostCourage).ToList();
        var needsEasy = fitting.Exists(act => act.Courage == 0);
        var alone = Few(fitting.Where(act => act.Other is null));
        var table = new KnapsackTable(alone, minutes);
        var best = table.Best(needsEasy, null);
        foreach (var joining in fitting.Where(act => act.Other is not null).OrderByDescending(act => act.Good.Sum).ThenBy(act => act.Minutes))
        {
            // What is best beside an introduction while its two people may be met twice: no plan with it can be better.
            var free = table.Best(needsEasy, joining);
            if (free.Worth.CompareTo(best.Worth) > 0)
            {
                var joined = free.Acts.All(act => act == joining || !Names(joining, act.Person)) ? free
                    : new KnapsackTable(alone.FindAll(act => !Names(joining, act.Person)), minutes).Best(needsEasy, joining);
                best = joined.Worth.CompareTo(best.Worth) > 0 ? joined : best;
            }
        }

        var chosen = best.Acts.ToHashSet();
        return [.. acts.Where(chosen.Contains)];
    }

    private static bool Names(Act joining, Id<Person> person) => person == joining.Person || person == joining.Other!.Person;

    /// <summary>Leaves out what no best plan needs: of the acts alike in time and courage, those beyond the best of a few people.</summary>
    private static List<Act> Few(IEnumerable<Act> acts) =>
    [
        .. acts.GroupBy(act => (act.Minutes, act.Courage))
            .SelectMany(alike => alike.GroupBy(act => act.Person).Select(one => one.MaxBy(act => act.Good.Sum)!).OrderByDescending(act => act.Good.Sum).Take(Alike)),
    ];
}
