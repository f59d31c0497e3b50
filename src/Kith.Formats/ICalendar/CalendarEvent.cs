using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>Somebody whom an event names (RFC 5545, section 3.8.4); words of the standard in upper case, its defaults where the file says nothing.</summary>
/// <param name="Name">As written; empty when not said.</param>
/// <param name="Address">Their e-mail address; null when none is given.</param>
public sealed record Attendee(string Name, string? Address)
{
    /// <summary>ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION, DELEGATED.</summary>
    public string Participation { get; init; } = "NEEDS-ACTION";

    /// <summary>CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT, NON-PARTICIPANT.</summary>
    public string Role { get; init; } = "REQ-PARTICIPANT";

    /// <summary>INDIVIDUAL, GROUP, RESOURCE, ROOM, UNKNOWN.</summary>
    public string Kind { get; init; } = "INDIVIDUAL";
}

/// <summary>What a calendar says of itself.</summary>
/// <param name="Name">As its owner called it; empty when not said.</param>
/// <param name="ZoneName">The zone it is shown in; null when not said.</param>
/// <param name="Method">PUBLISH, REQUEST, REPLY, CANCEL, as in an invitation (RFC 5546); empty for a calendar that lies somewhere.</param>
public sealed record CalendarHead(string Name, string? ZoneName, string Method)
{
    /// <summary>A calendar that says nothing of itself.</summary>
    public static CalendarHead Silent { get; } = new("", null, "");
}

/// <summary>One VEVENT of a calendar (RFC 5545, section 3.6.1).</summary>
/// <param name="Uid">Its identity in the world; empty when the file gives none.</param>
/// <param name="Start">When it begins, the first time.</param>
public sealed record CalendarEvent(string Uid, CalendarTime Start)
{
    /// <summary>The calendar it stood in.</summary>
    public CalendarHead Calendar { get; init; } = CalendarHead.Silent;

    /// <summary>The occurrence of a series that this one replaces; null for the series itself and for a single event.</summary>
    public CalendarTime? RecurrenceId { get; init; }

    /// <summary>What it is called; empty when not said.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What is written about it; null when nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Where; empty when not said.</summary>
    public string Location { get; init; } = "";

    /// <summary>When it ends; null when not said, or said as a duration.</summary>
    public CalendarTime? End { get; init; }

    /// <summary>How long it goes on; a day for a day; null when a time has neither end nor duration.</summary>
    public Duration? Length { get; init; }

    /// <summary>Who called it; null when not said.</summary>
    public Attendee? Organizer { get; init; }

    /// <summary>Who was asked to come.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    /// <summary>TENTATIVE, CONFIRMED, CANCELLED; empty when not said.</summary>
    public string Status { get; init; } = "";

    /// <summary>True when it leaves the time free (TRANSP).</summary>
    public bool Transparent { get; init; }

    /// <summary>Words it is filed under.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Recurrence rules as written (RRULE).</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Further occurrences (RDATE).</summary>
    public IReadOnlyList<CalendarTime> Additions { get; init; } = [];

    /// <summary>Occurrences that do not take place (EXDATE).</summary>
    public IReadOnlyList<CalendarTime> Exceptions { get; init; } = [];

    /// <summary>How often it was changed; 0 when not said.</summary>
    public int Sequence { get; init; }

    /// <summary>When it was last changed; null when not said.</summary>
    public Instant? LastModified { get; init; }

    /// <summary>What calendars of birthdays say besides, by the property's name in upper case (X-NEXTCLOUD-BC-YEAR and the like).</summary>
    public IReadOnlyDictionary<string, string> Extras { get; init; } = NoExtras;

    /// <summary>True when it comes again.</summary>
    public bool Recurs => Rules.Count > 0 || Additions.Count > 0;

    private static readonly Dictionary<string, string> NoExtras = [];
}
