using System.Globalization;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Keeping;

/// <summary>
/// Keeps what was last read of a whole book, until the book, the day or the reader's language changes: what is asked for again and again is
/// read once. What is lost with the process is read anew.
/// </summary>
/// <typeparam name="TAnswer">What is read; it does not change once it is made.</typeparam>
public sealed class Kept<TAnswer>
    where TAnswer : class
{
    private Entry? last;

    /// <summary>What is known of the book as of a day.</summary>
    /// <param name="book">The book.</param>
    /// <param name="today">The day.</param>
    /// <param name="read">Reads it anew.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="hour">What else it depends on, as a number: for what changes with the time of day, which part of it.</param>
    public async Task<TAnswer> OfAsync(KithContext book, LocalDate today, Func<Task<TAnswer>> read, CancellationToken cancellation, long hour = 0)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(read);
        // The number of the book is asked for first: what changes meanwhile makes the answer too new and never too old.
        var about = await book.Book.AsNoTracking().Select(one => new { one.Id, one.Revision }).SingleAsync(cancellation);
        var asked = (about.Id, about.Revision, today, hour, CultureInfo.CurrentUICulture.Name);
        if (Volatile.Read(ref last) is { } known && known.Asked == asked)
        {
            return known.It;
        }

        var it = await read();
        Volatile.Write(ref last, new Entry(asked, it));
        return it;
    }

    private sealed record Entry((Id<Book> Book, long Revision, LocalDate Today, long Hour, string Reader) Asked, TAnswer It);
}
