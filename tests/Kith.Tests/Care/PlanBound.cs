using Kith.Care;

namespace Kith.Tests.Care;

/// <summary>What no plan can surpass: for every price of a minute, the five people worth most after paying, and the price of all minutes (a Lagrangian bound).</summary>
public static class PlanBound
{
    /// <summary>The lowest of these sums.</summary>
    public static double Of(IReadOnlyList<Act> acts, int minutes) => Enumerable.Range(0, 400).Select(step => step / 100.0).Min(price =>
        (price * minutes) + acts.Where(act => act.Minutes <= minutes).GroupBy(act => act.Person).Select(one => one.Max(act => act.Good.Sum - (price * act.Minutes))).Where(left => left > 0).OrderDescending().Take(Plan.MostActs).Sum());
}
