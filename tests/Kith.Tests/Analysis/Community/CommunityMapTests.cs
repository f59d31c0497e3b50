using CsCheck;
using Kith.Analysis;
using Xunit;
using static Kith.Tests.Analysis.CommunitySketch;

namespace Kith.Tests.Analysis;

/// <summary>Where people are drawn.</summary>
public sealed class CommunityMapTests
{
    [Fact]
    public void Nobody_makes_an_empty_map() => Assert.Empty(CommunityMap.Lay(Community.Of([], [])));

    [Fact]
    public void Everybody_has_a_place_by_identity() =>
        Assert.Equal(Enumerable.Range(0, 60), Numbers(Lay(new CommunitySketch(60).Village(1)).Select(place => place.Person)));

    [Fact]
    public void Every_place_is_on_the_map() => Any.Sample(sketch => Assert.All(Lay(sketch), OnTheMap));

    [Fact]
    public void Nobody_stands_on_anybody() => Any.Sample(sketch => Assert.Distinct(Lay(sketch).Select(place => (place.X, place.Y))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void People_without_any_bond_stand_in_rows_on_the_map(int people)
    {
        var map = Lay(new CommunitySketch(people));
        Assert.All(map, OnTheMap);
        Assert.Distinct(map.Select(place => (place.X, place.Y)));
    }

    [Fact]
    public void The_map_is_full_from_edge_to_edge()
    {
        var map = Lay(new CommunitySketch(30).Clique(0, 14).Clique(15, 29));
        Assert.Equal((0, 1, 0, 1), (map.Min(place => place.X), map.Max(place => place.X), map.Min(place => place.Y), map.Max(place => place.Y)));
    }

    [Fact]
    public void People_without_a_bond_stand_below_all_others()
    {
        var sketch = new CommunitySketch(200).Village(2);
        var alone = sketch.Drawn().Alone.ToHashSet();
        var map = Lay(sketch).ToLookup(place => alone.Contains(place.Person), place => place.Y);
        Assert.True(map[false].Max() < map[true].Min());
    }

    [Fact]
    public void The_same_community_is_drawn_alike_twice()
    {
        var sketch = new CommunitySketch(150).Village(3);
        Assert.Equal(Lay(sketch), Lay(sketch));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Neighbours_are_nearer_than_strangers_on_average(int seed)
    {
        var community = new CommunitySketch(150).Village(seed).Drawn();
        var pairs = Pairs(community).ToLookup(pair => pair.Tied, pair => pair.Distance);
        Assert.True(pairs[true].Average() < 0.6 * pairs[false].Average());
    }

    [Fact]
    public void Within_a_circle_too_neighbours_are_nearer_than_strangers()
    {
        // A net of eight by eight whose numbers say nothing of who is beside whom, so that only the bonds can draw them together.
        var net = new CommunitySketch(64);
        for (var at = 0; at < 8; at++)
        {
            net.Chain([.. Enumerable.Range(0, 8).Select(along => ((8 * at) + along) * 29 % 64)]).Chain([.. Enumerable.Range(0, 8).Select(along => ((8 * along) + at) * 29 % 64)]);
        }

        var pairs = Pairs(net.Drawn()).Where(pair => pair.InOneCircle).ToLookup(pair => pair.Tied, pair => pair.Distance);
        Assert.True(pairs[true].Average() < 0.65 * pairs[false].Average());
    }

    [Fact]
    public void The_people_of_a_circle_are_nearer_to_its_middle_than_to_that_of_another()
    {
        var map = Lay(new CommunitySketch(20).Clique(0, 9).Clique(10, 19).Bond(9, 10));
        var (one, other) = (Middle(map.Take(10)), Middle(map.Skip(10)));
        Assert.All(map.Take(10), place => Assert.True(Distance(place, one) < Distance(place, other)));
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(1e9)]
    [InlineData(double.MaxValue)]
    public void A_bond_of_any_weight_is_drawn(double weight) =>
        Assert.All(Lay(new CommunitySketch(10).Clique(1, 9).Bond(0, 1, weight).Bond(1, 2, weight)), OnTheMap);

    [Fact]
    public void Three_thousand_people_find_their_places()
    {
        var map = Lay(new CommunitySketch(3000).Village(4));
        Assert.All(map, OnTheMap);
        Assert.Equal(3000, map.Select(place => (place.X, place.Y)).Distinct().Count());
    }

    private static IReadOnlyList<Place> Lay(CommunitySketch sketch) => CommunityMap.Lay(sketch.Drawn());

    private static void OnTheMap(Place place)
    {
        Assert.InRange(place.X, 0, 1);
        Assert.InRange(place.Y, 0, 1);
    }

    private static Place Middle(IEnumerable<Place> places) =>
        places.ToList() is var some ? new(some[0].Person, some.Average(place => place.X), some.Average(place => place.Y)) : null!;

    private static double Distance(Place one, Place other) => double.Hypot(one.X - other.X, one.Y - other.Y);

    private static IEnumerable<(bool Tied, bool InOneCircle, double Distance)> Pairs(Community community)
    {
        var map = CommunityMap.Lay(community).Where(place => community.Degree(place.Person) > 0).ToList();
        return from one in map
               let near = community.Neighbours(one.Person).Select(bond => bond.Other).ToHashSet()
               from other in map
               where one.Person != other.Person
               select (near.Contains(other.Person), community.CircleOf(one.Person) == community.CircleOf(other.Person), Distance(one, other));
    }
}
