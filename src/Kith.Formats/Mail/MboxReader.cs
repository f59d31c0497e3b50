namespace Kith.Formats.Mail;

/// <summary>Reads a mailbox in one file: mboxo, mboxrd, and Google Takeout's. Headers only; memory does not grow with the file.</summary>
/// <remarks>RFC 4155 and qmail's mbox(5). See <see cref="MboxSplitter"/> for how a message is told from a sentence that begins with “From ”.</remarks>
public static class MboxReader
{
    /// <summary>The headers of every message, decoded.</summary>
    public static IEnumerable<Parsed<MailHeaders>> Read(Stream stream, string path, Limits limits) =>
        Scan(stream, path, limits).Select(parsed => parsed.Value is { } block
            ? new Parsed<MailHeaders>(block.Decode(), parsed.Place)
            : new Parsed<MailHeaders>(parsed.Problem!));

    /// <summary>The headers of every message, undecoded. It is the same block each time: use it before asking for the next.</summary>
    public static IEnumerable<Parsed<MailBlock>> Scan(Stream stream, string path, Limits limits)
    {
        using var splitter = new MboxSplitter(stream, limits.FileBytes, Math.Min(limits.RecordBytes, MailLimits.HeaderBytes));
        var block = new MailBlock();
        for (var number = 0L; ; number++)
        {
            var found = splitter.Next();
            if (number == 0 && splitter.HasJunk)
            {
                yield return new(MailProblems.Junk(path, nothingElse: found == MboxSplitter.Found.End));
            }

            if (found == MboxSplitter.Found.End)
            {
                break;
            }

            if (number >= limits.Items)
            {
                yield return new(MailProblems.TooMany(new Place(path, splitter.Line), limits.Items));
                yield break;
            }

            yield return found == MboxSplitter.Found.Headers
                ? Block(block, splitter, path)
                : new(MailProblems.EndlessHeaders(new Place(path, splitter.Line)));
        }

        if (splitter.IsTooLong)
        {
            yield return new(MailProblems.TooLong(path, limits.FileBytes));
        }
    }

    private static Parsed<MailBlock> Block(MailBlock block, MboxSplitter splitter, string path)
    {
        var place = new Place(path, splitter.Line);
        block.Read(splitter.Buffer, splitter.Start, splitter.Length, place);
        return block.HasFields ? new(block, place) : new(MailProblems.NoHeaders(place));
    }
}
