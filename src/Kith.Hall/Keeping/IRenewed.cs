using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Keeping;

/// <summary>What is kept of a book and can be read anew as it was asked for last.</summary>
internal interface IRenewed
{
    /// <summary>Reads it anew, unless it still holds.</summary>
    /// <param name="book">The book; it is open only while it is read.</param>
    /// <param name="about">The book's own row, read before anything else.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Whether it had to be read.</returns>
    Task<bool> RenewAsync(KithContext book, Book about, Instant now, CancellationToken cancellation);
}
