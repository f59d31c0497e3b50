using Kith.Analysis;
using Kith.Care;
using Kith.Hall.Communities;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>What of a community stands on one map.</summary>
public sealed class CommunityDrawingTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Of_a_small_community_everybody_stands_on_the_map_with_all_bonds()
    {
        var picture = Rings(3, 20);
        var drawing = picture.Drawing(null);
        Assert.False(picture.IsWide);
        Assert.Equal(picture.Community.People.Order(), drawing.Dots.Select(dot => dot.Place.Person).Order());
        Assert.DoesNotContain(drawing.Dots, dot => dot.Whole);
        Assert.Equal((3 * 20) + 2, drawing.Lines.Count);
    }

    [Fact]
    public void Of_thousands_the_circles_stand_on_the_map_and_every_one_of_the_people_on_the_map_of_a_circle()
    {
        var picture = Rings(200, 20);
        var whole = picture.Drawing(null);
        Assert.True(picture.IsWide);
        Assert.Equal(picture.Community.Circles, whole.Dots.Select(dot => dot.Circle!).OrderBy(circle => circle.Number));
        Assert.All(whole.Dots, dot => Assert.True(dot.Whole && dot.Size == dot.Circle!.People.Count && dot.Name.Contains($"{dot.Size}", StringComparison.Ordinal)));

        // What ties circles to each other are the bonds between their people, each pair of circles once.
        var pairs = whole.Lines.Select(line => (picture.Community.CircleOf(line.One.Person)!.Number, picture.Community.CircleOf(line.Other.Person)!.Number)).ToList();
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
        Assert.All(pairs, pair => Assert.NotEqual(pair.Item1, pair.Item2));
        Assert.True(pairs.Count >= picture.Community.Circles.Count - 1);

        var walked = picture.Community.Circles.SelectMany(circle => picture.Drawing(circle).Dots).ToList();
        Assert.Equal(picture.Community.People.Order(), walked.Select(dot => dot.Place.Person).Order());
        Assert.DoesNotContain(walked, dot => dot.Whole);
    }

    [Fact]
    public void Of_a_circle_too_large_for_one_map_those_with_the_strongest_bonds_are_drawn()
    {
        var people = Enumerable.Range(0, CommunityDrawing.MostPeople + 10).Select(_ => Id<Person>.New()).ToArray();
        var star = Picture(people, [.. people.Skip(1).Select((other, at) => new Bond(people[0], other, at + 1))]);
        var drawing = star.Drawing(Assert.Single(star.Community.Circles));
        Assert.Equal(people.Except(people[1..11]).Order(), drawing.Dots.Select(dot => dot.Place.Person).Order());
    }

    // Rings of people, each ring tied to the next by one bond.
    private static CommunityPicture Rings(int rings, int people)
    {
        var all = Enumerable.Range(0, rings * people).Select(_ => Id<Person>.New()).ToArray();
        var bonds = Enumerable.Range(0, rings).SelectMany(ring => Enumerable.Range(0, people).Select(at => new Bond(all[(ring * people) + at], all[(ring * people) + ((at + 1) % people)], 5)))
            .Concat(Enumerable.Range(1, rings - 1).Select(ring => new Bond(all[(ring - 1) * people], all[ring * people], 0.1)));
        return Picture(all, [.. bonds]);
    }

    private static CommunityPicture Picture(Id<Person>[] people, Bond[] bonds) => new(
        Community.Of(people, bonds), people.Index().ToDictionary(one => one.Item, one => new CommunityPerson(one.Item, $"P{one.Index} Quartz", new Standing(false, false, Intention.Friend, null), 0)), Enumerable.Empty<Id<Person>>().ToLookup(one => one, _ => ""), Today);
}
