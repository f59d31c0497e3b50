using Kith.Exchange.Tables;
using Kith.Formats;
using NodaTime;

namespace Kith.Exchange;

/// <summary>What has to be known before files are read.</summary>
/// <param name="Me">The owner's own addresses; empty when they are to be learned from the mail itself.</param>
/// <param name="Zone">Where the owner lives: which day a message belongs to is told by their calendar.</param>
/// <param name="Now">What is said to lie after it is not believed.</param>
public sealed record IntakeOptions(IReadOnlyList<string> Me, DateTimeZone Zone, Instant Now)
{
    /// <summary>How much is read.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>What the owner says that the columns of a table hold, by its path; null for the guess.</summary>
    public Func<string, ColumnMapping?> Columns { get; init; } = _ => null;
}

/// <summary>How far the reading of files has come.</summary>
/// <param name="Bytes">Read so far.</param>
/// <param name="TotalBytes">To be read in all.</param>
/// <param name="Records">Cards, rows, messages and events seen so far.</param>
/// <param name="File">The one that is being read.</param>
public readonly record struct IntakeProgress(long Bytes, long TotalBytes, long Records, string File);
