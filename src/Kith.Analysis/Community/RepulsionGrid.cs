namespace Kith.Analysis;

/// <summary>Who is near whom: the people of a field in square cells, for what pushes them apart.</summary>
/// <remarks>
/// Fruchterman and Reingold (1991) leave out whoever is farther than the next cell, and a field so pushed falls in on itself. Here a
/// far cell pushes as one body from the middle of its people, and only those of the nine nearest cells push one by one.
/// </remarks>
internal sealed class RepulsionGrid
{
    // About so many people a cell, and no more cells a side than every person can look at in every round.
    private const double PeopleACell = 9;
    private const int MostCells = 32;

    // Two on one spot are pushed as if they were so far apart.
    private const double Nearest = 1e-4;

    private readonly double[] x;
    private readonly double[] y;
    private readonly int[] people;
    private readonly int[] cells;
    private readonly int[] starts;
    private readonly int[] held;
    private readonly double[] middleX;
    private readonly double[] middleY;
    private readonly int side;

    public RepulsionGrid(double[] x, double[] y, int[] people)
    {
        (this.x, this.y, this.people) = (x, y, people);
        side = Math.Clamp((int)Math.Sqrt(people.Length / PeopleACell), 1, MostCells);
        (cells, held) = (new int[x.Length], new int[people.Length]);
        starts = new int[(side * side) + 1];
        (middleX, middleY) = (new double[side * side], new double[side * side]);
    }

    /// <summary>Puts everybody into the cell where they are now.</summary>
    public void Sort()
    {
        var (left, top) = (people.Min(one => x[one]), people.Min(one => y[one]));
        var width = Math.Max(Math.Max(people.Max(one => x[one]) - left, people.Max(one => y[one]) - top), Nearest) / side;
        Array.Clear(starts);
        foreach (var one in people)
        {
            cells[one] = (Cell(y[one] - top, width) * side) + Cell(x[one] - left, width);
            starts[cells[one] + 1]++;
        }

        for (var cell = 0; cell < side * side; cell++)
        {
            starts[cell + 1] += starts[cell];
        }

        Hold();
    }

    /// <summary>The push on one, 1/distance away from every other: a distance of 1 is what two people with a bond keep.</summary>
    public (double X, double Y) Push(int one)
    {
        var (pushX, pushY) = (0.0, 0.0);
        var (row, column) = Math.DivRem(cells[one], side);
        for (var (cell, down) = (0, 0); down < side; down++)
        {
            for (var across = 0; across < side; across++, cell++)
            {
                if (starts[cell + 1] - starts[cell] is var count and > 0)
                {
                    var near = Math.Abs(down - row) <= 1 && Math.Abs(across - column) <= 1;
                    var (x, y) = near ? Near(one, cell) : Away(one, middleX[cell], middleY[cell], count);
                    (pushX, pushY) = (pushX + x, pushY + y);
                }
            }
        }

        return (pushX, pushY);
    }

    private int Cell(double distance, double width) => Math.Min(side - 1, (int)(distance / width));

    private void Hold()
    {
        Array.Clear(middleX);
        Array.Clear(middleY);
        var next = starts.ToArray();
        foreach (var one in people)
        {
            var (cell, count) = (cells[one], starts[cells[one] + 1] - starts[cells[one]]);
            held[next[cell]++] = one;
            (middleX[cell], middleY[cell]) = (middleX[cell] + (x[one] / count), middleY[cell] + (y[one] / count));
        }
    }

    private (double X, double Y) Near(int one, int cell)
    {
        var (pushX, pushY) = (0.0, 0.0);
        for (var at = starts[cell]; at < starts[cell + 1]; at++)
        {
            if (held[at] is var other && other != one)
            {
                var (x, y) = Away(one, this.x[other], this.y[other], 1);
                (pushX, pushY) = (pushX + x, pushY + y);
            }
        }

        return (pushX, pushY);
    }

    private (double X, double Y) Away(int one, double fromX, double fromY, int bodies)
    {
        var (x, y) = (this.x[one] - fromX, this.y[one] - fromY);
        var square = (x * x) + (y * y);
        if (square < Nearest * Nearest)
        {
            (x, y) = Spiral.At(one, Nearest);
            square = Nearest * Nearest;
        }

        var push = bodies / square;
        return (push * x, push * y);
    }
}
