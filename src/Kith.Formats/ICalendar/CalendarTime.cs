using NodaTime;
using NodaTime.TimeZones;

namespace Kith.Formats.ICalendar;

/// <summary>To what clock a time of a calendar belongs (RFC 5545, sections 3.3.4 and 3.3.5).</summary>
public enum TimeKind
{
    /// <summary>A day without a time; it never moves with zones.</summary>
    Day,

    /// <summary>A time wherever one is.</summary>
    Floating,

    /// <summary>Universal time.</summary>
    Utc,

    /// <summary>The time of a named zone.</summary>
    Zoned,
}

/// <summary>A time as a calendar writes it.</summary>
/// <param name="Local">What the clock shows; midnight for a day.</param>
/// <param name="Kind">Which clock.</param>
/// <param name="ZoneName">The name the file gives to the zone; null unless zoned.</param>
public sealed record CalendarTime(LocalDateTime Local, TimeKind Kind, string? ZoneName = null)
{
    /// <summary>The zone of that name; null when neither the time zone database, nor Windows, nor the file knows it: read it as floating then.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The zone's name in the time zone database; null when the zone is the file's own invention or none.</summary>
    public string? IanaName => Kind == TimeKind.Zoned && Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) is not null ? zone.Id : null;

    /// <summary>The instant, where floating times and days are those of the given zone.</summary>
    public Instant At(DateTimeZone floating) => At(Local, floating);

    /// <summary>The instant of another time on the same clock.</summary>
    /// <remarks>A time that the clock shows twice is the first one; one that it skips is read by the offset before (RFC 5545, section 3.3.5).</remarks>
    public Instant At(LocalDateTime local, DateTimeZone floating) => ZoneOr(floating).ResolveLocal(local, Resolvers.LenientResolver).ToInstant();

    /// <summary>The same clock showing another time.</summary>
    public CalendarTime Showing(LocalDateTime local) => this with { Local = local };

    /// <summary>What this clock shows when another time of the calendar comes; a floating time or a day is taken as it is.</summary>
    public LocalDateTime Show(CalendarTime other) => other.Kind switch
    {
        TimeKind.Day or TimeKind.Floating => other.Local,
        _ when Kind == TimeKind.Day => other.Local,
        _ => other.At(ZoneOr(DateTimeZone.Utc)).InZone(ZoneOr(DateTimeZone.Utc)).LocalDateTime,
    };

    private DateTimeZone ZoneOr(DateTimeZone floating) => Kind switch
    {
        TimeKind.Utc => DateTimeZone.Utc,
        TimeKind.Zoned => Zone ?? floating,
        _ => floating,
    };
}
