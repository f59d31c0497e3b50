using System.Globalization;
using Kith.Formats;
using Kith.Formats.ICalendar;
using NodaTime;
using NodaTime.Text;

namespace Kith.Exchange.Calendars;

/// <summary>Makes moments of the times that events took place.</summary>
internal sealed partial class MeetingReading(CalendarOwner owner, IReadOnlySet<string> own)
{
    private static readonly LocalDateTimePattern DayAndTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    /// <summary>What an occurrence says; null when it lies further ahead, names nobody else, or was called off or declined by the owner and lies behind.</summary>
    public MomentClaim? Claim(EventOccurrence one, bool calledOff, Place place)
    {
        var (read, parties) = (one.Event, Parties(one.Event));
        if (calledOff || OwnerDeclined(read))
        {
            return one.At > owner.Now && one.At <= owner.Now + CalendarReading.Ahead ? new(place, External(one), Print(one), MomentKind.Meeting, Day(one), []) { CalledOff = true } : null;
        }

        if (one.At > owner.Now + CalendarReading.Ahead || parties.Count is 0 or > CalendarReading.MostInAGathering)
        {
            return null;
        }

        var gathering = parties.Count > CalendarReading.MostInAMeeting;
        var whole = one.Start.Kind == TimeKind.Day;
        return new(place, External(one), Print(one), gathering ? MomentKind.Event : IsCall(read.Location) ? MomentKind.Call : MomentKind.Meeting, Day(one), parties)
        {
            At = whole ? null : one.At,
            Zone = one.Start.IanaName,
            Minutes = whole ? null : Minutes(read.Length),
            Substance = gathering ? Substance.Token : Substance.Exchange,
            BegunBy = BegunBy(read),
            Where = Uri.IsWellFormedUriString(read.Location, UriKind.Absolute) ? "" : read.Location,
            Title = read.Summary,
        };
    }

    // The one who called the meeting comes to it, though Outlook does not list them among those asked.
    private List<Party> Parties(CalendarEvent read) =>
        [.. read.Attendees.Append(read.Organizer).OfType<Attendee>()
            .Where(person => person.Participation != "DECLINED" && person.Role != "NON-PARTICIPANT" && IsSomebody(person))
            .Where(person => person.Address is not { } address || !own.Contains(address))
            .Select(person => new Party(person.Name, person.Address))
            .DistinctBy(party => party.Email ?? party.Name, StringComparer.OrdinalIgnoreCase)];

    private static bool IsSomebody(Attendee person) =>
        person.Kind is "INDIVIDUAL" or "UNKNOWN"
        && (person.Name.Length > 0 || person.Address is not null)
        && (person.Address is not { } address || !NoPersons.Any(ending => address.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    private bool OwnerDeclined(CalendarEvent read) =>
        read.Attendees.Any(person => person.Participation == "DECLINED" && person.Address is { } address && own.Contains(address));

    private Beginner? BegunBy(CalendarEvent read) =>
        read.Organizer is not { } organizer ? null
        : organizer.Address is { } address && own.Contains(address) ? Beginner.Me
        : IsSomebody(organizer) ? Beginner.Them
        : null;

    // A day stays a day. Google writes universal time for what happened in the owner's zone.
    private LocalDate Day(EventOccurrence one) => one.Start.Kind == TimeKind.Utc ? one.At.InZone(owner.Zone).Date : one.Start.Local.Date;

    private static int? Minutes(Duration? length) => length is { } known && known <= Duration.FromDays(365) ? (int)known.TotalMinutes : null;

    private static string External(EventOccurrence one)
    {
        var identity = "ics:" + EventShelf.Identity(one.Event);
        if (!one.Event.Recurs && one.Event.RecurrenceId is null)
        {
            return identity;
        }

        // The hour belongs to the identity only where the day does not tell: an occurrence off the hour of its series.
        var local = one.Original.Local;
        return one.Event.Recurs && local.TimeOfDay != one.Event.Start.Local.TimeOfDay
            ? $"{identity}#{DayAndTime.Format(local)}"
            : $"{identity}#{LocalDatePattern.Iso.Format(local.Date)}";
    }

    private static long Print(EventOccurrence one) => Fingerprint.Of(
    [
        one.Event.Summary, one.Event.Location, InstantPattern.ExtendedIso.Format(one.At), Minutes(one.Event.Length)?.ToString(CultureInfo.InvariantCulture), one.Event.Status, one.Event.Organizer?.Address,
        .. one.Event.Attendees.SelectMany(person => new[] { person.Name, person.Address, person.Participation }),
    ]);

    private static bool IsCall(string location) => Calls.Any(word => location.Contains(word, StringComparison.OrdinalIgnoreCase));
}
