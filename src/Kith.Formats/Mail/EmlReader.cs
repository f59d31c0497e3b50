namespace Kith.Formats.Mail;

/// <summary>Reads a file that is one message: <c>.eml</c>, a file of a Maildir, Apple's <c>.emlx</c>. Headers only; what follows them is not even fetched, save for the rest of a block.</summary>
public static class EmlReader
{
    // Three in four messages have less than this before their body.
    private const int Room = 8 << 10;

    /// <summary>The headers of the message, decoded: one answer.</summary>
    public static IEnumerable<Parsed<MailHeaders>> Read(Stream stream, string path, Limits limits) =>
        Scan(stream, path, limits).Select(parsed => parsed.Value is { } block
            ? new Parsed<MailHeaders>(block.Decode(), parsed.Place)
            : new Parsed<MailHeaders>(parsed.Problem!));

    /// <summary>The headers of the message, undecoded: one answer, which holds until the next is asked for.</summary>
    public static IEnumerable<Parsed<MailBlock>> Scan(Stream stream, string path, Limits limits)
    {
        using var window = new ByteWindow(stream, limits.FileBytes, Room);
        var most = Math.Min(limits.RecordBytes, MailLimits.HeaderBytes);
        var place = new Place(path, 1);
        if (HeaderLength(window, most) is not { } length)
        {
            yield return new(MailProblems.EndlessHeaders(place));
            yield break;
        }

        var block = new MailBlock();
        block.Read(window.Bytes, window.Begin, length, place);
        yield return block.HasFields ? new(block, place) : new(MailProblems.NoHeaders(place));
    }

    private static int? HeaderLength(ByteWindow window, int most)
    {
        window.Fill();
        Begin(window);
        var at = 0;
        while (true)
        {
            var newline = window.Span[at..].IndexOf((byte)'\n');
            if (newline >= 0)
            {
                var line = window.Span.Slice(at, newline);
                if (line.IsEmpty || line is [(byte)'\r'])
                {
                    return at;
                }

                at += newline + 1;
            }
            else if (window.Span.Length > most)
            {
                return null;
            }
            else if (!window.Fill())
            {
                return window.Span.Length;
            }
        }
    }

    // A byte order mark, empty lines, and the line with the length that Apple Mail puts first are no part of the message.
    private static void Begin(ByteWindow window)
    {
        window.Drop(window.Span.StartsWith("\uFEFF"u8) ? 3 : 0);
        window.Drop(Math.Max(window.Span.IndexOfAnyExcept(" \t\r\n"u8), 0));
        var digits = window.Span.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits > 0 && window.Span[digits..].TrimStart(" \r"u8) is [(byte)'\n', ..])
        {
            window.Drop(window.Span.IndexOf((byte)'\n') + 1);
        }
    }
}
