namespace Kith.Exchange;

/// <summary>Why a message makes no moment.</summary>
public enum PassedOver
{
    /// <summary>It came through a mailing list.</summary>
    List,

    /// <summary>It was sent in bulk, or its sender's address says that nobody reads answers.</summary>
    Bulk,

    /// <summary>A program wrote it: an automatic answer, a bounce, a notification, a calendar entry.</summary>
    Automatic,

    /// <summary>It lies with the junk, the promotions, the social networks or the forums.</summary>
    Shelved,

    /// <summary>It was thrown away.</summary>
    Trashed,

    /// <summary>It was never sent.</summary>
    Draft,

    /// <summary>It was written to more than <see cref="MailCounts.MostRecipients"/> people.</summary>
    Crowd,

    /// <summary>It names no writer or no recipient.</summary>
    Nobody,

    /// <summary>It does not say when, or says what cannot be.</summary>
    Undated,

    /// <summary>The owner neither wrote it nor is among its recipients.</summary>
    Others,
}

/// <summary>What became of the messages of a mailbox.</summary>
public sealed class MailCounts
{
    /// <summary>A message to more people than these is a circular, no exchange between two.</summary>
    /// <remarks>
    /// Eight is a table of friends: up to there everyone knows who is spoken to, and answers come from each. In the Enron mail nine
    /// in ten messages have fewer recipients. A moment for each of forty guests would drown those who were really written to.
    /// </remarks>
    public const int MostRecipients = 8;

    private readonly long[] passed = new long[Enum.GetValues<PassedOver>().Length];

    /// <summary>All that were seen.</summary>
    public long Messages { get; private set; }

    /// <summary>Letters from one person to another.</summary>
    public long Letters { get; private set; }

    /// <summary>How many were passed over for a reason.</summary>
    public long this[PassedOver reason] => passed[(int)reason];

    internal void Saw() => Messages++;

    internal void SawLetter() => Letters++;

    internal void Passed(PassedOver reason) => passed[(int)reason]++;
}
