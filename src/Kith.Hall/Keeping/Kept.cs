using System.Globalization;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Keeping;

/// <summary>
/// Keeps what was last read of a whole book, until the book, the day or the reader's language changes: what is asked for again and again is
/// read once. What is lost with the process is read anew.
/// </summary>
/// <param name="renewal">Reads it anew beside the requests once the book has changed; null where whoever asks next reads it.</param>
/// <typeparam name="TAnswer">What is read; it does not change once it is made.</typeparam>
public sealed class Kept<TAnswer>(Renewal? renewal = null) : IRenewed
    where TAnswer : class
{
    private readonly Lock gate = new();
    private Entry? last;
    private TaskCompletionSource? reading;
    private Way? way;

    /// <summary>What is known of the book as of a day.</summary>
    /// <param name="book">The book.</param>
    /// <param name="today">The day.</param>
    /// <param name="read">Reads it anew, from the book that it is given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="now">The one reading of the clock, where the answer rests on the quarter of an hour too; else null.</param>
    public async Task<TAnswer> OfAsync(KithContext book, LocalDate today, Func<Fresh, Task<TAnswer>> read, CancellationToken cancellation, Instant? now = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(read);
        var about = await book.Book.AsNoTracking().Select(one => new { one.Id, one.Revision }).SingleAsync(cancellation);
        var fresh = new Fresh(book, today, now is { } at ? Fresh.QuarterOf(at) : 0, cancellation);
        Volatile.Write(ref way, new Way(read, now is not null, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));
        renewal?.Heed(this);
        return await OfAsync(fresh, new Ground(about.Id, about.Revision, today, fresh.Quarter, CultureInfo.CurrentUICulture.Name), read);
    }

    /// <inheritdoc/>
    async Task<bool> IRenewed.RenewAsync(KithContext book, Book about, Instant now, CancellationToken cancellation)
    {
        if (Volatile.Read(ref way) is not { } asked)
        {
            return false;
        }

        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (asked.Culture, asked.Reader);
        var fresh = new Fresh(book, about.Today(now), asked.ByQuarter ? Fresh.QuarterOf(now) : 0, cancellation);
        var ground = new Ground(about.Id, about.Revision, fresh.Today, fresh.Quarter, asked.Reader.Name);
        if (Known(ground) is not null)
        {
            return false;
        }

        await OfAsync(fresh, ground, asked.Read);
        return true;
    }

    private TAnswer? Known(Ground ground) => Volatile.Read(ref last) is { } known && known.Ground == ground ? known.It : null;

    // The number of the book was asked for first: what changes meanwhile makes the answer too new and never too old.
    private async Task<TAnswer> OfAsync(Fresh fresh, Ground ground, Func<Fresh, Task<TAnswer>> read)
    {
        while (true)
        {
            Task? others = null;
            lock (gate)
            {
                if (Known(ground) is { } known)
                {
                    return known;
                }

                if (reading is null)
                {
                    reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
                else
                {
                    others = reading.Task;
                }
            }

            if (others is null)
            {
                return await ReadAsync(fresh, ground, read);
            }

            // Whoever comes while it is being read waits, rather than reading it a second time; if it failed, or was of another day, they read it themselves.
            await others.WaitAsync(fresh.Cancellation);
        }
    }

    private async Task<TAnswer> ReadAsync(Fresh fresh, Ground ground, Func<Fresh, Task<TAnswer>> read)
    {
        TAnswer? it = null;
        try
        {
            return it = await read(fresh);
        }
        finally
        {
            lock (gate)
            {
                Volatile.Write(ref last, it is null ? last : new Entry(ground, it));
                reading!.SetResult();
                reading = null;
            }
        }
    }

    // What an answer rests on.
    private sealed record Ground(Id<Book> Book, long Revision, LocalDate Today, long Quarter, string Reader);

    private sealed record Entry(Ground Ground, TAnswer It);

    // How it was asked for last, to be asked for again.
    private sealed record Way(Func<Fresh, Task<TAnswer>> Read, bool ByQuarter, CultureInfo Culture, CultureInfo Reader);
}
