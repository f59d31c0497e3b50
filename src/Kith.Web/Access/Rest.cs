using System.Runtime.InteropServices;
using Kith.Storage;

namespace Kith.Web.Access;

/// <summary>Hands memory back to the system once nobody has asked for anything for a while: a program that stands ready all day should weigh little.</summary>
internal sealed class Rest : IDisposable
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(5);

    // The collector gives back in steps: what it only set aside the first time goes with the next.
    private const int Times = 4;
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private static readonly Trimming? Trim = Trimmer();

    private readonly Timer timer;
    private int rested;

    /// <summary>Rests for the shelf whose book is shown.</summary>
    public Rest(Shelf shelf) => timer = new Timer(_ => Now(shelf));

    /// <summary>Answers a request, and begins to wait anew.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        finally
        {
            Volatile.Write(ref rested, 0);
            timer.Change(After, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    // What the first pages left behind is given up once; left alone, the collector would keep it until it is short of room.
    private void Now(Shelf shelf)
    {
        shelf.Rest();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Trim?.Invoke(0);
        if (Interlocked.Increment(ref rested) < Times)
        {
            timer.Change(Again, Timeout.InfiniteTimeSpan);
        }
    }

    // SQLite's pages come from the C library, and that of GNU keeps what is given back to it unless it is asked.
    private static Trimming? Trimmer() =>
        OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "malloc_trim", out var address)
            ? Marshal.GetDelegateForFunctionPointer<Trimming>(address)
            : null;

    // malloc_trim(3): how much to leave at the top, in bytes; 1 when something was given back.
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Trimming(nuint pad);
}
