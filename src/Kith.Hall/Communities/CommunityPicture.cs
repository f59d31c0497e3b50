using System.Collections.Concurrent;
using Kith.Analysis;
using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Communities;

/// <summary>Somebody of the community.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Standing">Whether a suggestion may name them.</param>
/// <param name="AskedLately">How often the owner asked something of them of late.</param>
public sealed record CommunityPerson(Id<Person> Id, string Name, Standing Standing, int AskedLately);

/// <summary>One thing that would do the community good, in a sentence, with those it is about.</summary>
/// <param name="About">Who, the first of them the one it is for.</param>
/// <param name="Sentence">What.</param>
public sealed record CommunityThought(IReadOnlyList<Id<Person>> About, string Sentence);

/// <summary>How the people of a book are tied to each other, and what is worth a thought.</summary>
public sealed class CommunityPicture
{
    private const int Most = 5;

    private readonly ILookup<Id<Person>, string> groups;
    private readonly Dictionary<int, string> names;
    private readonly HashSet<Id<Person>> edge;
    private readonly Dictionary<Id<Person>, int> cutOff;
    private readonly ConcurrentDictionary<int, Lazy<CommunityDrawing>> drawings = [];
    private readonly Lazy<List<Id<Person>>> tied;
    private readonly Lazy<CommunityThought?> thought;

    /// <summary>Draws it.</summary>
    /// <param name="community">The bonds and what follows from them.</param>
    /// <param name="people">Everybody in it.</param>
    /// <param name="groups">To which groups each belongs.</param>
    /// <param name="on">The owner's day.</param>
    public CommunityPicture(Community community, IReadOnlyDictionary<Id<Person>, CommunityPerson> people, ILookup<Id<Person>, string> groups, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(community);
        (Community, People, this.groups, On) = (community, people, groups, on);
        names = community.Circles.ToDictionary(circle => circle.Number, Called);
        edge = [.. community.AtTheEdge];
        cutOff = community.HoldingTogether.ToDictionary(one => one.Person, one => one.CutOff);
        tied = new(() => Strongest(people.Keys.Except(community.Alone)));
        thought = new(() => Thoughts() is { Count: > 0 } thoughts ? thoughts[on.DayOfYear % thoughts.Count] : null);
    }

    /// <summary>The bonds and what follows from them.</summary>
    public Community Community { get; }

    /// <summary>Everybody in it.</summary>
    public IReadOnlyDictionary<Id<Person>, CommunityPerson> People { get; }

    /// <summary>The owner's day.</summary>
    public LocalDate On { get; }

    /// <summary>Whether there are too many people for one map: then the circles stand on it, and each has a map of its own.</summary>
    public bool IsWide => Community.People.Count > CommunityDrawing.MostPeople;

    /// <summary>The map: of one circle, or of all. It is drawn when first asked for, and kept.</summary>
    /// <param name="circle">Which circle; null for all.</param>
    public CommunityDrawing Drawing(Circle? circle) => drawings.GetOrAdd(circle?.Number ?? 0, _ => new(() => circle is not null ? OfCircle(circle) : IsWide ? CommunityDrawing.OfCircles(this) : CommunityDrawing.OfPeople(this, Community))).Value;

    /// <summary>One thought a day, another tomorrow; null when there is none.</summary>
    public CommunityThought? Thought => thought.Value;

    /// <summary>Who stands in the table: those somebody is tied to, the people of a circle, or all with a bond; the strongest bonds first.</summary>
    public IReadOnlyList<Id<Person>> Listed(Id<Person>? around, Circle? circle) => around is { } one
        ? [.. Community.Neighbours(one).Select(neighbour => neighbour.Other)]
        : circle is not null ? Strongest(circle.People) : tied.Value;

    /// <summary>What a circle is called: a group most of it belongs to, else whoever has the strongest bonds in it.</summary>
    public string NameOf(Circle circle)
    {
        ArgumentNullException.ThrowIfNull(circle);
        return names[circle.Number];
    }

    /// <summary>What stands beside a circle on the map: the group, or the first name of whoever has the strongest bonds in it.</summary>
    internal string LabelOf(Circle circle) => CommonGroup(circle) ?? People[circle.People.MaxBy(Community.Strength)].Name.Split(' ')[0];

    /// <summary>Where somebody stands, in a few words; empty for the many of whom there is nothing to say.</summary>
    public string PlaceOf(Id<Person> person) => string.Join(", ", new[]
    {
        edge.Contains(person) ? CommunityTexts.AtTheEdge : null,
        cutOff.GetValueOrDefault(person) is > 0 and var others ? Said.Count(CommunityTexts.HoldsTogether, others) : null,
        People[person].AskedLately >= Matching.MostAsked ? CommunityTexts.AskedOften : null,
    }.OfType<string>());

    private List<Id<Person>> Strongest(IEnumerable<Id<Person>> some) => [.. some.OrderByDescending(Community.Strength).ThenBy(person => People[person].Name, StringComparer.CurrentCulture)];

    private CommunityDrawing OfCircle(Circle circle) => CommunityDrawing.OfPeople(this, Community.Of(circle.People, CommunityDrawing.BondsOf(Community, [.. circle.People])));

    private string Called(Circle circle) => CommonGroup(circle) ?? Said.Fill(CommunityTexts.CircleOf, People[circle.People.MaxBy(Community.Strength)].Name);

    private string? CommonGroup(Circle circle)
    {
        var common = circle.People.SelectMany(person => groups[person].Distinct()).CountBy(name => name).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault();
        return common.Value * 2 > circle.People.Count ? common.Key : null;
    }

    // In turn, so that no kind of thought waits for days behind another.
    private List<CommunityThought> Thoughts() => [.. new[] { OfTheEdge(), OfThoseWhoHold(), OfTheShared(), OfTheAsked() }.SelectMany(kind => kind.Take(Most).Index()).OrderBy(one => one.Index).Select(one => one.Item)];

    private IEnumerable<CommunityThought> OfTheEdge() =>
        from person in Community.AtTheEdge
        let circle = Community.CircleOf(person)!
        let other = Community.Neighbours(person).First(neighbour => Community.CircleOf(neighbour.Other) == circle).Other
        where May(person) && May(other)
        select new CommunityThought([person, other], Said.Fill(CommunityTexts.ThoughtEdge, People[person].Name, NameOf(circle), People[other].Name));

    private IEnumerable<CommunityThought> OfThoseWhoHold() =>
        Community.HoldingTogether.Where(one => one.CutOff > 1 && May(one.Person)).Select(one => new CommunityThought([one.Person], Said.Fill(CommunityTexts.ThoughtHolds, People[one.Person].Name, one.CutOff)));

    private IEnumerable<CommunityThought> OfTheShared()
    {
        var circles = Community.Circles.Take(Most).ToList();
        return
            from pair in circles.SelectMany((one, at) => circles.Skip(at + 1).Select(other => (One: one, Other: other)))
            from person in Community.SharedBy(pair.One, pair.Other).Where(May).Take(1)
            select new CommunityThought([person], Said.Fill(CommunityTexts.ThoughtShared, People[person].Name, NameOf(pair.One), NameOf(pair.Other)));
    }

    private IEnumerable<CommunityThought> OfTheAsked() =>
        People.Values.Where(person => person.AskedLately >= Matching.MostAsked && May(person.Id)).OrderBy(person => person.Id).Select(person => new CommunityThought([person.Id], Said.Fill(CommunityTexts.ThoughtAsked, person.Name)));

    private bool May(Id<Person> person) => People[person].Standing.MayBeNamed(On);
}
