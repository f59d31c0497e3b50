using NodaTime;

namespace Kith.Bench;

/// <summary>A tie as it stood on a day, and whether there was contact within the horizon after it.</summary>
/// <param name="Ego">From whose side it is seen; every tie is seen from both.</param>
/// <param name="Dates">Its contact days up to the day, ascending.</param>
/// <param name="Events">How many events there were.</param>
/// <param name="Today">The day.</param>
/// <param name="Horizon">In days.</param>
/// <param name="Persisted">The truth.</param>
public sealed record TieRow(int Ego, ArraySegment<LocalDate> Dates, int Events, LocalDate Today, int Horizon, bool Persisted)
{
    public int Silence => Period.DaysBetween(Dates[^1], Today);

    /// <summary>Five contacts on three days.</summary>
    public bool IsEstablished => Dates.Count >= 3 && Events >= 5;
}

/// <summary>Looks at a file on several days of its second half, each followed by a whole horizon.</summary>
public static class TiesSnapshot
{
    private const int Looks = 5;

    public static IReadOnlyList<int> DaysOf(TiesFile file)
    {
        var (from, to) = (file.First + ((file.Last - file.First) / 2), file.Last - file.Horizon);
        return [.. Enumerable.Range(0, Looks).Select(look => from + (int)((long)(to - from) * look / (Looks - 1))).Distinct()];
    }

    public static IEnumerable<TieRow> On(TiesFile file, int today)
    {
        foreach (var tie in file.Ties)
        {
            var past = Until(tie.Days, today);
            if (past > 0)
            {
                var persisted = past < tie.Days.Length && tie.Days[past] <= today + file.Horizon;
                var day = new LocalDate(1970, 1, 1).PlusDays(today);
                var row = new TieRow(tie.A, new ArraySegment<LocalDate>(tie.Dates, 0, past), tie.Counts.Take(past).Sum(), day, file.Horizon, persisted);
                yield return row;
                yield return row with { Ego = tie.B };
            }
        }
    }

    private static int Until(int[] days, int today) => Array.BinarySearch(days, today) is >= 0 and var at ? at + 1 : ~Array.BinarySearch(days, today);
}
