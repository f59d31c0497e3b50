using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>One time that an event takes place.</summary>
/// <param name="Event">What it is then: the series, or the one event that replaces this occurrence.</param>
/// <param name="Original">The time it has in its series, which is its identity there.</param>
/// <param name="Start">When it begins.</param>
/// <param name="At">The instant at which it begins.</param>
public sealed record EventOccurrence(CalendarEvent Event, CalendarTime Original, CalendarTime Start, Instant At);

/// <summary>The window through which a series is looked at.</summary>
/// <param name="From">Occurrences that begin before it are left out.</param>
/// <param name="Until">Occurrences that begin after it are left out.</param>
/// <param name="Cap">At most so many.</param>
/// <param name="Floating">The zone in which days and floating times are read: the owner's.</param>
public sealed record RecurrenceWindow(Instant From, Instant Until, int Cap, DateTimeZone Floating);

/// <summary>The occurrences of an event, in order, within a window, at most a number: reckoned as they are asked for.</summary>
/// <remarks>
/// Rules run on the event's own clock, so that a meeting at nine stays at nine when the clocks change. DTSTART is always
/// the first occurrence (RFC 5545, section 3.8.5.3). RANGE=THISANDFUTURE is read as replacing one occurrence.
/// </remarks>
public static class Recurrence
{
    /// <summary>True when every rule of the event can be followed; when not, only what else it says is expanded.</summary>
    public static bool Readable(CalendarEvent calendarEvent) => calendarEvent.Rules.All(RecurrenceRules.Readable);

    /// <summary>True when a rule is one that returns by the day, the week, the month or the year, and can be followed.</summary>
    public static bool IsByDay(string rule) => RecurrenceRules.Readable(rule) && !rule.Contains("HOURLY", StringComparison.OrdinalIgnoreCase) && (RecurrenceRules.Until(rule) is not { } until || Last(until) is not null);

    /// <summary>True when a rule says how many times it returns.</summary>
    public static bool Counts(string rule) => rule.Split(';').Any(IsCount);

    /// <summary>The same rule, without how many times it returns.</summary>
    public static string Uncounted(string rule) => string.Join(';', rule.Split(';').Where(part => !IsCount(part)));

    /// <summary>The days of a rule after a day, in order, at most a number; the first day is always one of them (RFC 5545, section 3.8.5.3).</summary>
    /// <param name="rule">As written, without its name.</param>
    /// <param name="first">The day from which it counts.</param>
    /// <param name="after">Only days after this one.</param>
    /// <param name="most">At most so many.</param>
    public static IEnumerable<LocalDate> DaysAfter(string rule, LocalDate first, LocalDate after, int most = 1)
    {
        var series = new CalendarEvent("", new CalendarTime(first.AtMidnight(), TimeKind.Day)) { Rules = [rule] };
        var from = after.PlusDays(1).AtMidnight().InUtc().ToInstant();
        return Expand(series, [], new RecurrenceWindow(from, LastDay, most, DateTimeZone.Utc)).Select(one => one.Start.Local.Date);
    }

    /// <summary>The occurrences of a series or of a single event.</summary>
    /// <param name="series">The event.</param>
    /// <param name="replaced">Events of the same identity that replace occurrences of it (RECURRENCE-ID).</param>
    /// <param name="window">What is looked at.</param>
    public static IEnumerable<EventOccurrence> Expand(CalendarEvent series, IReadOnlyList<CalendarEvent> replaced, RecurrenceWindow window)
    {
        var away = replaced.Select(one => series.Start.Show(one.RecurrenceId!)).Concat(series.Exceptions.Select(one => series.Start.Show(one))).ToHashSet();
        var days = series.Exceptions.Where(one => one.Kind == TimeKind.Day).Select(one => one.Local.Date).ToHashSet();
        var regular = Locals(series, window)
            .Where(local => !away.Contains(local) && !days.Contains(local.Date))
            .Select(local => new EventOccurrence(series, series.Start.Showing(local), series.Start.Showing(local), series.Start.At(local, window.Floating)))
            .TakeWhile(one => one.At <= window.Until);
        return Merged(regular, Replacements(replaced, window)).Where(one => one.At >= window.From && one.At <= window.Until).Take(window.Cap);
    }

    /// <summary>Occurrences that replace those of a series which the file does not hold.</summary>
    public static IEnumerable<EventOccurrence> Replacements(IReadOnlyList<CalendarEvent> replaced, RecurrenceWindow window) =>
        replaced.Select(one => new EventOccurrence(one, one.RecurrenceId ?? one.Start, one.Start, one.Start.At(window.Floating)))
            .Where(one => one.At >= window.From && one.At <= window.Until)
            .OrderBy(one => one.At);

    private static IEnumerable<LocalDateTime> Locals(CalendarEvent series, RecurrenceWindow window)
    {
        if (!series.Recurs)
        {
            return [series.Start.Local];
        }

        // A day before, since the window is in instants and the rule on a clock.
        var first = window.From < Instant.FromUtc(1, 1, 3, 0, 0) ? series.Start.Local : window.From.InUtc().LocalDateTime.PlusDays(-2);
        var streams = series.Rules.Select(rule => RecurrenceRules.Times(rule, series.Start.Local, first, Until(series, rule)))
            .Append(series.Additions.Select(series.Start.Show).Append(series.Start.Local).Order());
        return Sorted([.. streams]);
    }

    private static CalendarTime? Last(string until) => CalendarText.Times(new("UNTIL", until), NoZones).FirstOrDefault();

    // UNTIL is a time of universal time, or the last whole day.
    private static LocalDateTime? Until(CalendarEvent series, string rule)
    {
        var until = RecurrenceRules.Until(rule) is { } text ? Last(text) : null;
        return until is null ? null
            : until.Kind == TimeKind.Day || series.Start.Kind == TimeKind.Day ? until.Local.Date.At(new LocalTime(23, 59, 59))
            : series.Start.Show(until);
    }

    // Each stream is in order; times that two of them give are given once.
    private static IEnumerable<LocalDateTime> Sorted(IReadOnlyList<IEnumerable<LocalDateTime>> streams)
    {
        var queue = new PriorityQueue<IEnumerator<LocalDateTime>, LocalDateTime>();
        foreach (var stream in streams)
        {
            Push(queue, stream.GetEnumerator());
        }

        LocalDateTime? last = null;
        while (queue.TryDequeue(out var stream, out var next))
        {
            if (last is null || next > last)
            {
                yield return next;
                last = next;
            }

            Push(queue, stream);
        }
    }

    private static void Push(PriorityQueue<IEnumerator<LocalDateTime>, LocalDateTime> queue, IEnumerator<LocalDateTime> stream)
    {
        if (stream.MoveNext())
        {
            queue.Enqueue(stream, stream.Current);
        }
        else
        {
            stream.Dispose();
        }
    }

    private static IEnumerable<EventOccurrence> Merged(IEnumerable<EventOccurrence> regular, IEnumerable<EventOccurrence> others)
    {
        var waiting = new Queue<EventOccurrence>(others);
        foreach (var one in regular)
        {
            while (waiting.TryPeek(out var other) && other.At <= one.At)
            {
                yield return waiting.Dequeue();
            }

            yield return one;
        }

        foreach (var other in waiting)
        {
            yield return other;
        }
    }

    private static bool IsCount(string part) => part.Trim().StartsWith("COUNT=", StringComparison.OrdinalIgnoreCase);

    private static readonly ZoneNames NoZones = new();
    private static readonly Instant LastDay = Instant.FromUtc(9999, 12, 1, 0, 0);
}
