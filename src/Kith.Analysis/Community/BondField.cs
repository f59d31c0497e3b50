namespace Kith.Analysis;

/// <summary>People with a bond, placed by springs (Fruchterman and Reingold 1991): everybody pushes, bonds pull, and each round moves them less.</summary>
/// <remarks>
/// A light pull to the middle stands for the frame of 1991, in whose corners people would heap up. The unit of distance is what two
/// people with a bond keep.
/// </remarks>
internal sealed class BondField
{
    private const int Rounds = 100;

    // Bonds from circle to circle pull less: else one bond in ten is enough to draw all islands into one.
    private const double Across = 0.2;

    private readonly BondGraph graph;
    private readonly int[] tied;
    private readonly RepulsionGrid grid;
    private readonly double[] moveX;
    private readonly double[] moveY;
    private readonly double usual;
    private readonly int[] circles;

    private BondField(Community community)
    {
        graph = community.Graph;
        tied = graph.Tied();
        (X, Y) = (new double[graph.Count], new double[graph.Count]);
        (moveX, moveY) = (new double[graph.Count], new double[graph.Count]);
        grid = new(X, Y, tied);
        circles = [.. community.People.Select(person => community.CircleOf(person)?.Number ?? 0)];
        usual = tied.Sum(graph.Strength) / tied.Sum(graph.Degree);
        Begin(community);
    }

    /// <summary>Across, by position; 0 for those without a bond.</summary>
    public double[] X { get; }

    /// <summary>Down, by position; 0 for those without a bond.</summary>
    public double[] Y { get; }

    /// <summary>The field of a community after all rounds.</summary>
    public static BondField Settled(Community community)
    {
        var field = new BondField(community);
        var most = Math.Sqrt(field.tied.Length) / 4;
        for (var round = 0; round < Rounds && field.tied.Length > 0; round++)
        {
            field.Move(most * (Rounds - round) / Rounds);
        }

        return field;
    }

    /// <summary>Circles begin on a spiral, the largest in the middle, and their people on a spiral around its centre: as far apart as the push will set them.</summary>
    private void Begin(Community community)
    {
        var positions = community.People.Index().ToDictionary(one => one.Item, one => one.Index);
        var before = 0;
        foreach (var circle in community.Circles)
        {
            var size = circle.People.Count;
            var (middleX, middleY) = Spiral.At(circle.Number, before == 0 ? 0 : Math.Sqrt(before + (size / 2.0)));
            foreach (var (at, person) in circle.People.Index())
            {
                var (x, y) = Spiral.At(at, Math.Sqrt(at + 0.5));
                (X[positions[person]], Y[positions[person]]) = (middleX + x, middleY + y);
            }

            before += size;
        }
    }

    private void Move(double most)
    {
        grid.Sort();
        foreach (var one in tied)
        {
            var (pushX, pushY) = grid.Push(one);
            var (pullX, pullY) = Pull(one);
            (moveX[one], moveY[one]) = (pushX + pullX - X[one], pushY + pullY - Y[one]);
        }

        foreach (var one in tied)
        {
            var length = Math.Sqrt((moveX[one] * moveX[one]) + (moveY[one] * moveY[one]));
            var share = length > most ? most / length : 1;
            (X[one], Y[one]) = (X[one] + (share * moveX[one]), Y[one] + (share * moveY[one]));
        }
    }

    private (double X, double Y) Pull(int one)
    {
        var others = graph.Others(one);
        var weights = graph.Weights(one);
        var (pullX, pullY) = (0.0, 0.0);
        for (var at = 0; at < others.Length; at++)
        {
            var (x, y) = (X[others[at]] - X[one], Y[others[at]] - Y[one]);
            var pull = Math.Sqrt((x * x) + (y * y)) * Hold(weights[at]) * (circles[others[at]] == circles[one] ? 1 : Across);
            (pullX, pullY) = (pullX + (pull * x), pullY + (pull * y));
        }

        return (pullX, pullY);
    }

    // 1 for a bond of the usual weight and never above 2: one bond of a thousand must not tear the rest apart.
    private double Hold(double weight) => 2 * weight / (weight + usual);
}
