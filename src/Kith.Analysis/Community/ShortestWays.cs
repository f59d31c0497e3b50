namespace Kith.Analysis;

/// <summary>How much of the shortest ways leads over each position (Brandes 2001), by steps and not by weight.</summary>
/// <remarks>
/// Up to <see cref="Exact"/> positions with a bond the ways from all of them are walked; beyond that the ways from
/// <see cref="Pivots"/> of them, evenly spread, stand for all (Brandes and Pich 2007).
/// </remarks>
internal sealed class ShortestWays
{
    /// <summary>Up to so many positions with a bond the answer is exact.</summary>
    public const int Exact = 1500;

    /// <summary>From so many positions the ways are walked when there are more.</summary>
    public const int Pivots = 256;

    // Ways double with every diamond of a long chain of them; shares of such numbers need no more than this.
    private const double MostWays = 1e300;

    private readonly BondGraph graph;
    private readonly int[] steps;
    private readonly double[] ways;
    private readonly double[] shares;
    private readonly List<int> reached = [];

    private ShortestWays(BondGraph graph)
    {
        this.graph = graph;
        (steps, ways, shares) = (new int[graph.Count], new double[graph.Count], new double[graph.Count]);
        Array.Fill(steps, -1);
    }

    /// <summary>For each position the share, 0 to 1, of the ways between any two others with a bond.</summary>
    public static double[] Betweenness(BondGraph graph)
    {
        var sums = new double[graph.Count];
        var tied = graph.Tied();
        if (tied.Length < 3)
        {
            return sums;
        }

        int[] from = tied.Length <= Exact ? tied : [.. Enumerable.Range(0, Pivots).Select(at => tied[(int)((long)at * tied.Length / Pivots)])];
        var walk = new ShortestWays(graph);
        foreach (var pivot in from)
        {
            walk.Out(pivot);
            walk.Back(sums);
        }

        var pairs = (tied.Length - 1.0) * (tied.Length - 2.0) * from.Length / tied.Length;
        return [.. sums.Select(sum => Math.Min(1, sum / pairs))];
    }

    private void Out(int from)
    {
        (steps[from], ways[from]) = (0, 1);
        reached.Add(from);
        for (var at = 0; at < reached.Count; at++)
        {
            var here = reached[at];
            foreach (var other in graph.Others(here))
            {
                if (steps[other] < 0)
                {
                    steps[other] = steps[here] + 1;
                    reached.Add(other);
                }

                if (steps[other] == steps[here] + 1)
                {
                    ways[other] = Math.Min(MostWays, ways[other] + ways[here]);
                }
            }
        }
    }

    /// <summary>From the farthest home, each hands what leads over it to those before it; then all is as it was before the walk.</summary>
    private void Back(double[] sums)
    {
        for (var at = reached.Count - 1; at > 0; at--)
        {
            var here = reached[at];
            foreach (var other in graph.Others(here))
            {
                if (steps[other] == steps[here] - 1)
                {
                    shares[other] += ways[other] / ways[here] * (1 + shares[here]);
                }
            }

            sums[here] += shares[here];
        }

        reached.ForEach(one => (steps[one], ways[one], shares[one]) = (-1, 0, 0));
        reached.Clear();
    }
}
