namespace Kith.Analysis;

/// <summary>Bonds between positions instead of identities: the neighbours of one stand in a row, so that walking them touches arrays alone.</summary>
internal sealed class BondGraph
{
    private readonly int[] starts;
    private readonly int[] others;
    private readonly double[] weights;

    private BondGraph(int[] starts)
    {
        this.starts = starts;
        others = new int[starts[^1]];
        weights = new double[starts[^1]];
    }

    public int Count => starts.Length - 1;

    /// <summary>A graph of so many positions. Bonds of a pair are summed; those of one with itself are left out.</summary>
    public static BondGraph Of(int count, IEnumerable<(int One, int Other, double Weight)> bonds)
    {
        var pairs = Summed(bonds);
        var starts = new int[count + 1];
        foreach (var (one, other, _) in pairs)
        {
            starts[one + 1]++;
            starts[other + 1]++;
        }

        for (var at = 0; at < count; at++)
        {
            starts[at + 1] += starts[at];
        }

        var graph = new BondGraph(starts);
        graph.Fill(pairs);
        return graph;
    }

    /// <summary>Those with whom one has a bond, in the order of positions.</summary>
    public ReadOnlySpan<int> Others(int one) => others.AsSpan(starts[one]..starts[one + 1]);

    /// <summary>The weights of those bonds, in the same order.</summary>
    public ReadOnlySpan<double> Weights(int one) => weights.AsSpan(starts[one]..starts[one + 1]);

    public int Degree(int one) => starts[one + 1] - starts[one];

    public double Strength(int one)
    {
        var sum = 0.0;
        foreach (var weight in Weights(one))
        {
            sum += weight;
        }

        return sum;
    }

    /// <summary>Those who have a bond at all.</summary>
    public int[] Tied() => [.. Enumerable.Range(0, Count).Where(one => Degree(one) > 0)];

    // Also ordered by weight: a sum of three numbers depends on their order, and the answer must not.
    private static List<(int One, int Other, double Weight)> Summed(IEnumerable<(int One, int Other, double Weight)> bonds)
    {
        var pairs = new List<(int One, int Other, double Weight)>();
        foreach (var bond in bonds.Where(bond => bond.One != bond.Other).Select(bond => (One: Math.Min(bond.One, bond.Other), Other: Math.Max(bond.One, bond.Other), bond.Weight)).Order())
        {
            if (pairs is [.., var last] && (last.One, last.Other) == (bond.One, bond.Other))
            {
                pairs[^1] = last with { Weight = last.Weight + bond.Weight };
            }
            else
            {
                pairs.Add(bond);
            }
        }

        return pairs;
    }

    private void Fill(List<(int One, int Other, double Weight)> pairs)
    {
        var next = starts.ToArray();
        foreach (var (one, other, weight) in pairs)
        {
            (others[next[one]], weights[next[one]++]) = (other, weight);
            (others[next[other]], weights[next[other]++]) = (one, weight);
        }
    }
}
