using System.Globalization;
using NodaTime;

namespace Kith.Bench;

/// <summary>The contact days of one pair of people: day numbers ascending, each once, with how many events each had.</summary>
public sealed record TiePast(int A, int B, (string, string) Names, int[] Days, int[] Counts)
{
    /// <summary>The same days as the product is handed them.</summary>
    public LocalDate[] Dates { get; } = [.. Days.Select(day => new LocalDate(1970, 1, 1).PlusDays(day))];
}

/// <summary>A neutral file of events, <c>time,from,to,kind,seconds</c>: who was in contact with whom, and when.</summary>
public sealed record TiesFile(string Name, IReadOnlyList<TiePast> Ties, int First, int Last)
{
    private const int SecondsADay = 86_400;

    /// <summary>The horizon: 90 days, or a quarter of what the file spans when that is less; a whole number of weeks.</summary>
    public int Horizon => Last - First >= 360 ? 90 : Math.Max(7, (Last - First) / 4 / 7 * 7);

    /// <summary>Reads the events; a missed call is no contact. Null when the file has no such columns.</summary>
    public static TiesFile? Read(string path)
    {
        var lines = File.ReadLines(path);
        if (lines.FirstOrDefault()?.StartsWith("time,from,to", StringComparison.Ordinal) is not true)
        {
            return null;
        }

        var ties = new Dictionary<(string, string), SortedDictionary<int, int>>();
        foreach (var line in lines.Skip(1))
        {
            if (line.Split(',') is not [var time, var from, var to, ..] || from == to || line.Contains(",missed", StringComparison.Ordinal))
            {
                continue;
            }

            var pair = string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from);
            if (!ties.TryGetValue(pair, out var days))
            {
                ties[pair] = days = [];
            }

            var day = (int)(double.Parse(time, CultureInfo.InvariantCulture) / SecondsADay);
            days[day] = days.GetValueOrDefault(day) + 1;
        }

        return Of(Path.GetFileNameWithoutExtension(path), ties);
    }

    /// <summary>Reads the pairs of a file of truths, <c>a,b,truth</c>, that are true; null when the file has no such columns.</summary>
    public static IReadOnlySet<(string, string)>? ReadTruths(string path)
    {
        var lines = File.ReadLines(path);
        return lines.FirstOrDefault()?.StartsWith("a,b,truth", StringComparison.Ordinal) is not true ? null
            : lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells is [_, _, "1", ..])
                .Select(cells => string.CompareOrdinal(cells[0], cells[1]) < 0 ? (cells[0], cells[1]) : (cells[1], cells[0])).ToHashSet();
    }

    private static TiesFile Of(string name, Dictionary<(string, string), SortedDictionary<int, int>> ties)
    {
        var numbers = new Dictionary<string, int>();
        int Number(string who) => numbers.TryGetValue(who, out var known) ? known : numbers[who] = numbers.Count;
        List<TiePast> pasts = [.. ties.Select(tie => new TiePast(Number(tie.Key.Item1), Number(tie.Key.Item2), tie.Key, [.. tie.Value.Keys], [.. tie.Value.Values]))];
        return new TiesFile(name, pasts, pasts.Min(tie => tie.Days[0]), pasts.Max(tie => tie.Days[^1]));
    }
}
