namespace Kith.Exchange;

/// <summary>A list that grows without being copied, so that a million rows never need the room of two.</summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Bits = 12;
    private const int Mask = (1 << Bits) - 1;

    private readonly List<T[]> chunks = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The row itself, to be read and written in place.</summary>
    public ref T this[int at] => ref chunks[at >> Bits][at & Mask];

    /// <summary>Adds a row; its number.</summary>
    public int Add(T row)
    {
        if (Count >> Bits == chunks.Count)
        {
            chunks.Add(new T[1 << Bits]);
        }

        chunks[Count >> Bits][Count & Mask] = row;
        return Count++;
    }
}
