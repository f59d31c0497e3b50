namespace Kith.Formats.Mail;

/// <summary>The header fields Kith looks at; every other field is passed over unread.</summary>
public enum MailField
{
    /// <summary>Who wrote (RFC 5322, 3.6.2).</summary>
    From,

    /// <summary>Who sent it for the writer.</summary>
    Sender,

    /// <summary>Where an answer should go.</summary>
    ReplyTo,

    /// <summary>To whom it was written (RFC 5322, 3.6.3).</summary>
    To,

    /// <summary>Who was shown it.</summary>
    Cc,

    /// <summary>When it was written.</summary>
    Date,

    /// <summary>The message's own identity (RFC 5322, 3.6.4).</summary>
    MessageId,

    /// <summary>The message it answers.</summary>
    InReplyTo,

    /// <summary>The thread so far, its first message first.</summary>
    References,

    /// <summary>What it is about, in encoded words (RFC 2047) or not.</summary>
    Subject,

    /// <summary>Gmail's labels, in a Takeout mbox.</summary>
    GmailLabels,

    /// <summary>Gmail's own thread, in a Takeout mbox.</summary>
    GmailThread,

    /// <summary>Flags of Thunderbird; a message deleted but not yet compacted away carries 0008.</summary>
    MozillaStatus,

    /// <summary>The address the last server delivered it to.</summary>
    DeliveredTo,

    /// <summary>Where a bounce would go; empty on bounces and automatic answers (RFC 5321, 4.5.5).</summary>
    ReturnPath,

    /// <summary>What kind of body follows; only its first words matter here.</summary>
    ContentType,

    /// <summary>List-Id (RFC 2919), List-Post, List-Unsubscribe (RFC 2369) and their older kin.</summary>
    List,

    /// <summary>Precedence: bulk, list, junk.</summary>
    Precedence,

    /// <summary>Auto-Submitted (RFC 3834).</summary>
    AutoSubmitted,

    /// <summary>Fields that only automatic answers and notifications carry.</summary>
    Automatic,

    /// <summary>Fields that only bulk senders write.</summary>
    Bulk,

    /// <summary>X-Spam-Flag and X-Spam: YES when a filter took it for junk.</summary>
    SpamFlag,
}
