using Kith.Formats.Mail;
using NodaTime;

namespace Kith.Exchange;

/// <summary>A letter from one person to a few: what is left when lists, bulk and programs are taken out.</summary>
internal readonly record struct Letter(int From, IReadOnlyList<int> To, Instant At);

/// <summary>Tells letters between people from all other mail, the cheapest question first: most mail is decided by raw bytes.</summary>
internal sealed class MailSieve(Correspondents people, Instant now)
{
    // Electronic mail between hosts is no older; what claims to be is a clock that was never set.
    private static readonly Instant Oldest = Instant.FromUtc(1971, 1, 1, 0, 0);

    private readonly Instant newest = now + Duration.FromDays(1);
    private readonly List<int> to = [];

    /// <summary>What became of the messages so far.</summary>
    public MailCounts Counts { get; } = new();

    /// <summary>Whether the last message was passed over for want of a date.</summary>
    public bool LastIsUndated { get; private set; }

    /// <summary>The message as a letter; null when it is none. The recipients hold until the next is asked for.</summary>
    public Letter? Letter(MailBlock block, MailShelf shelfOfFile)
    {
        Counts.Saw();
        LastIsUndated = false;
        if (ByMarks(block.Marks) is { } mark)
        {
            return Pass(mark);
        }

        var shelf = Shelf(block, shelfOfFile);
        if (ByShelf(shelf) is { } reason)
        {
            return Pass(reason);
        }

        if (Writer(block) is not { } writer)
        {
            return Pass(PassedOver.Nobody);
        }

        if (RobotAddress.Is(writer.Address))
        {
            return Pass(PassedOver.Bulk);
        }

        return Between(block, writer, shelf == MailShelf.Sent);
    }

    private Letter? Between(MailBlock block, MailAddress writer, bool sent)
    {
        var from = people.Of(writer.Address);
        var crowd = !Recipients(block, from);
        people.Note(from, to, sent, block.Raw(MailField.DeliveredTo));
        if (crowd || to.Count == 0)
        {
            return Pass(crowd ? PassedOver.Crowd : PassedOver.Nobody);
        }

        if (block.Date?.ToInstant() is not { } at || at < Oldest || at > newest)
        {
            LastIsUndated = true;
            return Pass(PassedOver.Undated);
        }

        people.Name(from, writer.Name, at);
        if (people.KnowsOwner && from != Correspondents.Owner)
        {
            if (!to.Contains(Correspondents.Owner))
            {
                return Pass(PassedOver.Others);
            }

            to.Clear();
            to.Add(Correspondents.Owner);
        }

        Counts.SawLetter();
        return new(from, to, at);
    }

    // False when there are too many.
    private bool Recipients(MailBlock block, int from)
    {
        to.Clear();
        foreach (var field in (ReadOnlySpan<MailField>)[MailField.To, MailField.Cc])
        {
            foreach (var address in block.Addresses(field))
            {
                if (IsAddress(address.Address) && !RobotAddress.Is(address.Address) && people.Of(address.Address) is var one && one != from && !to.Contains(one))
                {
                    people.NameUnlessNamed(one, address.Name);
                    to.Add(one);
                }

                if (to.Count > MailCounts.MostRecipients)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private Letter? Pass(PassedOver reason)
    {
        Counts.Passed(reason);
        return null;
    }

    private static PassedOver? ByMarks(MailMarks marks) =>
        (marks & MailMarks.List) != MailMarks.None ? PassedOver.List
        : (marks & MailMarks.Bulk) != MailMarks.None ? PassedOver.Bulk
        : (marks & (MailMarks.Automatic | MailMarks.Bounce | MailMarks.Calendar)) != MailMarks.None ? PassedOver.Automatic
        : (marks & MailMarks.Spam) != MailMarks.None ? PassedOver.Shelved
        : (marks & MailMarks.Deleted) != MailMarks.None ? PassedOver.Trashed
        : null;

    private static PassedOver? ByShelf(MailShelf shelf) => shelf switch
    {
        MailShelf.Draft => PassedOver.Draft,
        MailShelf.Trash => PassedOver.Trashed,
        MailShelf.Spam or MailShelf.Crowd => PassedOver.Shelved,
        _ => null,
    };

    // A message has many labels; the one that keeps it out counts most, and "Sent" more than none.
    private static MailShelf Shelf(MailBlock block, MailShelf ofFile)
    {
        var shelf = ofFile;
        foreach (var label in block.Labels)
        {
            var said = MailLabels.Shelf(label);
            shelf = said > shelf ? said : shelf;
        }

        return shelf;
    }

    private static MailAddress? Writer(MailBlock block)
    {
        foreach (var field in (ReadOnlySpan<MailField>)[MailField.From, MailField.Sender])
        {
            if (block.Addresses(field) is [{ } first, ..] && IsAddress(first.Address))
            {
                return first;
            }
        }

        return null;
    }

    // Exchange's internal names (/O=FIRM/CN=ANA) and cut-off addresses name nobody outside one server.
    private static bool IsAddress(string text) => text.Length <= 254 && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1;
}
