using System.Collections.Concurrent;
using System.Diagnostics;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kith.Hall.Keeping;

/// <summary>
/// Reads anew, beside the requests, what was lately asked for of the whole book, as soon as the book has changed and stands still: whoever asks
/// after a change finds it ready, through whichever door the change came. While nobody asks it sleeps.
/// </summary>
/// <param name="shelf">Where the book lies.</param>
/// <param name="book">Which one.</param>
/// <param name="clock">Tells the day.</param>
/// <param name="log">Is told of what went wrong.</param>
public sealed partial class Renewal(Shelf shelf, Id<Book> book, IClock clock, ILogger<Renewal> log) : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    // So long after it was asked for last something is kept up to date.
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(5);

    // What nobody has asked for since it was read anew so often is left for whoever asks next.
    private const int Times = 5;

    private readonly ConcurrentDictionary<IRenewed, Asked> heeded = [];
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private Task running = Task.CompletedTask;
    private long asked;

    /// <summary>Keeps something up to date for a while, as of now.</summary>
    internal void Heed(IRenewed one)
    {
        var now = Stopwatch.GetTimestamp();
        heeded[one] = new Asked(now, Times);
        Volatile.Write(ref asked, now);
        lock (gate)
        {
            if (running.IsCompleted && !closing.IsCancellationRequested)
            {
                running = Task.Run(() => RunAsync(closing.Token), CancellationToken.None);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!closing.IsCancellationRequested)
        {
            await closing.CancelAsync();
            await running;
            closing.Dispose();
        }
    }

    private async Task RunAsync(CancellationToken closed)
    {
        var (seen, pause) = (-1L, Step);
        try
        {
            while (Stopwatch.GetElapsedTime(Volatile.Read(ref asked)) < Lately)
            {
                await Task.Delay(pause, closed);
                (seen, var spent) = await LookAsync(seen, closed);
                // After a reading it rests as long as the reading took, so that a book that never stands still keeps no more than half a processor busy.
                pause = spent > Step ? spent : Step;
            }
        }
        catch (OperationCanceledException)
        {
            // The house is closing.
        }
        catch (Exception fault)
        {
            // Nobody is above it to whom the fault could be told; whoever asks next reads for themselves and meets it.
            Failed(log, fault.GetType().FullName ?? "");
        }
    }

    /// <summary>Renews what has to be, unless the book changed since the last look: then it may be changing still.</summary>
    /// <returns>The number of the book, and how long the reading took.</returns>
    private async Task<(long Revision, TimeSpan Spent)> LookAsync(long seen, CancellationToken closed)
    {
        await using var open = shelf.Open(book);
        var about = await open.Book.AsNoTracking().SingleAsync(closed);
        if (about.Revision != seen)
        {
            return (about.Revision, TimeSpan.Zero);
        }

        var (since, now) = (Stopwatch.GetTimestamp(), clock.GetCurrentInstant());
        foreach (var (one, asking) in heeded.OrderByDescending(one => one.Value.At))
        {
            if (asking.Left == 0 || Stopwatch.GetElapsedTime(asking.At) >= Lately)
            {
                heeded.TryRemove(new KeyValuePair<IRenewed, Asked>(one, asking));
            }
            else if (await one.RenewAsync(open, about, now, closed))
            {
                heeded.TryUpdate(one, asking with { Left = asking.Left - 1 }, asking);
            }
        }

        return (seen, Stopwatch.GetElapsedTime(since));
    }

    // When something was asked for last, and how often it is still read anew if it is not asked for again.
    private sealed record Asked(long At, int Left);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept of the book could not be renewed: {Type}")]
    private static partial void Failed(ILogger log, string type);
}
