namespace Kith.Formats.Mail;

/// <summary>Finds the headers of each message of an mbox and jumps over the bodies: one pass, one buffer, whatever the size.</summary>
/// <remarks>
/// Bodies are never looked at beyond the vectorised search for a line that begins with “From ” after an empty one. mboxo and mboxrd
/// quote such lines of a body as “&gt;From ”, so they are never found. <c>Content-Length</c> (mboxcl) is not believed: too often it lies.
/// </remarks>
internal sealed class MboxSplitter(Stream stream, long mostBytes, int mostHeaderBytes) : IDisposable
{
    private const int Room = 256 << 10;

    private readonly ByteWindow window = new(stream, mostBytes, Room);
    private bool begun;

    /// <summary>What was found.</summary>
    public enum Found
    {
        /// <summary>The headers of a message.</summary>
        Headers,

        /// <summary>A message whose headers never end; its body, if it has one, is passed over.</summary>
        EndlessHeaders,

        /// <summary>Nothing more.</summary>
        End,
    }

    /// <summary>The buffer in which the headers stand until the next message is asked for.</summary>
    public byte[] Buffer => window.Bytes;

    /// <summary>Where in the buffer they begin.</summary>
    public int Start { get; private set; }

    /// <summary>Their length in bytes, the last line's end included.</summary>
    public int Length { get; private set; }

    /// <summary>The line of the separator, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether more bytes came than the limit allows; the rest was not read.</summary>
    public bool IsTooLong => window.IsTooLong;

    /// <summary>Whether anything but space and a byte order mark stood before the first message.</summary>
    public bool HasJunk { get; private set; }

    /// <summary>Goes on to the next message.</summary>
    public Found Next()
    {
        if (!(begun ? Search() : Begin()))
        {
            return Found.End;
        }

        begun = true;
        Line = window.Line;
        return Headers();
    }

    /// <inheritdoc/>
    public void Dispose() => window.Dispose();

    // The first message needs no empty line before it; a byte order mark or empty lines may come first.
    private bool Begin()
    {
        window.Fill();
        if (window.Span.StartsWith("\uFEFF"u8))
        {
            window.Drop(3);
        }

        var space = window.Span.IndexOfAnyExcept(" \t\r\n"u8);
        window.Drop(Math.Max(space, 0));
        window.Have(MboxSeparator.MostBytes);
        if (MboxSeparator.Is(LineAt(0)))
        {
            return true;
        }

        HasJunk = !window.Span.IsEmpty;
        return Search();
    }

    // Afterwards the window begins with the separator.
    private bool Search()
    {
        var from = 0;
        while (true)
        {
            var at = window.Span[from..].IndexOf("\nFrom "u8);
            if (at < 0)
            {
                // Seven bytes stay: half a needle, and the empty line before it.
                window.Drop(Math.Max(window.Span.Length - 7, 0));
                from = 0;
                if (!window.Fill())
                {
                    window.Drop(window.Span.Length);
                    return false;
                }

                continue;
            }

            at += from;
            if (!IsAfterEmptyLine(window.Span[..at]))
            {
                from = at + 1;
                continue;
            }

            if (window.Span.Length - at <= MboxSeparator.MostBytes && !IsWhole(at + 1))
            {
                window.Drop(Math.Max(at - 2, 0));
                (at, from) = (Math.Min(at, 2), 0);
                window.Have(at + 1 + MboxSeparator.MostBytes);
            }

            if (MboxSeparator.Is(LineAt(at + 1)))
            {
                window.Drop(at + 1);
                return true;
            }

            from = at + 1;
        }
    }

    private Found Headers()
    {
        // From the end of the separator on, so that a message without any header is seen too.
        var at = LineAt(0).Length;
        Start = window.Begin + at;
        var last = Math.Max(at - 1, 0);
        while (true)
        {
            var newline = window.Span[at..].IndexOf((byte)'\n');
            if (newline >= 0)
            {
                var line = window.Span.Slice(at, newline);
                if (line.IsEmpty || line is [(byte)'\r'])
                {
                    return Take(at, last);
                }

                last = at + newline;
                at = last + 1;
                continue;
            }

            if (window.Span.Length > mostHeaderBytes)
            {
                window.Drop(window.Span.Length - 7);
                return Found.EndlessHeaders;
            }

            if (!window.Fill())
            {
                return Take(window.Span.Length, window.Span.Length);
            }
        }
    }

    // The end of the last line stays in the window: with the empty line it makes "\n\n", after which a separator may follow at once.
    private Found Take(int end, int last)
    {
        var separator = LineAt(0).Length;
        Start = window.Begin + separator;
        Length = Math.Max(end - separator, 0);
        window.Drop(last);
        return Found.Headers;
    }

    private ReadOnlySpan<byte> LineAt(int at)
    {
        var rest = window.Span[at..];
        var newline = rest.IndexOf((byte)'\n');
        return newline < 0 ? rest : rest[..(newline + 1)];
    }

    private bool IsWhole(int at) => window.Span[at..].Contains((byte)'\n');

    private static bool IsAfterEmptyLine(ReadOnlySpan<byte> before) =>
        before is [.., (byte)'\n'] or [.., (byte)'\n', (byte)'\r'];
}
