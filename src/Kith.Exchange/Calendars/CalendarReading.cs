using Kith.Formats;
using Kith.Formats.ICalendar;
using NodaTime;

namespace Kith.Exchange.Calendars;

/// <summary>What a calendar says of us: with whom the owner met, and which days matter.</summary>
/// <remarks>
/// A moment is made of each occurrence of an event with attendees, past or of the coming month, that was neither called off
/// nor declined by the owner; one to come that was is told too, for it may stand in the book. Invitations that answer or ask back (METHOD REPLY, COUNTER, REFRESH) tell of no meeting. Whole-day events that
/// return every year and say that they are birthdays, anniversaries or days of death become occasions.
/// </remarks>
public static class CalendarReading
{
    /// <summary>With more others than this an event is a gathering: everyone was there, and nobody was met; it counts as a token.</summary>
    public const int MostInAMeeting = 12;

    /// <summary>With more others than this an event says nothing of anyone.</summary>
    public const int MostInAGathering = 60;

    /// <summary>At most so many occurrences are taken of one series.</summary>
    public const int MostOccurrences = 5000;

    /// <summary>How far ahead what is planned is taken in: as far as a brief is asked for, and not so far that much of it will have changed.</summary>
    public static readonly Duration Ahead = Duration.FromDays(30);

    /// <summary>All that a calendar says. Its moments are reckoned as they are asked for.</summary>
    /// <param name="stream">Read once; left open.</param>
    /// <param name="path">As its owner named it.</param>
    /// <param name="owner">Whose calendar it is.</param>
    /// <param name="limits">How much is read.</param>
    public static FileReading Read(Stream stream, string path, CalendarOwner owner, Limits limits)
    {
        var shelf = new EventShelf();
        var occasions = new OccasionShelf();
        var problems = new List<Problem>();
        foreach (var parsed in CalendarReader.Read(stream, path, limits))
        {
            if (parsed.Value is not { } read)
            {
                problems.Add(parsed.Problem!);
            }
            else if (OccasionReading.Of(read, parsed.Place) is { } occasion)
            {
                occasions.Put(occasion);
            }
            else if (read.Attendees.Count > 0 && !Asks.Contains(read.Calendar.Method))
            {
                shelf.Put(read with { Description = null }, parsed.Place);
                if (!Recurrence.Readable(read))
                {
                    problems.Add(new(parsed.Place, Texts.TroubleTexts.EventRule));
                }
            }
        }

        var own = OwnAddresses.Of(shelf.Events, owner.Addresses);
        return new("iCalendar", path)
        {
            Moments = Moments(shelf, new MeetingReading(owner, own.Certain), owner),
            Occasions = occasions.All,
            OwnAddresses = own.Likely,
            Problems = problems,
        };
    }

    private static IEnumerable<MomentClaim> Moments(EventShelf shelf, MeetingReading meeting, CalendarOwner owner)
    {
        // No calendar of this form is older than 1998, and few people enter what was long before.
        var window = new RecurrenceWindow(Instant.FromUtc(1950, 1, 1, 0, 0), owner.Now + Ahead, MostOccurrences, owner.Zone);
        return shelf.Series.SelectMany(series => series.Occurrences(window).Select(one => meeting.Claim(one.One, one.CalledOff, series.Place)).OfType<MomentClaim>());
    }

    private static readonly HashSet<string> Asks = new(StringComparer.Ordinal) { "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH" };
}
