using System.Buffers.Binary;

namespace Kith;

/// <summary>Makes UUIDs of version 7 that come one after the other, those of one millisecond too (RFC 9562, section 6.2, method 1).</summary>
/// <remarks>The twelve bits after the time count on; a process that makes more than they hold runs a little ahead of the clock, and one whose clock is set back stays where it was.</remarks>
internal static class Age
{
    private const int CounterBits = 12;

    // The highest bit of a fresh counter is left free, so that there is room to count on.
    private const long FreshMask = (1L << (CounterBits - 1)) - 1;
    private const long CounterMask = (1L << CounterBits) - 1;

    private static long last;

    /// <summary>The next.</summary>
    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var head = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        var at = After((long)(head >> 16 << CounterBits) | ((long)head & FreshMask));
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)(at >> CounterBits) << 16) | 0x7000 | (ulong)(at & CounterMask));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Time and counter in one number: what was drawn, or what comes after the last.</summary>
    private static long After(long drawn)
    {
        long was, next;
        do
        {
            was = Volatile.Read(ref last);
            next = Math.Max(drawn, was + 1);
        }
        while (Interlocked.CompareExchange(ref last, next, was) != was);
        return next;
    }
}
