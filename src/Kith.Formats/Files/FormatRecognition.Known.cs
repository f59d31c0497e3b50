using System.Collections.Frozen;

namespace Kith.Formats.Files;

/// <summary>The table of what is known by sight.</summary>
public static partial class FormatRecognition
{
    // Any two of these at the head of a text make it a message.
    private static readonly FrozenSet<string> Headers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "From", "To", "Cc", "Bcc", "Date", "Subject", "Received", "Return-Path", "Message-ID", "MIME-Version", "Delivered-To", "Reply-To",
        "Sender", "Content-Type", "Content-Transfer-Encoding", "In-Reply-To", "References", "X-Mailer", "User-Agent", "X-Mozilla-Status",
        "X-GM-THRID", "X-Gmail-Labels", "DKIM-Signature", "ARC-Seal", "Envelope-To", "X-Original-To", "List-Id", "Status", "X-Account-Key");

    private static Recognition? Signature(ReadOnlySpan<byte> head) => head switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => Zip(head),
        [0x1F, 0x8B, ..] => new(FileKind.Gzip),
        [0x21, 0x42, 0x44, 0x4E, ..] => NotYet(Texts.ProblemTexts.NotYetPst, Texts.ProblemTexts.DoPst),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => NotYet(Texts.ProblemTexts.NotYetOldMicrosoft, Texts.ProblemTexts.DoOldMicrosoft),
        [0x25, 0x50, 0x44, 0x46, ..] => new(FileKind.Unknown, Texts.ProblemTexts.Pdf),
        [0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..] or [0x47, 0x49, 0x46, 0x38, ..] => new(FileKind.Unknown, Texts.ProblemTexts.PictureFile),
        [0x52, 0x61, 0x72, 0x21, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x42, 0x5A, 0x68, ..] or [0xFD, 0x37, 0x7A, 0x58, ..] =>
            new(FileKind.Unknown, Texts.ProblemTexts.OtherArchive),
        _ when head.StartsWith("SQLite format 3"u8) => NotYet(Texts.ProblemTexts.NotYetSqlite),
        _ when head.StartsWith("bplist00"u8) => NotYet(Texts.ProblemTexts.NotYetPlist, Texts.ProblemTexts.DoPlist),
        _ => null,
    };

    // The documents of office programs are zips that begin with one of these two entries.
    private static Recognition Zip(ReadOnlySpan<byte> head)
    {
        var first = head.Length > 60 ? head[30..60] : default;
        return first.StartsWith("[Content_Types].xml"u8) || first.StartsWith("mimetype"u8) || first.StartsWith("_rels/"u8)
            ? NotYet(Texts.ProblemTexts.NotYetOffice, Texts.ProblemTexts.DoOffice)
            : new(FileKind.Zip);
    }

    private static Recognition? Markup(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 8192));
        bool Says(string words, ReadOnlySpan<char> where) => where.Contains(words, StringComparison.OrdinalIgnoreCase);
        return text[..Math.Min(text.Length, 1)] switch
        {
            "{" or "[" when LooksLikeJson(head) => Json(text),
            "<" when Says("<html", head) || Says("<!doctype html", head) => NotYet(Texts.ProblemTexts.NotYetHtml, Texts.ProblemTexts.DoHtml),
            "<" when Says("<smses", head) || Says("<calls", head) => NotYet(Texts.ProblemTexts.NotYetSms),
            "<" when Says("<?xml", head) => NotYet(Texts.ProblemTexts.NotYetXml),
            "d" when text.StartsWith("dn: ", StringComparison.Ordinal) || text.StartsWith("dn:: ", StringComparison.Ordinal) =>
                NotYet(Texts.ProblemTexts.NotYetLdif, Texts.ProblemTexts.DoLdif),
            _ => null,
        };
    }

    // A bracket alone may also be the first message of an iOS chat.
    private static bool LooksLikeJson(ReadOnlySpan<char> head) =>
        head[1..].TrimStart() is ['"', ..] or ['{', ..] or ['[', ..] or ['}', ..] or [']', ..];

    private static Recognition Json(string text) => text switch
    {
        _ when text.Contains("1.0-preview", StringComparison.Ordinal) && text.Contains("\"account\"", StringComparison.Ordinal) => NotYet(Texts.ProblemTexts.NotYetMonica),
        _ when text.Contains("\"participants\"", StringComparison.Ordinal) => NotYet(Texts.ProblemTexts.NotYetFacebook),
        _ when text.Contains("\"personal_information\"", StringComparison.Ordinal) || text.Contains("\"from_id\"", StringComparison.Ordinal) => NotYet(Texts.ProblemTexts.NotYetTelegram),
        _ => NotYet(Texts.ProblemTexts.NotYetJson),
    };
}
