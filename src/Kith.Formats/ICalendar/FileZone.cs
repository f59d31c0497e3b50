using NodaTime;
using NodaTime.TimeZones;

namespace Kith.Formats.ICalendar;

/// <summary>A stretch of a zone's definition in a file (STANDARD or DAYLIGHT; RFC 5545, section 3.6.5).</summary>
internal sealed record Observance(LocalDateTime Start, Offset From, Offset To, string? Rule, IReadOnlyList<LocalDateTime> Additions);

/// <summary>A zone as a calendar file defines it, for names that nobody else knows.</summary>
internal sealed class FileZone : DateTimeZone
{
    private const int LastYear = 2060;
    private const int MostTurns = 2000;
    private readonly List<ZoneInterval> _intervals;

    private FileZone(string name, List<ZoneInterval> intervals)
        : base(name, intervals.Count == 1, intervals.Min(interval => interval.WallOffset), intervals.Max(interval => interval.WallOffset)) =>
        _intervals = intervals;

    /// <summary>The zone of these stretches; null when they say nothing.</summary>
    public static FileZone? Of(string name, IReadOnlyList<Observance> observances)
    {
        var turns = observances.SelectMany(Turns).OrderBy(turn => turn.At).DistinctBy(turn => turn.At).Take(MostTurns).ToList();
        if (turns is [])
        {
            return null;
        }

        var intervals = new List<ZoneInterval> { new(name, null, turns[0].At, turns[0].From, Offset.Zero) };
        for (var i = 0; i < turns.Count; i++)
        {
            intervals.Add(new(name, turns[i].At, i + 1 < turns.Count ? turns[i + 1].At : null, turns[i].To, Offset.Zero));
        }

        return new("file:" + name, intervals);
    }

    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var (low, high) = (0, _intervals.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _intervals[middle].Start <= instant ? (middle, high) : (low, middle - 1);
        }

        return _intervals[low];
    }

    private static IEnumerable<(Instant At, Offset From, Offset To)> Turns(Observance observance)
    {
        var repeated = observance.Rule is { } rule ? RecurrenceRules.Times(rule, observance.Start, observance.Start, null) : [];
        return repeated.Prepend(observance.Start)
            .TakeWhile(local => local.Year <= LastYear)
            .Take(MostTurns)
            .Concat(observance.Additions)
            .Distinct()
            .Select(local => (local.WithOffset(observance.From).ToInstant(), observance.From, observance.To));
    }
}
