using System.Text;

namespace Kith.Formats.Mail;

/// <summary>The names of the fields Kith looks at.</summary>
internal static class MailFieldNames
{
    private static readonly (string Name, MailField Field)[] Known =
    [
        ("From", MailField.From),
        ("Sender", MailField.Sender),
        ("Reply-To", MailField.ReplyTo),
        ("To", MailField.To),
        ("Cc", MailField.Cc),
        ("Date", MailField.Date),
        ("Message-ID", MailField.MessageId),
        ("In-Reply-To", MailField.InReplyTo),
        ("References", MailField.References),
        ("Subject", MailField.Subject),
        ("X-Gmail-Labels", MailField.GmailLabels),
        ("X-GM-THRID", MailField.GmailThread),
        ("X-Mozilla-Status", MailField.MozillaStatus),
        ("Delivered-To", MailField.DeliveredTo),
        ("X-Original-To", MailField.DeliveredTo),
        ("Envelope-To", MailField.DeliveredTo),
        ("Return-Path", MailField.ReturnPath),
        ("Content-Type", MailField.ContentType),
        ("List-Id", MailField.List),
        ("List-Post", MailField.List),
        ("List-Unsubscribe", MailField.List),
        ("List-Unsubscribe-Post", MailField.List),
        ("List-Owner", MailField.List),
        ("List-Archive", MailField.List),
        ("List-Subscribe", MailField.List),
        ("Mailing-List", MailField.List),
        ("X-Mailing-List", MailField.List),
        ("X-BeenThere", MailField.List),
        ("X-Mailman-Version", MailField.List),
        ("X-Google-Group-Id", MailField.List),
        ("Precedence", MailField.Precedence),
        ("Auto-Submitted", MailField.AutoSubmitted),
        ("X-Auto-Response-Suppress", MailField.Automatic),
        ("X-Autoreply", MailField.Automatic),
        ("X-Autorespond", MailField.Automatic),
        ("X-Auto-Reply-From", MailField.Automatic),
        ("X-Failed-Recipients", MailField.Automatic),
        ("X-GitHub-Reason", MailField.Automatic),
        ("X-JIRA-FingerPrint", MailField.Automatic),
        ("X-Facebook-Notify", MailField.Automatic),
        ("X-LinkedIn-Class", MailField.Automatic),
        ("Feedback-ID", MailField.Bulk),
        ("X-Feedback-ID", MailField.Bulk),
        ("X-Campaign", MailField.Bulk),
        ("X-CampaignID", MailField.Bulk),
        ("X-Campaign-ID", MailField.Bulk),
        ("X-MC-User", MailField.Bulk),
        ("X-CSA-Complaints", MailField.Bulk),
        ("X-Spam-Flag", MailField.SpamFlag),
        ("X-Spam", MailField.SpamFlag),
    ];

    // By length: one to six names to compare with, whatever a message writes.
    private static readonly (byte[] Name, MailField Field)[][] ByLength =
    [
        .. Enumerable.Range(0, Known.Max(k => k.Name.Length) + 1)
            .Select(length => Known.Where(k => k.Name.Length == length)
                .Select(k => (Encoding.ASCII.GetBytes(k.Name), k.Field)).ToArray()),
    ];

    /// <summary>Which field a name is; null when Kith does not look at it.</summary>
    public static MailField? Named(ReadOnlySpan<byte> name)
    {
        if (name.Length >= ByLength.Length)
        {
            return null;
        }

        foreach (var (known, field) in ByLength[name.Length])
        {
            if (Ascii.EqualsIgnoreCase(name, known))
            {
                return field;
            }
        }

        return null;
    }
}
