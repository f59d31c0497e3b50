using NodaTime;

namespace Kith.Formats.Mail;

/// <summary>One mailbox of a header: a name, or "", and an address as it was written.</summary>
public sealed record MailAddress(string Name, string Address);

/// <summary>What the headers of a message say. There is no body here, and none was read.</summary>
public sealed record MailHeaders
{
    /// <summary>Who wrote; usually one.</summary>
    public IReadOnlyList<MailAddress> From { get; init; } = [];

    /// <summary>Who sent it for the writer, when that is another.</summary>
    public IReadOnlyList<MailAddress> Sender { get; init; } = [];

    /// <summary>Where an answer should go, when not to the writer.</summary>
    public IReadOnlyList<MailAddress> ReplyTo { get; init; } = [];

    /// <summary>To whom it was written.</summary>
    public IReadOnlyList<MailAddress> To { get; init; } = [];

    /// <summary>Who was shown it.</summary>
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>When it was written, by the writer's clock; null when not said or not readable.</summary>
    public OffsetDateTime? Date { get; init; }

    /// <summary>The message's own identity without angle brackets; null when it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The messages it answers.</summary>
    public IReadOnlyList<string> InReplyTo { get; init; } = [];

    /// <summary>The thread so far, its first message first.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The subject, decoded and on one line; "" when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Gmail's labels, decoded.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Gmail's own thread; null outside a Takeout mbox.</summary>
    public string? GmailThread { get; init; }

    /// <summary>What marks it as other than a letter from one person to another.</summary>
    public MailMarks Marks { get; init; }
}
