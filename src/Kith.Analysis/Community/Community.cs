namespace Kith.Analysis;

/// <summary>The people of a book and what ties them to each other: an undirected graph with weights.</summary>
/// <remarks>
/// Everything is ordered by identity where nothing else orders it, so that neither the order of people nor that of bonds makes a
/// difference. It tells how people are placed in what is recorded, and neither what they feel nor what they are worth.
/// </remarks>
public sealed class Community
{
    /// <summary>Up to so many people with a bond <see cref="Holding.Betweenness"/> is exact; beyond, it is estimated from 256 of them.</summary>
    public const int Exact = ShortestWays.Exact;

    /// <summary>So many people make a circle that somebody can stand at the edge of.</summary>
    public const int Wide = 5;

    private const int Between = 10;
    private const int Parted = 2;

    // Heavier bonds count as this: their sums and products stay numbers.
    private const double Heaviest = 1e100;

    private readonly Dictionary<Id<Person>, int> positions;
    private readonly Circle?[] circles;
    private readonly Lazy<IReadOnlyList<Holding>> holdings;

    private Community(Id<Person>[] people, Dictionary<Id<Person>, int> positions, BondGraph graph)
    {
        (People, this.positions, Graph) = (people, positions, graph);
        Circles = Drawn(people, graph);
        circles = new Circle?[people.Length];
        foreach (var circle in Circles)
        {
            circle.People.ToList().ForEach(person => circles[positions[person]] = circle);
        }

        Alone = [.. people.Where((_, at) => graph.Degree(at) == 0)];
        AtTheEdge = [.. graph.Tied().Where(IsAtTheEdge).OrderBy(at => graph.Degree(at) > 1).Select(at => people[at])];
        holdings = new(Holdings);
    }

    /// <summary>Everybody, by identity.</summary>
    public IReadOnlyList<Id<Person>> People { get; }

    /// <summary>The circles (Louvain; Blondel et al. 2008), the largest first, of two people or more. Somebody without a bond is in none.</summary>
    public IReadOnlyList<Circle> Circles { get; }

    /// <summary>Those without any bond, by identity.</summary>
    public IReadOnlyList<Id<Person>> Alone { get; }

    /// <summary>Those in a circle of <see cref="Wide"/> people or more who have a bond to one of them only; those with one bond in all first.</summary>
    public IReadOnlyList<Id<Person>> AtTheEdge { get; }

    /// <summary>
    /// Those whose going would cut off two people or more, and the ten over whom most shortest ways lead; by how many would be cut
    /// off, then by betweenness, the most first. Worked out when first asked for.
    /// </summary>
    public IReadOnlyList<Holding> HoldingTogether => holdings.Value;

    internal BondGraph Graph { get; }

    /// <summary>
    /// The community of these people. Bonds of a pair are summed; those of unknown people, to oneself, or of a weight that is not a
    /// number above 0 are left out.
    /// </summary>
    public static Community Of(IReadOnlyCollection<Id<Person>> people, IReadOnlyCollection<Bond> bonds)
    {
        Id<Person>[] all = [.. people.Distinct().Order()];
        var positions = all.Index().ToDictionary(one => one.Item, one => one.Index);
        var graph = BondGraph.Of(all.Length, bonds
            .Where(bond => bond.Weight > 0 && double.IsFinite(bond.Weight) && positions.ContainsKey(bond.One) && positions.ContainsKey(bond.Other))
            .Select(bond => (positions[bond.One], positions[bond.Other], Math.Min(Heaviest, bond.Weight))));
        return new(all, positions, graph);
    }

    /// <summary>The circle somebody belongs to; null when they have no bond or are unknown.</summary>
    public Circle? CircleOf(Id<Person> person) => positions.TryGetValue(person, out var at) ? circles[at] : null;

    /// <summary>With how many people somebody has a bond; 0 when they are unknown.</summary>
    public int Degree(Id<Person> person) => positions.TryGetValue(person, out var at) ? Graph.Degree(at) : 0;

    /// <summary>The sum of the weights of somebody's bonds; 0 when they have none or are unknown.</summary>
    public double Strength(Id<Person> person) => positions.TryGetValue(person, out var at) ? Graph.Strength(at) : 0;

    /// <summary>With whom somebody has a bond and of what weight, the strongest first.</summary>
    public IEnumerable<(Id<Person> Other, double Weight)> Neighbours(Id<Person> person) =>
        positions.TryGetValue(person, out var at) ? Bonds(at).OrderByDescending(bond => bond.Weight) : [];

    /// <summary>Those of either circle who have bonds to at least two people of the other; by the weight of these bonds, the strongest first.</summary>
    public IReadOnlyList<Id<Person>> SharedBy(Circle one, Circle other) =>
        [.. Reaching(one, other).Concat(Reaching(other, one)).OrderByDescending(shared => shared.Weight).ThenBy(shared => shared.Person).Select(shared => shared.Person)];

    private static Circle[] Drawn(Id<Person>[] people, BondGraph graph)
    {
        var parts = Louvain.Of(graph);
        var drawn = graph.Tied().GroupBy(one => parts[one], one => people[one]).Select(part => part.ToList());
        return [.. drawn.OrderByDescending(part => part.Count).Select((part, at) => new Circle(at + 1, part))];
    }

    private bool IsAtTheEdge(int one) => circles[one] is { } circle && circle.People.Count >= Wide && Graph.Others(one).ToArray().Count(other => circles[other] == circle) == 1;

    private List<(Id<Person> Other, double Weight)> Bonds(int one)
    {
        var bonds = new List<(Id<Person>, double)>();
        for (var at = 0; at < Graph.Degree(one); at++)
        {
            bonds.Add((People[Graph.Others(one)[at]], Graph.Weights(one)[at]));
        }

        return bonds;
    }

    private IEnumerable<(Id<Person> Person, double Weight)> Reaching(Circle from, Circle to)
    {
        var there = to.People.ToHashSet();
        return from person in @from.People
               where !there.Contains(person)
               let bonds = Neighbours(person).Where(bond => there.Contains(bond.Other)).ToList()
               where bonds.Count >= 2
               select (person, bonds.Sum(bond => bond.Weight));
    }

    private IReadOnlyList<Holding> Holdings()
    {
        var (between, cut) = (ShortestWays.Betweenness(Graph), CutPoints.CutOff(Graph));
        var all = People.Select((person, at) => new Holding(person, between[at], cut[at])).ToList();
        var most = all.Where(one => one.Betweenness > 0).OrderByDescending(one => one.Betweenness).Take(Between).ToHashSet();
        return [.. all.Where(one => one.CutOff >= Parted || most.Contains(one)).OrderByDescending(one => one.CutOff).ThenByDescending(one => one.Betweenness)];
    }
}
