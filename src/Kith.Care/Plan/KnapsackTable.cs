namespace Kith.Care;

/// <summary>A plan and what it is worth: more good, then less time, then fewer acts.</summary>
internal sealed record Choice(IReadOnlyList<Act> Acts, (int Good, int MinusMinutes, int MinusActs) Worth);

/// <summary>For each number of acts, courage, ease and exact time the most good there can be, with at most one act for each person.</summary>
internal sealed class KnapsackTable
{
    private const int Courages = Plan.MostCourage + 1;
    private const int Impossible = -1;

    private readonly IReadOnlyList<Act> acts;
    private readonly int width;

    // By cell: the most good, and the last step towards it. Steps are kept once made: a later one rests on an earlier one.
    private readonly int[] good;
    private readonly int[] last;
    private readonly List<(int Act, int Before)> steps = [(Impossible, Impossible)];

    /// <summary>Fills the table.</summary>
    /// <param name="acts">Each for one person.</param>
    /// <param name="minutes">The time there is.</param>
    public KnapsackTable(IReadOnlyList<Act> acts, int minutes)
    {
        this.acts = acts;
        width = minutes + 1;
        good = new int[(Plan.MostActs + 1) * Courages * 2 * width];
        last = new int[good.Length];
        Array.Fill(good, Impossible);
        good[At(0, 0, 0)] = 0;
        foreach (var ofOne in Enumerable.Range(0, acts.Count).GroupBy(at => acts[at].Person))
        {
            Take([.. ofOne]);
        }
    }

    /// <summary>The best of all cells, beside an introduction when one is given.</summary>
    /// <param name="needsEasy">Courage is taken only beside something easy.</param>
    /// <param name="joining">The introduction; null for none.</param>
    public Choice Best(bool needsEasy, Act? joining)
    {
        var (best, from) = ((Good: 0, Minutes: 0, Acts: 0), Impossible);
        for (var count = 0; count <= Plan.MostActs - (joining is null ? 0 : 1); count++)
        {
            for (var courage = 0; courage + (joining?.Courage ?? 0) <= Plan.MostCourage; courage++)
            {
                var courageous = courage > 0 || joining?.Courage > 0;
                for (var easy = needsEasy && courageous && joining?.Courage != 0 ? 1 : 0; easy < 2; easy++)
                {
                    for (var (time, cell) = (0, At(count, courage, easy)); time + (joining?.Minutes ?? 0) < width; time++, cell++)
                    {
                        if (good[cell] != Impossible && (good[cell] + (joining?.Good.Sum ?? 0), -time - (joining?.Minutes ?? 0), -count - (joining is null ? 0 : 1)) is var worth && (from == Impossible || worth.CompareTo(best) > 0))
                        {
                            (best, from) = (worth, cell);
                        }
                    }
                }
            }
        }

        return new Choice([.. joining is null ? [] : new[] { joining }, .. from == Impossible ? [] : Steps(last[from])], best);
    }

    private IEnumerable<Act> Steps(int step)
    {
        for (; step > 0; step = steps[step].Before)
        {
            yield return acts[steps[step].Act];
        }
    }

    /// <summary>Takes the acts for one person, at most one of which a plan may hold: counts run down, so that none builds on another of them.</summary>
    private void Take(int[] ofOne)
    {
        for (var count = Plan.MostActs; count > 0; count--)
        {
            foreach (var at in ofOne)
            {
                for (var courage = acts[at].Courage; courage < Courages; courage++)
                {
                    Take(at, At(count - 1, courage - acts[at].Courage, 0), At(count, courage, acts[at].Courage == 0 ? 1 : 0));
                    Take(at, At(count - 1, courage - acts[at].Courage, 1), At(count, courage, 1));
                }
            }
        }
    }

    private void Take(int at, int from, int to)
    {
        var (more, minutes) = (acts[at].Good.Sum, acts[at].Minutes);
        var before = good.AsSpan(from, width - minutes);
        var after = good.AsSpan(to + minutes, width - minutes);
        for (var time = 0; time < before.Length; time++)
        {
            if (before[time] != Impossible && before[time] + more > after[time])
            {
                after[time] = before[time] + more;
                last[to + minutes + time] = steps.Count;
                steps.Add((at, last[from + time]));
            }
        }
    }

    // The first of the cells of all times.
    private int At(int count, int courage, int easy) => ((((count * Courages) + courage) * 2) + easy) * width;
}
