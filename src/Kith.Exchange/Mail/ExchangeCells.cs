using System.Runtime.InteropServices;

namespace Kith.Exchange;

/// <summary>One message's place in things: its thread, day (since 1970-01-01), second (since then, UTC), title, line and file.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Occurrence(ulong Thread, int Day, uint Second, int Title, uint Line, ushort File);

/// <summary>What passed on one day in one thread between two addresses: 40 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ExchangeCell
{
    public ulong Thread;
    public int Low;
    public int High;
    public int Day;
    public uint First;
    public int Title;
    public uint Line;
    public ushort File;
    public bool LowWrote;
    public bool HighWrote;
    public bool LowBegan;
}

/// <summary>All cells, found by thread, day and pair: an open table of numbers over rows that never move.</summary>
/// <remarks>A pair is kept whichever end is the owner, since who the owner is may only be learned when all mail is read.</remarks>
internal sealed class ExchangeCells
{
    private readonly Chunks<ExchangeCell> cells = new();
    private int[] slots = new int[1 << 12];

    /// <summary>How many there are.</summary>
    public int Count => cells.Count;

    /// <summary>One of them.</summary>
    public ref readonly ExchangeCell this[int at] => ref cells[at];

    /// <summary>One message from one to another.</summary>
    public void Add(int from, int to, in Occurrence message)
    {
        ref var cell = ref Cell(Math.Min(from, to), Math.Max(from, to), message);
        var low = from < to;
        cell.LowWrote |= low;
        cell.HighWrote |= !low;

        // Two messages of one second: the one further up is the first.
        if (message.Second < cell.First || (message.Second == cell.First && message.Line <= cell.Line))
        {
            (cell.First, cell.Title, cell.Line, cell.File, cell.LowBegan) = (message.Second, message.Title, message.Line, message.File, low);
        }
    }

    private ref ExchangeCell Cell(int low, int high, in Occurrence message)
    {
        if (cells.Count * 4L >= slots.Length * 3L)
        {
            Grow();
        }

        var mask = slots.Length - 1;
        for (var slot = Hash(message.Thread, low, high, message.Day) & mask; ; slot = (slot + 1) & mask)
        {
            if (slots[slot] == 0)
            {
                slots[slot] = cells.Add(new() { Thread = message.Thread, Low = low, High = high, Day = message.Day, First = uint.MaxValue }) + 1;
            }

            ref var cell = ref cells[slots[slot] - 1];
            if (cell.Thread == message.Thread && cell.Low == low && cell.High == high && cell.Day == message.Day)
            {
                return ref cell;
            }
        }
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var at = 0; at < cells.Count; at++)
        {
            ref var cell = ref cells[at];
            var slot = Hash(cell.Thread, cell.Low, cell.High, cell.Day) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = at + 1;
        }
    }

    // The thread is a hash already, and nobody outside can choose it freely: it is cut from SHA-256.
    private static int Hash(ulong thread, int low, int high, int day)
    {
        var mixed = (thread ^ (((ulong)(uint)low << 32) | (uint)high)) + ((ulong)(uint)day * 0x9E3779B97F4A7C15UL);
        mixed *= 0xD6E8FEB86659FD93UL;
        return (int)(mixed >> 33);
    }
}
