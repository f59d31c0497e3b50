namespace Kith.Analysis;

/// <summary>Which positions belong together: modularity made great step by step (Blondel, Guillaume, Lambiotte and Lefebvre 2008).</summary>
/// <remarks>
/// Positions move in their order, so the same graph gives the same answer. A part that fell into pieces while its members moved
/// on is told as its pieces (Traag, Waltman and van Eck 2019).
/// </remarks>
internal static class Louvain
{
    /// <summary>For each position the number of its part, from 0 in the order of first members.</summary>
    public static int[] Of(BondGraph graph)
    {
        var parts = Enumerable.Range(0, graph.Count).ToArray();
        var (level, loops) = (graph, new double[graph.Count]);
        while (true)
        {
            var moved = Dense(new LouvainLevel(level, loops).Moved());
            var count = moved.DefaultIfEmpty(-1).Max() + 1;
            if (count == level.Count)
            {
                return Pieces(graph, parts);
            }

            parts = [.. parts.Select(part => moved[part])];
            (level, loops) = Folded(level, loops, moved, count);
        }
    }

    /// <summary>Each part becomes one position; what its members had among themselves becomes its loop, counted from both ends.</summary>
    private static (BondGraph Graph, double[] Loops) Folded(BondGraph graph, double[] loops, int[] parts, int count)
    {
        var folded = new double[count];
        var between = new List<(int, int, double)>();
        for (var one = 0; one < graph.Count; one++)
        {
            folded[parts[one]] += loops[one];
            var others = graph.Others(one);
            var weights = graph.Weights(one);
            for (var at = 0; at < others.Length; at++)
            {
                if (parts[others[at]] == parts[one])
                {
                    folded[parts[one]] += weights[at];
                }
                else if (one < others[at])
                {
                    between.Add((parts[one], parts[others[at]], weights[at]));
                }
            }
        }

        return (BondGraph.Of(count, between), folded);
    }

    private static int[] Pieces(BondGraph graph, int[] parts)
    {
        var pieces = new int[graph.Count];
        Array.Fill(pieces, -1);
        var (open, count) = (new Stack<int>(), 0);
        for (var first = 0; first < graph.Count; first++)
        {
            if (pieces[first] >= 0)
            {
                continue;
            }

            pieces[first] = count++;
            open.Push(first);
            while (open.TryPop(out var one))
            {
                foreach (var other in graph.Others(one))
                {
                    if (pieces[other] < 0 && parts[other] == parts[first])
                    {
                        pieces[other] = pieces[first];
                        open.Push(other);
                    }
                }
            }
        }

        return pieces;
    }

    private static int[] Dense(int[] parts)
    {
        var numbers = new Dictionary<int, int>();
        return [.. parts.Select(part => numbers.TryGetValue(part, out var number) ? number : numbers[part] = numbers.Count)];
    }
}
