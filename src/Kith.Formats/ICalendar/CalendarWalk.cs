using System.Globalization;
using Kith.Formats.Lines;
using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>Walks through the components of a calendar and gives out its events when they are whole.</summary>
internal sealed class CalendarWalk(Limits limits)
{
    // Events that name a zone the file has not defined yet wait for it; more than this would be no honest file.
    private const int MostWaiting = 10_000;

    private readonly List<string> _open = [];
    private readonly List<(Property Property, Place Place)> _event = [];
    private readonly List<(IReadOnlyList<(Property, Place)> Properties, Place Place, CalendarHead Head)> _waiting = [];
    private readonly ZoneNames _zones = new();
    private readonly List<Property> _zone = [];
    private CalendarHead _head = CalendarHead.Silent;
    private Place _begun;
    private int _level = -1;
    private long _bytes;
    private long _count;
    private bool _anything;

    /// <summary>Events and problems that are ready to be given out.</summary>
    public Queue<Parsed<CalendarEvent>> Ready { get; } = new();

    private bool InEvent => _level >= 0;

    /// <summary>Takes the next property of the file.</summary>
    public void Take(Property property, Place place, int bytes)
    {
        if (property.Is("BEGIN"))
        {
            Begin(property.Value.Trim().ToUpperInvariant(), place);
        }
        else if (property.Is("END"))
        {
            End(property.Value.Trim().ToUpperInvariant());
        }
        else if (InEvent)
        {
            if (_open.Count == _level)
            {
                Keep(property, place, bytes);
            }
        }
        else if (_open.Contains("VTIMEZONE"))
        {
            Bounded(property);
        }
        else
        {
            Describe(property);
        }
    }

    /// <summary>Gives out what waited, and says what was never closed.</summary>
    public void Finish(Place end, bool cut)
    {
        if (InEvent && !cut)
        {
            Unclosed();
        }

        Release();
        if (!_anything && !cut)
        {
            Ready.Enqueue(new(new Problem(new(end.Path, 0), Texts.ProblemTexts.NoCalendar, Final: true)));
        }
    }

    private void Begin(string name, Place place)
    {
        _anything = true;
        if (name == "VEVENT" && InEvent)
        {
            Unclosed();
        }

        _open.Add(name);
        if (_open.Count > limits.Depth)
        {
            Ready.Enqueue(new(new Problem(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CalendarTooDeep, limits.Depth), Final: true)));
        }
        else if (name == "VEVENT")
        {
            (_begun, _level, _bytes) = (place, _open.Count, 0);
            _event.Clear();
            if (++_count > limits.Items)
            {
                Ready.Enqueue(new(new Problem(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.CalendarTooLong, limits.Items), Final: true)));
            }
        }
        else if (name == "VTIMEZONE")
        {
            _zone.Clear();
        }
        else if (name is "STANDARD" or "DAYLIGHT")
        {
            Bounded(new("BEGIN", name));
        }
    }

    private void End(string name)
    {
        var at = _open.LastIndexOf(name);
        if (at < 0)
        {
            return;
        }

        if (InEvent && at + 1 < _level)
        {
            Unclosed();
        }
        else if (InEvent && at + 1 == _level)
        {
            Close();
        }

        _open.RemoveRange(at, _open.Count - at);
        if (name == "VTIMEZONE")
        {
            Define();
        }
        else if (name == "VCALENDAR")
        {
            Release();
            _head = CalendarHead.Silent;
        }
    }

    private void Keep(Property property, Place place, int bytes)
    {
        _bytes += bytes;
        if (_bytes <= limits.RecordBytes)
        {
            _event.Add((property, place));
        }
    }

    private void Close()
    {
        _level = -1;
        if (_bytes > limits.RecordBytes)
        {
            Ready.Enqueue(new(new Problem(_begun, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.EventTooLarge, limits.RecordBytes >> 20))));
        }
        else if (_waiting.Count < MostWaiting && _event.Any(line => line.Property.Parameters["TZID"] is { } zone && _zones.Find(zone) is null))
        {
            _waiting.Add(([.. _event], _begun, _head));
        }
        else
        {
            Ready.Enqueue(EventReading.Of(_event, _begun, _head, _zones));
        }
    }

    private void Unclosed()
    {
        Ready.Enqueue(new(new Problem(_begun, Texts.ProblemTexts.EventNoEnd)));
        _open.RemoveRange(_level - 1, _open.Count - _level + 1);
        _level = -1;
    }

    private void Release()
    {
        foreach (var (properties, place, head) in _waiting)
        {
            Ready.Enqueue(EventReading.Of(properties, place, head, _zones));
        }

        _waiting.Clear();
    }

    // What a calendar says of itself comes before its events.
    private void Describe(Property property) => _head = property.Name.ToUpperInvariant() switch
    {
        "X-WR-CALNAME" or "NAME" when _head.Name.Length == 0 => _head with { Name = CalendarText.Text(property) },
        "X-WR-TIMEZONE" => _head with { ZoneName = CalendarText.Text(property) },
        "METHOD" => _head with { Method = property.Value.Trim().ToUpperInvariant() },
        _ => _head,
    };

    private void Bounded(Property property)
    {
        if (_zone.Count < 2000)
        {
            _zone.Add(property);
        }
    }

    private void Define()
    {
        var name = _zone.Find(property => property.Is("TZID"))?.Value.Trim();
        if (string.IsNullOrEmpty(name) || ZoneNames.Named(name) is not null)
        {
            return;
        }

        var location = _zone.Find(property => property.Is("X-LIC-LOCATION"))?.Value.Trim();
        var zone = (location is null ? null : ZoneNames.Named(location)) ?? FileZone.Of(name, [.. Observances()]);
        if (zone is not null)
        {
            _zones.Define(name, zone);
        }
    }

    private IEnumerable<Observance> Observances()
    {
        var starts = Enumerable.Range(0, _zone.Count).Where(i => _zone[i].Is("BEGIN")).Append(_zone.Count).ToList();
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var part = _zone.GetRange(starts[i], starts[i + 1] - starts[i]);
            Property? First(string name) => part.Find(property => property.Is(name));
            if (First("DTSTART") is { } begin && CalendarText.Time(begin, _zones) is { } start
                && CalendarText.OffsetOf(First("TZOFFSETTO")?.Value ?? "") is { } to)
            {
                var from = CalendarText.OffsetOf(First("TZOFFSETFROM")?.Value ?? "") ?? to;
                yield return new(start.Local, from, to, First("RRULE")?.Value.Trim(), [.. part.Where(property => property.Is("RDATE")).SelectMany(property => CalendarText.Times(property, _zones)).Select(time => time.Local)]);
            }
        }
    }
}
