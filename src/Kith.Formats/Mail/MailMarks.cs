using System.Text;

namespace Kith.Formats.Mail;

/// <summary>What marks a message as other than a letter between people, by its headers alone.</summary>
[Flags]
public enum MailMarks
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>It came through a mailing list (List-Id, List-Post, List-Unsubscribe …).</summary>
    List = 1,

    /// <summary>It went out in bulk (Precedence, Feedback-ID, a campaign's number).</summary>
    Bulk = 2,

    /// <summary>A program wrote it (Auto-Submitted, X-Auto-Response-Suppress …).</summary>
    Automatic = 4,

    /// <summary>It is a bounce: its return path is empty, or it is a report.</summary>
    Bounce = 8,

    /// <summary>It is nothing but a calendar entry; the calendar tells that better.</summary>
    Calendar = 16,

    /// <summary>A filter took it for junk.</summary>
    Spam = 32,

    /// <summary>Its owner deleted it, and the mail program has not cleaned up yet.</summary>
    Deleted = 64,
}

/// <summary>Reads the marks from raw bytes: nothing is decoded, nothing allocated.</summary>
internal static class MailMarksOf
{
    public static MailMarks Block(MailBlock block) =>
        (block.Has(MailField.List) ? MailMarks.List : MailMarks.None)
        | (block.Has(MailField.Bulk) || IsBulk(block.Raw(MailField.Precedence)) ? MailMarks.Bulk : MailMarks.None)
        | (block.Has(MailField.Automatic) || IsAutomatic(block) ? MailMarks.Automatic : MailMarks.None)
        | Body(block.Raw(MailField.ContentType))
        | (IsEmptyPath(block) ? MailMarks.Bounce : MailMarks.None)
        | (Begins(block.Raw(MailField.SpamFlag), "yes"u8) ? MailMarks.Spam : MailMarks.None)
        | (IsDeleted(block.Raw(MailField.MozillaStatus)) ? MailMarks.Deleted : MailMarks.None);

    private static bool IsBulk(ReadOnlySpan<byte> precedence) =>
        Begins(precedence, "bulk"u8) || Begins(precedence, "list"u8) || Begins(precedence, "junk"u8);

    // RFC 3834: everything but "no" is automatic. "Precedence: auto_reply" is its older sister.
    private static bool IsAutomatic(MailBlock block) =>
        (block.Has(MailField.AutoSubmitted) && !Begins(block.Raw(MailField.AutoSubmitted), "no"u8))
        || Begins(block.Raw(MailField.Precedence), "auto"u8);

    private static MailMarks Body(ReadOnlySpan<byte> type) =>
        Begins(type, "multipart/report"u8) || Begins(type, "message/delivery-status"u8) ? MailMarks.Bounce
        : Begins(type, "text/calendar"u8) ? MailMarks.Calendar
        : MailMarks.None;

    private static bool IsEmptyPath(MailBlock block) =>
        block.Raw(MailField.ReturnPath) is [(byte)'<', (byte)'>', ..];

    // Four hexadecimal digits; bit 3 is "expunged" (Thunderbird, nsMsgMessageFlags).
    private static bool IsDeleted(ReadOnlySpan<byte> status) =>
        status.Length >= 4 && status[3] is (>= (byte)'8' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f') or (>= (byte)'A' and <= (byte)'F');

    private static bool Begins(ReadOnlySpan<byte> value, ReadOnlySpan<byte> word) =>
        value.Length >= word.Length && Ascii.EqualsIgnoreCase(value[..word.Length], word);
}
