using System.Globalization;
using Kith.Formats.Lines;
using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>Makes an event of the properties of a VEVENT.</summary>
internal static class EventReading
{
    /// <summary>The event; or what is wrong with it.</summary>
    public static Parsed<CalendarEvent> Of(IReadOnlyList<(Property Property, Place Place)> properties, Place place, CalendarHead head, ZoneNames zones)
    {
        Property? First(string name) => properties.FirstOrDefault(one => one.Property.Is(name)).Property;
        var lines = properties.Where(one => one.Property.Is("DTSTART")).ToList();
        if (lines is [])
        {
            return new(new Problem(place, Texts.ProblemTexts.EventNoStart));
        }

        if (CalendarText.Time(lines[0].Property, zones) is not { } start)
        {
            return new(new Problem(lines[0].Place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.EventBadStart, Short(lines[0].Property.Value))));
        }

        var end = First("DTEND") is { } written ? CalendarText.Time(written, zones) : null;
        var read = new CalendarEvent(First("UID") is { } uid ? CalendarText.Text(uid) : "", start)
        {
            Calendar = head,
            RecurrenceId = First("RECURRENCE-ID") is { } original ? CalendarText.Time(original, zones) : null,
            Summary = TextOf(First("SUMMARY")),
            Description = First("DESCRIPTION") is { } description ? CalendarText.Text(description) : null,
            Location = TextOf(First("LOCATION")),
            End = end,
            Length = Length(start, end, First("DURATION")),
            Organizer = First("ORGANIZER") is { } organizer ? Person(organizer) : null,
            Attendees = [.. properties.Where(one => one.Property.Is("ATTENDEE")).Select(one => Person(one.Property))],
            Status = TextOf(First("STATUS")).ToUpperInvariant(),
            Transparent = TextOf(First("TRANSP")).ToUpperInvariant() is "TRANSPARENT" or "1",
            Categories = [.. properties.Where(one => one.Property.Is("CATEGORIES")).SelectMany(Words)],
        };
        return new(Repeated(read, properties, zones, First) with { Extras = Extras(properties) }, place);
    }

    private static CalendarEvent Repeated(CalendarEvent read, IReadOnlyList<(Property Property, Place Place)> properties, ZoneNames zones, Func<string, Property?> first)
    {
        IEnumerable<CalendarTime> Times(string name) => properties.Where(one => one.Property.Is(name)).SelectMany(one => CalendarText.Times(one.Property, zones));
        return read with
        {
            Rules = [.. properties.Where(one => one.Property.Is("RRULE")).Select(one => one.Property.Value.Trim()).Where(rule => rule.Length > 0)],
            Additions = [.. Times("RDATE")],
            Exceptions = [.. Times("EXDATE")],
            Sequence = int.TryParse(first("SEQUENCE")?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            LastModified = first("LAST-MODIFIED") is { } modified ? CalendarText.Time(modified, zones)?.At(DateTimeZone.Utc) : null,
        };
    }

    // An end before the beginning is a slip of some program; the event then has no length.
    private static Duration? Length(CalendarTime start, CalendarTime? end, Property? duration)
    {
        if (end is not null)
        {
            var length = start.Kind == TimeKind.Day || end.Kind == TimeKind.Day
                ? end.Local.InUtc().ToInstant() - start.Local.InUtc().ToInstant()
                : end.At(DateTimeZone.Utc) - start.At(DateTimeZone.Utc);
            return length < Duration.Zero ? null : length == Duration.Zero && start.Kind == TimeKind.Day ? Duration.FromDays(1) : length;
        }

        var said = duration is null ? null : CalendarText.Length(duration.Value);
        return said >= Duration.Zero ? said : start.Kind == TimeKind.Day ? Duration.FromDays(1) : null;
    }

    // Apple writes identities for values and the address beside them: ATTENDEE;EMAIL=ana@kith.example:urn:uuid:…
    private static Attendee Person(Property property)
    {
        var value = property.Plain.Trim();
        var address = value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? value[7..].Split('?')[0].Trim('<', '>', ' ')
            : property.Parameters["EMAIL"] ?? (value.Contains(':', StringComparison.Ordinal) ? null : value);
        var name = LineText.Unescape(property.Parameters["CN"] ?? "").Trim().Trim('"', '\'');
        address = address?.Contains('@', StringComparison.Ordinal) == true ? address.Trim() : null;
        string Word(string parameter, string otherwise) => property.Parameters[parameter]?.Trim().ToUpperInvariant() is { Length: > 0 } word ? word : otherwise;
        return new(name.Equals(address, StringComparison.OrdinalIgnoreCase) ? "" : name, address)
        {
            // vCalendar 1.0 says STATUS where iCalendar says PARTSTAT.
            Participation = Word("PARTSTAT", Word("STATUS", "NEEDS-ACTION")),
            Role = Word("ROLE", "REQ-PARTICIPANT"),
            Kind = Word("CUTYPE", "INDIVIDUAL"),
        };
    }

    private static IEnumerable<string> Words((Property Property, Place Place) line) =>
        LineText.Split(line.Property.Plain, ',').Select(LineText.Unescape).Select(word => word.Trim()).Where(word => word.Length > 0);

    private static Dictionary<string, string> Extras(IReadOnlyList<(Property Property, Place Place)> properties)
    {
        var extras = new Dictionary<string, string>();
        foreach (var (property, _) in properties.Where(one => BirthdayProperties.Contains(one.Property.Name)))
        {
            extras.TryAdd(property.Name.ToUpperInvariant(), CalendarText.Text(property));
        }

        return extras;
    }

    private static string TextOf(Property? property) => property is null ? "" : CalendarText.Text(property);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    // Written by Nextcloud, Google and Apple on the events of their birthday calendars.
    private static readonly HashSet<string> BirthdayProperties = new(StringComparer.OrdinalIgnoreCase)
    {
        "X-NEXTCLOUD-BC-FIELD-TYPE", "X-NEXTCLOUD-BC-YEAR", "X-NEXTCLOUD-BC-UNKNOWN-YEAR", "X-GOOGLE-CALENDAR-CONTENT-ICON", "X-APPLE-BIRTHDAY", "X-BIRTHDAY", "X-ANNIVERSARY",
    };
}
