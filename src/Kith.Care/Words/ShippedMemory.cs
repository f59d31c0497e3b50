using System.Buffers;

namespace Kith.Care;

/// <summary>Bytes that come with the program, read where they lie in its file: only what is looked at takes memory, and the system may let go of it.</summary>
internal sealed unsafe class ShippedMemory : MemoryManager<byte>
{
    private readonly byte* start;
    private readonly int length;

    // The stream of a resource stands on the file as it was mapped, which stays as long as the program runs.
    private ShippedMemory(UnmanagedMemoryStream stream)
    {
        start = stream.PositionPointer;
        length = (int)stream.Length;
    }

    /// <summary>A resource of this room.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static ReadOnlyMemory<byte> Of(string name)
    {
        using var stream = typeof(ShippedMemory).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        return new ShippedMemory((UnmanagedMemoryStream)stream).Memory;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(start, length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
        // It does not move.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // It belongs to the program.
    }
}
