using Kith.Analysis;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Communities;

/// <summary>One dot of the map, which leads on: somebody, or a whole circle where there are too many people for one picture.</summary>
/// <param name="Place">Where it stands, and whose place it is: of a circle, whoever has the strongest bonds in it.</param>
/// <param name="Circle">The circle it is or belongs to; null for somebody without any bond.</param>
/// <param name="Whole">Whether it is the circle as a whole.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Size">From how many it is drawn larger: the people of a circle, or the ties of a person.</param>
/// <param name="Label">What is written beside it; empty for nothing.</param>
public sealed record CommunityDot(Place Place, Circle? Circle, bool Whole, string Name, int Size, string Label);

/// <summary>What of a community is drawn at once: all of a small one, one circle of it, or of a large one its circles.</summary>
public sealed class CommunityDrawing
{
    /// <summary>Up to so many people stand on one map.</summary>
    public const int MostPeople = 1500;

    private const int MostLines = 2500;
    private const int MostNamed = 60;
    private const int MostLabels = 12;

    private CommunityDrawing(IReadOnlyList<CommunityDot> dots, IEnumerable<Bond> bonds)
    {
        var places = dots.ToDictionary(dot => dot.Place.Person, dot => dot.Place);
        Dots = dots;
        Lines = [.. bonds.OrderByDescending(bond => bond.Weight).Take(MostLines).Select(bond => (places[bond.One], places[bond.Other]))];
    }

    /// <summary>What stands on it.</summary>
    public IReadOnlyList<CommunityDot> Dots { get; }

    /// <summary>The strongest bonds between what stands on it.</summary>
    public IReadOnlyList<(Place One, Place Other)> Lines { get; }

    /// <summary>Draws everybody, or one circle. Of a circle that is too large for one map, those with the strongest bonds.</summary>
    internal static CommunityDrawing OfPeople(CommunityPicture picture, Community community)
    {
        var strongest = community.People.OrderByDescending(community.Strength).ThenBy(person => person).Take(MostPeople).ToHashSet();
        var drawn = strongest.Count == community.People.Count ? community : Community.Of(strongest, BondsOf(community, strongest));
        var labelled = drawn.People.Count <= MostNamed ? strongest : [.. drawn.Circles.Take(MostLabels).Select(circle => circle.People.MaxBy(drawn.Strength))];
        return new(
            [.. CommunityMap.Lay(drawn).Select(place => (place, picture.People[place.Person].Name)).Select(one => new CommunityDot(
                one.place, picture.Community.CircleOf(one.place.Person), false, one.Name, picture.Community.Degree(one.place.Person), labelled.Contains(one.place.Person) ? one.Name.Split(' ')[0] : ""))],
            BondsOf(drawn, strongest));
    }

    /// <summary>Draws the circles of a large community, each as one dot; two stand near each other whose people are tied.</summary>
    internal static CommunityDrawing OfCircles(CommunityPicture picture)
    {
        var community = picture.Community;
        var circles = community.Circles.Take(MostPeople).ToDictionary(circle => circle.People.MaxBy(community.Strength));
        var of = circles.SelectMany(circle => circle.Value.People.Select(person => (Person: person, Head: circle.Key))).ToDictionary(one => one.Person, one => one.Head);
        var bonds = BondsOf(community, of.Keys.ToHashSet()).Select(bond => bond with { One = of[bond.One], Other = of[bond.Other] }).Where(bond => bond.One != bond.Other).ToList();
        var between = Community.Of(circles.Keys, bonds);
        var labelled = circles.OrderBy(circle => circle.Value.Number).Take(MostLabels).Select(circle => circle.Key).ToHashSet();
        return new(
            [.. CommunityMap.Lay(between).Select(place => (place, Circle: circles[place.Person])).Select(one => new CommunityDot(
                one.place, one.Circle, true, Said.Fill(CommunityTexts.CircleWithPeople, picture.NameOf(one.Circle), Said.Count(CommunityTexts.People, one.Circle.People.Count)), one.Circle.People.Count, labelled.Contains(one.place.Person) ? picture.LabelOf(one.Circle) : ""))],
            BondsOf(between, [.. circles.Keys]));
    }

    /// <summary>The bonds among some people of a community, each once.</summary>
    internal static List<Bond> BondsOf(Community community, HashSet<Id<Person>> among) =>
        [.. among.SelectMany(one => community.Neighbours(one).Where(bond => one < bond.Other && among.Contains(bond.Other)).Select(bond => new Bond(one, bond.Other, bond.Weight)))];
}
