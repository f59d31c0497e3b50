namespace Kith.Bench;

/// <summary>How well a score puts the ties that persisted before those that did not.</summary>
public static class TiesRanking
{
    private const int Samples = 200;

    /// <summary>The area under the ROC curve, each row weighted; ties in the score count half. NaN where all rows are alike.</summary>
    public static double Auc(ReadOnlySpan<double> scores, ReadOnlySpan<bool> truth, ReadOnlySpan<double> weights, ReadOnlySpan<int> ascending)
    {
        double below = 0, won = 0, yes = 0, no = 0;
        for (var i = 0; i < ascending.Length;)
        {
            double yesHere = 0, noHere = 0;
            var score = scores[ascending[i]];
            for (; i < ascending.Length && scores[ascending[i]] == score; i++)
            {
                var weight = weights[ascending[i]];
                (yesHere, noHere) = truth[ascending[i]] ? (yesHere + weight, noHere) : (yesHere, noHere + weight);
            }

            won += yesHere * (below + (noHere / 2));
            below += noHere;
            (yes, no) = (yes + yesHere, no + noHere);
        }

        return yes > 0 && no > 0 ? won / (yes * no) : double.NaN;
    }

    public static double Auc(double[] scores, bool[] truth) => Auc(scores, truth, Ones(scores.Length), Ascending(scores));

    /// <summary>The mean over egos that have both kinds of ties.</summary>
    public static double EgoMean(IReadOnlyList<TieRow> rows, double[] scores) => (
        from at in Enumerable.Range(0, rows.Count)
        group at by (rows[at].Ego, rows[at].Today) into own
        let auc = Auc([.. own.Select(at => scores[at])], [.. own.Select(at => rows[at].Persisted)])
        where !double.IsNaN(auc)
        select auc).DefaultIfEmpty(double.NaN).Average();

    /// <summary>The middle 95 % of the pooled AUC when the egos are drawn anew, always by the same seed.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<TieRow> rows, double[] scores) => Interval(rows, Drawn(scores, rows));

    /// <summary>The same for the difference of two scores, drawn together.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<TieRow> rows, double[] ours, double[] theirs)
    {
        var (a, b) = (Drawn(ours, rows), Drawn(theirs, rows));
        return Interval(rows, weights => a(weights) - b(weights));
    }

    private static Func<double[], double> Drawn(double[] scores, IReadOnlyList<TieRow> rows)
    {
        var (order, truth) = (Ascending(scores), rows.Select(row => row.Persisted).ToArray());
        return weights => Auc(scores, truth, weights, order);
    }

    private static (double Low, double High) Interval(IReadOnlyList<TieRow> rows, Func<double[], double> measure)
    {
        var egos = rows.Select(row => row.Ego).Distinct().ToArray();
        var random = new Random(1);
        var measured = new List<double>();
        for (var sample = 0; sample < Samples; sample++)
        {
            var times = new Dictionary<int, int>();
            foreach (var _ in egos)
            {
                var ego = egos[random.Next(egos.Length)];
                times[ego] = times.GetValueOrDefault(ego) + 1;
            }

            measured.Add(measure([.. rows.Select(row => (double)times.GetValueOrDefault(row.Ego))]));
        }

        measured.RemoveAll(double.IsNaN);
        measured.Sort();
        return measured.Count == 0 ? (double.NaN, double.NaN) : (measured[(int)(0.025 * measured.Count)], measured[(int)(0.975 * (measured.Count - 1))]);
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static int[] Ascending(double[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort((double[])scores.Clone(), order);
        return order;
    }
}
