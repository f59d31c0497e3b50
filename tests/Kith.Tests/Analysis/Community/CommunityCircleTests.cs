using CsCheck;
using Kith.Analysis;
using Xunit;
using static Kith.Tests.Analysis.CommunitySketch;

namespace Kith.Tests.Analysis;

/// <summary>Which people make a circle.</summary>
public sealed class CommunityCircleTests
{
    [Fact]
    public void Two_cliques_with_a_bond_between_them_are_two_circles() =>
        Assert.Equal(["0 1 2 3 4 5", "6 7 8 9 10"], Circles(new CommunitySketch(11).Clique(6, 10).Clique(0, 5).Bond(5, 6)));

    [Fact]
    public void The_largest_circle_is_number_one()
    {
        var community = new CommunitySketch(9).Clique(0, 3).Clique(4, 8).Drawn();
        Assert.Equal((1, 2), (community.CircleOf(Who(8))?.Number, community.CircleOf(Who(0))?.Number));
    }

    [Fact]
    public void Of_two_circles_of_a_size_the_one_with_the_first_person_comes_first() =>
        Assert.Equal(["0 5", "1 4", "2 3"], Circles(new CommunitySketch(6).Bond(2, 3).Bond(4, 1).Bond(5, 0)));

    [Fact]
    public void Somebody_without_a_bond_is_in_no_circle() =>
        Assert.Null(new CommunitySketch(3).Bond(0, 1).Drawn().CircleOf(Who(2)));

    [Fact]
    public void A_strong_bond_counts_for_more_than_a_weak_one() =>
        Assert.Equal(["0 1", "2 3"], Circles(new CommunitySketch(4).Bond(0, 1, 9).Bond(1, 2).Bond(2, 3, 9).Bond(3, 0)));

    [Fact]
    public void Planted_circles_are_found_again()
    {
        var sketch = new CommunitySketch(40);
        for (var circle = 0; circle < 5; circle++)
        {
            sketch.Clique(circle * 8, (circle * 8) + 7).Bond(circle * 8, (circle + 1) % 5 * 8).Bond((circle * 8) + 3, (circle + 2) % 5 * 8);
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(circle => string.Join(' ', Enumerable.Range(circle * 8, 8))), Circles(sketch));
    }

    [Fact]
    public void The_karate_club_of_Zachary_is_parted_as_well_as_any_known_parting() =>
        Assert.InRange(Modularity(Club().Drawn()), 0.41, 0.4198);

    [Fact]
    public void Everybody_with_a_bond_is_in_one_circle_that_hangs_together() => Any.Sample(sketch =>
    {
        var community = sketch.Drawn();
        Assert.Equal(community.People.Except(community.Alone), community.Circles.SelectMany(circle => circle.People).Order());
        Assert.All(community.Circles, circle => Assert.Single(Pieces(circle, community)));
    });

    private static List<HashSet<Id<Person>>> Pieces(Circle circle, Community community)
    {
        var pieces = new List<HashSet<Id<Person>>>();
        foreach (var person in circle.People)
        {
            var near = community.Neighbours(person).Select(bond => bond.Other).Intersect(circle.People).Append(person).ToHashSet();
            var touched = pieces.Where(piece => piece.Overlaps(near)).ToList();
            pieces = [.. pieces.Except(touched), [.. near.Concat(touched.SelectMany(piece => piece))]];
        }

        return pieces;
    }

    private static double Modularity(Community community)
    {
        var whole = community.People.Sum(community.Strength);
        return community.Circles.Sum(circle =>
        {
            var within = circle.People.Sum(person => community.Neighbours(person).Where(bond => community.CircleOf(bond.Other) == circle).Sum(bond => bond.Weight));
            return (within / whole) - Math.Pow(circle.People.Sum(community.Strength) / whole, 2);
        });
    }

    // Zachary 1977, figure 1: who met outside the club. The greatest modularity is 0.4198 (Brandes et al. 2008).
    private static CommunitySketch Club()
    {
        var sketch = new CommunitySketch(34);
        string[] rows =
        [
            "1 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32", "2 3 4 8 14 18 20 22 31", "3 4 8 9 10 14 28 29 33", "4 8 13 14", "5 7 11", "6 7 11 17", "7 17",
            "9 31 33 34", "10 34", "14 34", "15 33 34", "16 33 34", "19 33 34", "20 34", "21 33 34", "23 33 34", "24 26 28 30 33 34", "25 26 28 32",
            "26 32", "27 30 34", "28 34", "29 32 34", "30 33 34", "31 33 34", "32 33 34", "33 34",
        ];
        foreach (var row in rows.Select(row => row.Split(' ').Select(int.Parse).ToList()))
        {
            row.Skip(1).ToList().ForEach(other => sketch.Bond(row[0] - 1, other - 1));
        }

        return sketch;
    }

    private static IEnumerable<string> Circles(CommunitySketch sketch) => sketch.Drawn().Circles.Select(circle => string.Join(' ', Numbers(circle.People)));
}
