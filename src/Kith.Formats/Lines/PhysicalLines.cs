using System.Globalization;
using System.Text;

namespace Kith.Formats.Lines;

/// <summary>The lines of a stream as they lie in the file, without their ends, in UTF-8 where the file is UTF-16.</summary>
internal sealed class PhysicalLines(Stream stream, string path, Limits limits)
{
    private const int Chunk = 1 << 16;
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;
    private int lineStart;
    private int lineLength;
    private bool looked;
    private bool ended;
    private bool begun;
    private long taken;
    private Decoder? wide;

    /// <summary>The line looked at; valid until <see cref="Drop"/>.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength);

    /// <summary>Its number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Why reading stopped before the end; null otherwise.</summary>
    public Problem? Stop { get; private set; }

    /// <summary>Makes <see cref="Line"/> the next line unless it is already; false at the end or at a limit.</summary>
    public bool Look()
    {
        if (looked)
        {
            return true;
        }

        var scanned = 0;
        while (Stop is null)
        {
            var at = buffer.AsSpan(start + scanned, end - start - scanned).IndexOfAny((byte)'\r', (byte)'\n');
            scanned = at < 0 ? end - start : scanned + at;
            if (at >= 0 && BreakAt(start + scanned) is var width and > 0)
            {
                return Show(scanned, width);
            }

            if (ended)
            {
                return end > start && Show(end - start, 0);
            }

            if (scanned > limits.LineBytes)
            {
                Halt(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.LineTooLong, Amount(limits.LineBytes)));
            }
            else
            {
                Fill();
            }
        }

        return false;
    }

    /// <summary>A number of bytes as a person says it.</summary>
    public static string Amount(long bytes) =>
        bytes >= 1 << 20 ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MB") : string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.Amount, bytes);

    /// <summary>Lets go of the line looked at.</summary>
    public void Drop() => looked = false;

    private bool Show(int count, int width)
    {
        (lineStart, lineLength) = (start, count);
        if (Line.StartsWith(Utf8Mark))
        {
            // Also in the middle of a file, where files were put together.
            (lineStart, lineLength) = (lineStart + 3, lineLength - 3);
        }

        start += count + width;
        Number++;
        looked = true;
        return true;
    }

    // The width of the line end at that place; 0 when more bytes are needed to tell.
    private int BreakAt(int at)
    {
        if (buffer[at] == (byte)'\n')
        {
            return 1;
        }

        var next = at + 1;
        while (next < end && buffer[next] == (byte)'\r' && next - at < 4)
        {
            next++;
        }

        if (next == end && !ended)
        {
            return 0;
        }

        return next < end && buffer[next] == (byte)'\n' ? next - at + 1 : 1;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (buffer.Length - end < Chunk / 2)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        end += wide is null ? Pull(buffer.AsSpan(end)) : PullWide(wide, buffer.AsSpan(end));
        if (!begun)
        {
            Begin();
        }
    }

    private int Pull(Span<byte> room)
    {
        var count = stream.Read(room);
        ended = count == 0;
        taken += count;
        if (taken > limits.FileBytes)
        {
            Halt(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.BytesTooMany, Amount(limits.FileBytes)));
        }

        return count;
    }

    // Two bytes become at most three.
    private int PullWide(Decoder decoder, Span<byte> room)
    {
        var raw = new byte[room.Length / 2];
        return Narrow(decoder, raw.AsSpan(0, Pull(raw)), room);
    }

    private int Narrow(Decoder decoder, ReadOnlySpan<byte> raw, Span<byte> room)
    {
        var chars = new char[decoder.GetCharCount(raw, ended)];
        var count = decoder.GetChars(raw, chars, ended);
        return Encoding.UTF8.GetBytes(chars.AsSpan(0, count), room);
    }

    // UTF-16 shows itself by its mark, or by the zeros among the first four bytes.
    private void Begin()
    {
        while (end < 4 && !ended)
        {
            end += Pull(buffer.AsSpan(end));
        }

        begun = true;
        var little = end >= 2 && ((buffer[0] == 0xFF && buffer[1] == 0xFE) || (end >= 4 && buffer[0] != 0 && buffer[1] == 0 && buffer[2] != 0 && buffer[3] == 0));
        var big = end >= 2 && ((buffer[0] == 0xFE && buffer[1] == 0xFF) || (end >= 4 && buffer[0] == 0 && buffer[1] != 0 && buffer[2] == 0 && buffer[3] != 0));
        if (little || big)
        {
            wide = (little ? Encoding.Unicode : Encoding.BigEndianUnicode).GetDecoder();
            var raw = buffer.AsSpan(0, end).ToArray();
            buffer = new byte[Chunk * 2];
            end = Narrow(wide, raw, buffer);
        }
    }

    private void Halt(string sentence) => Stop = new Problem(new Place(path, Number + 1), sentence, Final: true);
}
