using NodaTime;

namespace Kith.Formats.Mail;

/// <summary>The headers of one message as they stood in the file, undecoded: what is asked for is decoded, the rest is not.</summary>
/// <remarks>
/// A reader hands out the same block again and again over the same buffer: what it says holds until the next message is asked for.
/// Deciding from raw bytes whether a message matters is what makes a mailbox of gigabytes a matter of seconds.
/// </remarks>
public sealed class MailBlock
{
    // A message with more fields of interest than this is no letter; the rest is passed over.
    private const int MostFields = 128;

    private readonly (MailField Field, int Start, int Length)[] fields = new (MailField, int, int)[MostFields];
    private byte[] buffer = [];
    private int count;

    internal MailBlock()
    {
    }

    /// <summary>Where the message began.</summary>
    public Place Place { get; private set; }

    /// <summary>Whether the block had any line of the form <c>Name: value</c> at all.</summary>
    internal bool HasFields { get; private set; }

    /// <summary>What the headers say about the kind of mail it is.</summary>
    public MailMarks Marks => MailMarksOf.Block(this);

    /// <summary>Whether the field stands in the message, however empty.</summary>
    public bool Has(MailField field) => IndexOf(field, 0) >= 0;

    /// <summary>The raw value of the first field of that name, folded lines and all, without space around it; empty when there is none.</summary>
    public ReadOnlySpan<byte> Raw(MailField field) =>
        IndexOf(field, 0) is var at and >= 0 ? buffer.AsSpan(fields[at].Start, fields[at].Length) : [];

    /// <summary>The addresses of every field of that name, in order; at most the first 64 KB of each are read.</summary>
    public IReadOnlyList<MailAddress> Addresses(MailField field)
    {
        List<MailAddress> found = [];
        for (var at = IndexOf(field, 0); at >= 0; at = IndexOf(field, at + 1))
        {
            MailDecoding.Addresses(buffer, fields[at].Start, fields[at].Length, found);
        }

        return found;
    }

    /// <summary>The message identities of a field, without their angle brackets.</summary>
    public IReadOnlyList<string> Identities(MailField field) => MailIdentities.All(Raw(field));

    /// <summary>The text of a field, unfolded, its encoded words decoded; empty when there is none.</summary>
    public string Text(MailField field) =>
        IndexOf(field, 0) is var at and >= 0 ? MailDecoding.Text(buffer, fields[at].Start, fields[at].Length) : "";

    /// <summary>When it was written, by the writer's clock; null when not said or not readable.</summary>
    public OffsetDateTime? Date =>
        IndexOf(MailField.Date, 0) is var at and >= 0 ? MailDecoding.Date(buffer, fields[at].Start, fields[at].Length) : null;

    /// <summary>Gmail's labels, decoded and unquoted.</summary>
    public IReadOnlyList<string> Labels => Has(MailField.GmailLabels) ? MailLabels.Split(Text(MailField.GmailLabels)) : [];

    /// <summary>All of it, decoded.</summary>
    public MailHeaders Decode() => new()
    {
        From = Addresses(MailField.From),
        Sender = Addresses(MailField.Sender),
        ReplyTo = Addresses(MailField.ReplyTo),
        To = Addresses(MailField.To),
        Cc = Addresses(MailField.Cc),
        Date = Date,
        MessageId = Identities(MailField.MessageId) is [var own, ..] ? own : null,
        InReplyTo = Identities(MailField.InReplyTo),
        References = Identities(MailField.References),
        Subject = Text(MailField.Subject),
        Labels = Labels,
        GmailThread = Has(MailField.GmailThread) ? Text(MailField.GmailThread) : null,
        Marks = Marks,
    };

    /// <summary>Finds the fields of a new message in the same block.</summary>
    internal void Read(byte[] bytes, int start, int length, Place place)
    {
        (buffer, count, Place, HasFields) = (bytes, 0, place, false);
        var end = start + length;
        while (start < end)
        {
            var next = EndOfField(start, end);
            Keep(start, next);
            start = next;
        }
    }

    private void Keep(int start, int end)
    {
        var line = buffer.AsSpan(start, end - start);
        var colon = line.IndexOf((byte)':');
        if (colon <= 0)
        {
            return;
        }

        // "Subject : x" was allowed by RFC 822 and is still met.
        var name = line[..colon].TrimEnd(" \t"u8);
        if (name.IndexOfAny(" \t\r\n"u8) >= 0)
        {
            return;
        }

        HasFields = true;
        if (count < MostFields && MailFieldNames.Named(name) is { } field)
        {
            var value = line[(colon + 1)..];
            var lead = value.Length - value.TrimStart(" \t\r\n"u8).Length;
            fields[count++] = (field, start + colon + 1 + lead, value.Trim(" \t\r\n"u8).Length);
        }
    }

    // A line that begins with a space or tab goes on the field before it.
    private int EndOfField(int start, int end)
    {
        while (start < end)
        {
            var newline = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = newline < 0 ? end : start + newline + 1;
            if (start >= end || buffer[start] is not ((byte)' ' or (byte)'\t'))
            {
                break;
            }
        }

        return start;
    }

    private int IndexOf(MailField field, int from)
    {
        for (var i = from; i < count; i++)
        {
            if (fields[i].Field == field)
            {
                return i;
            }
        }

        return -1;
    }
}
