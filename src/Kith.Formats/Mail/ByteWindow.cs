using System.Buffers;

namespace Kith.Formats.Mail;

/// <summary>A stretch of a stream held in memory: filled at one end, dropped at the other, counting the lines that went by.</summary>
internal sealed class ByteWindow(Stream stream, long mostBytes, int room) : IDisposable
{
    private long read;
    private int end;
    private bool ended;

    /// <summary>The buffer; another one after <see cref="Fill"/> when what is held has outgrown it.</summary>
    public byte[] Bytes { get; private set; } = ArrayPool<byte>.Shared.Rent(room);

    /// <summary>Where in the buffer the window begins.</summary>
    public int Begin { get; private set; }

    /// <summary>The line on which the window begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the stream had more bytes than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>What is held.</summary>
    public ReadOnlySpan<byte> Span => Bytes.AsSpan(Begin, end - Begin);

    /// <summary>Lets go of the first bytes.</summary>
    public void Drop(int bytes)
    {
        Line += Bytes.AsSpan(Begin, bytes).Count((byte)'\n');
        Begin += bytes;
    }

    /// <summary>Reads on until so many bytes are held, or the stream ends.</summary>
    public void Have(int bytes)
    {
        while (Span.Length < bytes && Fill())
        {
        }
    }

    /// <summary>Reads on; false when the stream has ended or the limit is reached.</summary>
    public bool Fill()
    {
        if (ended)
        {
            return false;
        }

        MakeRoom();
        var got = stream.Read(Bytes, end, Bytes.Length - end);
        read += got;
        IsTooLong = read > mostBytes;
        ended = got == 0 || IsTooLong;
        end += IsTooLong ? 0 : got;
        return !ended;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = [];
    }

    private void MakeRoom()
    {
        var held = Span.Length;
        var old = Bytes;
        if (held > Bytes.Length / 2)
        {
            Bytes = ArrayPool<byte>.Shared.Rent(Bytes.Length * 2);
        }

        Buffer.BlockCopy(old, Begin, Bytes, 0, held);
        if (old != Bytes)
        {
            ArrayPool<byte>.Shared.Return(old);
        }

        (Begin, end) = (0, held);
    }
}
