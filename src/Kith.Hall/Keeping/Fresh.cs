using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Keeping;

/// <summary>What a reading of the whole book is to be read from, for whoever asks and for the renewal beside the requests alike.</summary>
/// <param name="Book">The book; it is open only while it is read.</param>
/// <param name="Today">The owner's day.</param>
/// <param name="Quarter">The quarter of an hour since 1 January 1970, UTC; 0 where nothing rests on the time of day.</param>
/// <param name="Cancellation">Stops the reading.</param>
public sealed record Fresh(KithContext Book, LocalDate Today, long Quarter, CancellationToken Cancellation)
{
    private const int Seconds = 900;

    /// <summary>The beginning of the quarter of an hour, so that what is read rests on nothing else.</summary>
    public Instant Now => Instant.FromUnixTimeSeconds(Quarter * Seconds);

    /// <summary>In which quarter of an hour an instant lies.</summary>
    public static long QuarterOf(Instant now) => now.ToUnixTimeSeconds() / Seconds;
}
