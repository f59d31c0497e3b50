using Kith.Analysis;
using Xunit;
using static Kith.Tests.Analysis.CommunitySketch;

namespace Kith.Tests.Analysis;

/// <summary>Who is tied to whom, who to nobody, and who stands between or at the edge.</summary>
public sealed class CommunityTests
{
    [Fact]
    public void Without_people_there_is_nothing()
    {
        var community = Community.Of([], []);
        Assert.Empty(community.Circles);
        Assert.Empty(community.Alone);
        Assert.Empty(community.AtTheEdge);
        Assert.Empty(community.HoldingTogether);
    }

    [Fact]
    public void People_without_bonds_are_alone_by_identity() =>
        Assert.Equal([0, 2, 4], Numbers(new CommunitySketch(5).Bond(1, 3).Shuffled(3).Alone));

    [Fact]
    public void Several_bonds_of_a_pair_are_summed_from_both_sides()
    {
        var community = new CommunitySketch(2).Bond(0, 1, 2).Bond(1, 0, 3).Drawn();
        Assert.Equal([(Who(1), 5.0)], community.Neighbours(Who(0)));
        Assert.Equal((1, 5.0), (community.Degree(Who(1)), community.Strength(Who(1))));
    }

    [Fact]
    public void A_bond_to_oneself_is_left_out() =>
        Assert.Equal([0], Numbers(new CommunitySketch(1).Bond(0, 0).Drawn().Alone));

    [Fact]
    public void A_bond_of_somebody_unknown_is_left_out() =>
        Assert.Equal([0], Numbers(new CommunitySketch(1).Bond(0, 7).Drawn().Alone));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_bond_of_no_weight_is_left_out(double weight) =>
        Assert.Equal([0, 1], Numbers(new CommunitySketch(2).Bond(0, 1, weight).Drawn().Alone));

    [Fact]
    public void Somebody_unknown_has_no_bonds_and_no_circle()
    {
        var community = new CommunitySketch(2).Bond(0, 1).Drawn();
        Assert.Equal((0, 0.0), (community.Degree(Who(9)), community.Strength(Who(9))));
        Assert.Empty(community.Neighbours(Who(9)));
        Assert.Null(community.CircleOf(Who(9)));
    }

    [Fact]
    public void Somebody_given_twice_is_one_person() =>
        Assert.Equal([Who(0)], Community.Of([Who(0), Who(0)], []).People);

    [Fact]
    public void Neighbours_come_strongest_first_and_then_by_identity() =>
        Assert.Equal([3, 1, 2, 4], Numbers(new CommunitySketch(5).Bond(0, 4, 0.5).Bond(0, 2).Bond(0, 1).Bond(0, 3, 2).Drawn().Neighbours(Who(0)).Select(bond => bond.Other)));

    [Fact]
    public void Those_with_one_bond_into_a_circle_are_at_its_edge_with_one_bond_in_all_first() =>
        Assert.Equal([6, 5], Numbers(new CommunitySketch(12).Clique(0, 4).Bond(0, 5, 3).Bond(1, 6).Clique(7, 11).Bond(5, 7).Drawn().AtTheEdge));

    [Fact]
    public void A_circle_of_four_has_no_edge() =>
        Assert.Empty(new CommunitySketch(4).Clique(0, 2).Bond(0, 3).Drawn().AtTheEdge);

    [Fact]
    public void Two_circles_share_those_with_two_bonds_across_the_strongest_first()
    {
        var community = new CommunitySketch(10).Clique(0, 4).Clique(5, 9).Bond(1, 5).Bond(1, 6).Bond(8, 2).Bond(8, 3, 1.5).Drawn();
        Assert.Equal([8, 1], Numbers(community.SharedBy(community.Circles[0], community.Circles[1])));
    }

    [Fact]
    public void One_bond_across_is_not_enough_to_be_shared()
    {
        var community = new CommunitySketch(10).Clique(0, 4).Clique(5, 9).Bond(1, 5, 3).Drawn();
        Assert.Empty(community.SharedBy(community.Circles[0], community.Circles[1]));
    }

    [Fact]
    public void A_circle_shares_nobody_with_itself()
    {
        var community = new CommunitySketch(5).Clique(0, 4).Drawn();
        Assert.Empty(community.SharedBy(community.Circles[0], community.Circles[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_in_which_people_and_bonds_are_given_makes_no_difference(int seed)
    {
        var sketch = new CommunitySketch(200).Village(5);
        Assert.Equal(Told(sketch.Drawn()), Told(sketch.Shuffled(seed)));
    }

    [Fact]
    public void The_order_of_the_bonds_of_one_pair_makes_no_difference()
    {
        var one = new CommunitySketch(2).Bond(0, 1, 0.1).Bond(0, 1, 0.2).Bond(0, 1, 0.3).Drawn();
        var other = new CommunitySketch(2).Bond(1, 0, 0.3).Bond(0, 1, 0.2).Bond(1, 0, 0.1).Drawn();
        Assert.Equal(one.Strength(Who(0)), other.Strength(Who(0)));
    }

    private static IEnumerable<string> Told(Community community) =>
        community.Circles.Select(circle => $"{circle.Number}: {string.Join(' ', circle.People)}")
            .Concat(community.HoldingTogether.Select(holding => $"{holding}"))
            .Concat(community.Alone.Concat(community.AtTheEdge).Select(person => $"{person}"))
            .Concat(community.People.Select(person => $"{community.Strength(person):R} {string.Join(' ', community.Neighbours(person))}"))
            .Concat(CommunityMap.Lay(community).Select(place => $"{place}"));
}
