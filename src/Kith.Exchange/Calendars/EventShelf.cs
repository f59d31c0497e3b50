using Kith.Formats;
using Kith.Formats.ICalendar;
using NodaTime.Text;

namespace Kith.Exchange.Calendars;

/// <summary>An event with what replaces its occurrences.</summary>
/// <param name="Event">The series or the single event; null when the file holds only replacements.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="Replaced">What replaces occurrences of it.</param>
internal sealed record EventSeries(CalendarEvent? Event, Place Place, IReadOnlyList<CalendarEvent> Replaced)
{
    /// <summary>When it took place or is to, in order, and whether that was called off.</summary>
    public IEnumerable<(EventOccurrence One, bool CalledOff)> Occurrences(RecurrenceWindow window) =>
        (Event is null ? Recurrence.Replacements(Replaced, window) : Recurrence.Expand(Event, Replaced, window))
            .Select(one => (one, CalledOff(one.Event) || (Event is not null && CalledOff(Event))));

    private static bool CalledOff(CalendarEvent one) => one.Status == "CANCELLED" || one.Calendar.Method == "CANCEL";
}

/// <summary>The events of a file by their identity; of several versions the latest counts.</summary>
internal sealed class EventShelf
{
    private readonly Dictionary<string, (CalendarEvent Event, Place Place)> _series = [];
    private readonly Dictionary<string, Dictionary<string, (CalendarEvent Event, Place Place)>> _replaced = [];

    /// <summary>All events, each with what replaces its occurrences.</summary>
    public IEnumerable<EventSeries> Series =>
        _series.Select(one => new EventSeries(one.Value.Event, one.Value.Place, Replaced(one.Key)))
            .Concat(_replaced.Where(one => !_series.ContainsKey(one.Key)).Select(one => new EventSeries(null, one.Value.Values.First().Place, Replaced(one.Key))));

    /// <summary>The latest version of each event.</summary>
    public IEnumerable<CalendarEvent> Events => _series.Values.Select(one => one.Event);

    /// <summary>Puts an event where it belongs, unless a later version of it is there.</summary>
    public void Put(CalendarEvent read, Place place)
    {
        if (read.RecurrenceId is not { } original)
        {
            Later(_series, Identity(read), read, place);
            return;
        }

        if (!_replaced.TryGetValue(Identity(read), out var others))
        {
            _replaced[Identity(read)] = others = [];
        }

        Later(others, LocalDateTimePattern.ExtendedIso.Format(original.Local), read, place);
    }

    /// <summary>The identity of an event; one without a UID is known by what it says.</summary>
    public static string Identity(CalendarEvent read) =>
        read.Uid.Length > 0 ? read.Uid : $"said:{Fingerprint.Of(read.Summary, LocalDateTimePattern.ExtendedIso.Format(read.Start.Local)):x16}";

    private static void Later(Dictionary<string, (CalendarEvent Event, Place Place)> shelf, string key, CalendarEvent read, Place place)
    {
        if (!shelf.TryGetValue(key, out var there) || (read.Sequence, read.LastModified ?? default).CompareTo((there.Event.Sequence, there.Event.LastModified ?? default)) >= 0)
        {
            shelf[key] = (read, place);
        }
    }

    private CalendarEvent[] Replaced(string identity) =>
        _replaced.TryGetValue(identity, out var others) ? [.. others.Values.Select(one => one.Event)] : [];
}
