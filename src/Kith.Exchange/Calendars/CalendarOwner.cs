using NodaTime;

namespace Kith.Exchange.Calendars;

/// <summary>Whose calendars are read, and when.</summary>
/// <param name="Addresses">The owner's own e-mail addresses, as far as they are known.</param>
/// <param name="Zone">The zone in which they live: days and floating times are read in it.</param>
/// <param name="Now">What begins after it has not happened yet.</param>
public sealed record CalendarOwner(IReadOnlyCollection<string> Addresses, DateTimeZone Zone, Instant Now);
