using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>Recurrence rules (RFC 5545, section 3.3.10), reckoned by Ical.Net on a clock without zone and bounded on every side.</summary>
/// <remarks>
/// Zones are left to NodaTime: the rule says what the clock shows, the zone says when that is. Rules by the second or
/// the minute are refused: no meeting of people has one, and reckoning them through years takes minutes. A rule that
/// Ical.Net throws at yields what came before.
/// </remarks>
internal static class RecurrenceRules
{
    private const int Steps = 100_000;

    /// <summary>True when the rule is one that can be followed.</summary>
    public static bool Readable(string rule) => Parse(rule, null) is not null;

    /// <summary>What the clock shows at each occurrence, in order, from about a time on; nothing when the rule cannot be read.</summary>
    /// <param name="rule">As written.</param>
    /// <param name="start">The first occurrence of the series.</param>
    /// <param name="from">Occurrences well before it are left out.</param>
    /// <param name="until">What this clock shows at the rule's UNTIL, when that is a time; null for the rule's own words.</param>
    public static IEnumerable<LocalDateTime> Times(string rule, LocalDateTime start, LocalDateTime from, LocalDateTime? until)
    {
        // Going hour by hour through centuries is work that only a hostile file asks for.
        if (Parse(rule, until) is not { } parsed || (parsed.Frequency == FrequencyType.Hourly && from > start.PlusYears(Math.Min(20, 9998 - start.Year))))
        {
            yield break;
        }

        using var times = Evaluated(parsed, start, from);
        for (var step = 0; step < Steps && Next(times) is { } local; step++)
        {
            yield return local;
        }
    }

    /// <summary>The value of the UNTIL part; null when the rule has none.</summary>
    public static string? Until(string rule) =>
        rule.Split(';').Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase))?[6..];

    private static IEnumerator<Ical.Net.DataTypes.Period>? Evaluated(RecurrenceRule rule, LocalDateTime start, LocalDateTime from)
    {
        try
        {
            return new RecurrencePatternEvaluator(rule).Evaluate(Clock(start), Clock(LocalDateTime.Max(start, from)), new EvaluationOptions { MaxUnmatchedIncrementsLimit = 2000 }).GetEnumerator();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static LocalDateTime? Next(IEnumerator<Ical.Net.DataTypes.Period>? times)
    {
        try
        {
            return times is not null && times.MoveNext() ? LocalDateTime.FromDateTime(times.Current.StartTime.Value) : null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static CalDateTime Clock(LocalDateTime local) => new(local.ToDateTimeUnspecified(), true);

    private static RecurrenceRule? Parse(string rule, LocalDateTime? until)
    {
        try
        {
            var parsed = new RecurrenceRule(Cleaned(rule));
            if (until is { } last && parsed.Until is not null)
            {
                parsed.Until = Clock(last);
            }

            var aDay = Math.Max(1, parsed.ByHour.Count) * Math.Max(1, parsed.ByMinute.Count) * Math.Max(1, parsed.BySecond.Count);
            return parsed.Frequency is FrequencyType.Secondly or FrequencyType.Minutely || aDay > 24 ? null : parsed;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }

    // What programs write and Ical.Net refuses: INTERVAL=0, COUNT beside UNTIL, an empty part, extensions.
    private static string Cleaned(string rule)
    {
        var parts = rule.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => part.ToUpperInvariant()).ToList();
        if (!parts.Exists(part => part.StartsWith("FREQ=", StringComparison.Ordinal)))
        {
            return "FREQ=NONE";
        }

        parts.RemoveAll(part => part.StartsWith("X-", StringComparison.Ordinal) || part is "INTERVAL=0" or "RSCALE=GREGORIAN" || part.EndsWith('='));
        if (parts.Exists(part => part.StartsWith("UNTIL=", StringComparison.Ordinal)))
        {
            parts.RemoveAll(part => part.StartsWith("COUNT=", StringComparison.Ordinal));
        }

        return string.Join(';', parts);
    }
}
