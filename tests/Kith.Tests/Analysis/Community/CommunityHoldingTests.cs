using CsCheck;
using Kith.Analysis;
using Xunit;
using static Kith.Tests.Analysis.CommunitySketch;

namespace Kith.Tests.Analysis;

/// <summary>Whose going would part others, and over whom the ways of others lead.</summary>
public sealed class CommunityHoldingTests
{
    [Fact]
    public void A_person_whose_going_parts_others_is_named() =>
        Assert.Equal((4, 4), First(new CommunitySketch(9).Clique(0, 4).Clique(4, 8)));

    [Fact]
    public void In_the_middle_of_a_chain_half_is_cut_off() =>
        Assert.Equal((3, 3), First(new CommunitySketch(7).Chain(0, 1, 2, 3, 4, 5, 6)));

    [Fact]
    public void Without_the_middle_of_a_star_all_but_one_are_cut_off() =>
        Assert.Equal((0, 4), First(new CommunitySketch(6).Chain(1, 0, 2).Chain(3, 0, 4).Bond(0, 5)));

    [Fact]
    public void All_ways_of_a_star_lead_over_its_middle() =>
        Assert.Equal([new Holding(Who(0), 1, 2)], new CommunitySketch(4).Chain(1, 0, 2).Bond(0, 3).Drawn().HoldingTogether);

    [Fact]
    public void A_person_without_a_bond_changes_nothing() =>
        Assert.Equal([new Holding(Who(0), 1, 2)], new CommunitySketch(5).Chain(1, 0, 2).Bond(0, 3).Drawn().HoldingTogether);

    [Fact]
    public void In_a_clique_nobody_holds_others_together() =>
        Assert.Empty(new CommunitySketch(5).Clique(0, 4).Drawn().HoldingTogether);

    [Fact]
    public void Two_people_hold_nobody_else_together() =>
        Assert.Empty(new CommunitySketch(2).Bond(0, 1).Drawn().HoldingTogether);

    [Fact]
    public void Parts_that_never_touched_are_not_counted_as_cut_off() =>
        Assert.Equal((1, 1), First(new CommunitySketch(10).Chain(0, 1, 2).Clique(3, 9)));

    [Fact]
    public void Of_those_who_part_nobody_only_ten_are_named() =>
        Assert.Equal(10, new CommunitySketch(30).Chain([.. Enumerable.Range(0, 30), 0]).Drawn().HoldingTogether.Count);

    [Fact]
    public void Who_would_cut_off_the_most_comes_first() =>
        Assert.Equal([3, 2, 4, 1, 5], Numbers(new CommunitySketch(7).Chain(0, 1, 2, 3, 4, 5, 6).Drawn().HoldingTogether.Select(holding => holding.Person)));

    [Fact]
    public void A_chain_of_twenty_thousand_is_walked_to_its_end() =>
        Assert.Equal((10_000, 10_000), First(new CommunitySketch(20_001).Chain([.. Enumerable.Range(0, 20_001)])));

    [Fact]
    public void Those_cut_off_are_those_whom_leaving_the_person_out_parts() => Any.Sample(sketch =>
    {
        var told = sketch.Drawn().HoldingTogether.ToDictionary(holding => holding.Person, holding => holding.CutOff);
        Assert.All(sketch.People, person => Assert.Equal(CutOff(sketch, person), told.GetValueOrDefault(person)));
    });

    [Fact]
    public void Betweenness_is_the_share_of_all_shortest_ways_written_out() => Any.Sample(sketch =>
    {
        var told = sketch.Drawn().HoldingTogether.ToDictionary(holding => holding.Person, holding => holding.Betweenness);
        Assert.All(sketch.People, person => Assert.Equal(Betweenness(sketch.Drawn(), person), told.GetValueOrDefault(person), 9));
    });

    [Fact]
    public void Beyond_fifteen_hundred_people_betweenness_is_near_the_exact_one()
    {
        var rings = new CommunitySketch(1601).Chain([.. Enumerable.Range(0, 801), 0]).Chain([800, .. Enumerable.Range(801, 800), 800]);
        var holding = rings.Drawn().HoldingTogether[0];
        Assert.Equal((Who(800), 800), (holding.Person, holding.CutOff));
        // Half of all pairs are of both rings; of the other half a quarter is nearer over the one they share.
        Assert.Equal(0.625, holding.Betweenness, 0.02);
    }

    [Fact]
    public void More_ways_than_a_number_can_count_still_have_shares() =>
        Assert.All(Diamonds(1100).Drawn().HoldingTogether, holding => Assert.InRange(holding.Betweenness, 0, 1));

    private static (int, int) First(CommunitySketch sketch) =>
        sketch.Drawn().HoldingTogether[0] is var holding ? (Numbers([holding.Person])[0], holding.CutOff) : default;

    private static CommunitySketch Diamonds(int count) =>
        Enumerable.Range(0, count).Aggregate(new CommunitySketch((3 * count) + 1), (sketch, at) => sketch.Chain(3 * at, (3 * at) + 1, (3 * at) + 3, (3 * at) + 2, 3 * at));

    private static int CutOff(CommunitySketch sketch, Id<Person> person)
    {
        var without = Community.Of([.. sketch.People.Where(other => other != person)], sketch.Bonds);
        var parts = sketch.Drawn().Neighbours(person).Select(bond => Reached(without, bond.Other).Order().ToList()).DistinctBy(part => part[0]).Select(part => part.Count).ToList();
        return parts.Sum() - parts.DefaultIfEmpty().Max();
    }

    private static HashSet<Id<Person>> Reached(Community community, Id<Person> from)
    {
        var reached = new HashSet<Id<Person>> { from };
        while (reached.SelectMany(person => community.Neighbours(person)).Select(bond => bond.Other).Where(other => !reached.Contains(other)).ToList() is [_, ..] more)
        {
            reached.UnionWith(more);
        }

        return reached;
    }

    private static double Betweenness(Community community, Id<Person> over)
    {
        Id<Person>[] tied = [.. community.People.Except(community.Alone)];
        var others = tied.Where(person => person != over).ToList();
        var shares = from one in others
                     from other in others
                     where one < other
                     let ways = Ways(community, other, [one]).ToList()
                     where ways.Count > 0
                     let shortest = ways.Where(way => way.Length == ways.Min(some => some.Length)).ToList()
                     select shortest.Count(way => way.Contains(over)) / (double)shortest.Count;
        return shares.Sum() / Math.Max(1, (tied.Length - 1) * (tied.Length - 2) / 2.0);
    }

    private static IEnumerable<Id<Person>[]> Ways(Community community, Id<Person> to, Id<Person>[] so) => so[^1] == to
        ? [so]
        : community.Neighbours(so[^1]).Where(bond => !so.Contains(bond.Other)).SelectMany(bond => Ways(community, to, [.. so, bond.Other]));
}
