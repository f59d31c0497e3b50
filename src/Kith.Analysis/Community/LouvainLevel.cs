namespace Kith.Analysis;

/// <summary>One level of <see cref="Louvain"/>: each position goes to the part of its neighbours where modularity gains most, until none gains.</summary>
internal sealed class LouvainLevel
{
    // Passes that still gain something after so many gain next to nothing.
    private const int Passes = 100;

    // Less gain than this share of all weight is rounding, and two equal parts would be changed for ever.
    private const double Least = 1e-12;

    private readonly BondGraph graph;
    private readonly int[] parts;
    private readonly double[] strengths;
    private readonly double[] totals;
    private readonly double whole;

    private readonly double[] toward;
    private readonly List<int> met = [];

    /// <param name="graph">Who is tied to whom.</param>
    /// <param name="loops">What each position is tied to itself, counted from both ends.</param>
    public LouvainLevel(BondGraph graph, double[] loops)
    {
        this.graph = graph;
        parts = [.. Enumerable.Range(0, graph.Count)];
        strengths = [.. parts.Select(one => graph.Strength(one) + loops[one])];
        totals = [.. strengths];
        whole = strengths.Sum();
        toward = new double[graph.Count];
    }

    /// <summary>For each position its part, named by one of the positions.</summary>
    public int[] Moved()
    {
        for (var (pass, moving) = (0, true); moving && pass < Passes; pass++)
        {
            moving = false;
            for (var one = 0; one < parts.Length; one++)
            {
                moving |= graph.Degree(one) > 0 && Moves(one);
            }
        }

        return parts;
    }

    private bool Moves(int one)
    {
        var here = parts[one];
        Meet(one);
        totals[here] -= strengths[one];
        var (best, most) = (here, Gain(one, here));
        foreach (var part in met)
        {
            if (Gain(one, part) is var gain && gain > most + (Least * whole))
            {
                (best, most) = (part, gain);
            }
        }

        totals[best] += strengths[one];
        parts[one] = best;
        Forget();
        return best != here;
    }

    private double Gain(int one, int part) => toward[part] - (strengths[one] * totals[part] / whole);

    private void Meet(int one)
    {
        var others = graph.Others(one);
        var weights = graph.Weights(one);
        for (var at = 0; at < others.Length; at++)
        {
            var part = parts[others[at]];
            if (toward[part] == 0)
            {
                met.Add(part);
            }

            toward[part] += weights[at];
        }
    }

    private void Forget()
    {
        met.ForEach(part => toward[part] = 0);
        met.Clear();
    }
}
