namespace Kith.Analysis;

/// <summary>Whose going would part others: cut vertices by one walk in depth (Hopcroft and Tarjan 1973).</summary>
/// <remarks>The walk keeps its own stack: a chain of some ten thousand people would overflow the thread's.</remarks>
internal sealed class CutPoints
{
    private readonly BondGraph graph;
    private readonly int[] seen;
    private readonly int[] low;
    private readonly int[] before;
    private readonly int[] below;
    private readonly int[] parted;
    private readonly int[] largest;
    private readonly int[] next;
    private int clock;

    private CutPoints(BondGraph graph)
    {
        this.graph = graph;
        (seen, low, before, below) = (new int[graph.Count], new int[graph.Count], new int[graph.Count], new int[graph.Count]);
        (parted, largest, next) = (new int[graph.Count], new int[graph.Count], new int[graph.Count]);
    }

    /// <summary>For each position how many others would be cut off from the largest part left of those it is tied to; 0 when none.</summary>
    public static int[] CutOff(BondGraph graph)
    {
        var points = new CutPoints(graph);
        var cut = new int[graph.Count];
        for (var root = 0; root < graph.Count; root++)
        {
            if (points.seen[root] == 0)
            {
                var reached = points.Walk(root);
                reached.ForEach(one => cut[one] = points.CutOff(one, reached.Count - 1));
            }
        }

        return cut;
    }

    // What hangs below a position and reaches nobody above it is a part of its own; all the rest is one part.
    private int CutOff(int one, int others) => others - Math.Max(largest[one], others - parted[one]);

    private List<int> Walk(int root)
    {
        var reached = new List<int>();
        before[root] = -1;
        Enter(root, reached);
        for (var here = root; here >= 0;)
        {
            var others = graph.Others(here);
            if (next[here] == others.Length)
            {
                here = Leave(here);
            }
            else if (others[next[here]++] is var other && seen[other] == 0)
            {
                before[other] = here;
                Enter(other, reached);
                here = other;
            }
            else if (other != before[here])
            {
                low[here] = Math.Min(low[here], seen[other]);
            }
        }

        return reached;
    }

    private void Enter(int one, List<int> reached)
    {
        seen[one] = low[one] = ++clock;
        below[one] = 1;
        reached.Add(one);
    }

    private int Leave(int one)
    {
        var above = before[one];
        if (above >= 0)
        {
            low[above] = Math.Min(low[above], low[one]);
            below[above] += below[one];
            if (low[one] >= seen[above])
            {
                parted[above] += below[one];
                largest[above] = Math.Max(largest[above], below[one]);
            }
        }

        return above;
    }
}
