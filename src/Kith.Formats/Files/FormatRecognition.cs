using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Formats.Tables;

namespace Kith.Formats.Files;

/// <summary>Tells what a file holds from its first bytes, never from its name.</summary>
public static partial class FormatRecognition
{
    /// <summary>How many of the first bytes are looked at.</summary>
    public const int HeadBytes = 64 << 10;

    /// <summary>What a stream holds; it is read from where it stands, at most <see cref="HeadBytes"/>.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Recognition Of(Stream stream)
    {
        var head = new byte[HeadBytes];
        return Of(head.AsSpan(0, stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)));
    }

    /// <summary>What a file of which these are the first bytes holds.</summary>
    public static Recognition Of(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return new(FileKind.Unknown, Texts.ProblemTexts.EmptyFile);
        }

        if (Signature(head) is { } known)
        {
            return known;
        }

        // A calendar or card with a stray NUL is still one; its reader says what is wrong.
        var text = TextEncoding.Decode(head).TrimStart();
        return Records(text) ?? Mail(text) ?? Markup(text) ?? Binary(text) ?? Chat(text) ?? Table(text)
            ?? new(FileKind.Unknown, Texts.ProblemTexts.UnknownFile);
    }

    private static Recognition? Records(string text)
    {
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 4096)).EnumerateLines())
        {
            var begin = line.Trim();
            if (begin.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
            {
                return new(begin[6..].Trim().Equals("VCARD", StringComparison.OrdinalIgnoreCase) ? FileKind.VCard : FileKind.ICalendar);
            }

            if (!begin.IsEmpty)
            {
                return null;
            }
        }

        return null;
    }

    private static Recognition? Mail(string text)
    {
        if (text.StartsWith("From ", StringComparison.Ordinal) && MboxLine().IsMatch(FirstLine(text)))
        {
            return new(FileKind.Mbox);
        }

        var (headers, known) = (0, 0);
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 16 << 10)).EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            var colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' && headers > 0)
            {
                continue;
            }

            if (colon <= 0 || line[..colon].ContainsAnyExceptInRange('!', '~'))
            {
                return headers >= 2 && known >= 2 ? new(FileKind.Message) : null;
            }

            headers++;
            known += Headers.Contains(line[..colon].ToString()) ? 1 : 0;
        }

        return headers >= 2 && known >= 2 ? new(FileKind.Message) : null;
    }

    private static Recognition? Chat(string text)
    {
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 2048)).EnumerateLines())
        {
            if (ChatLine().IsMatch(line))
            {
                return NotYet(Texts.ProblemTexts.NotYetWhatsApp);
            }
        }

        return null;
    }

    private static Recognition? Table(string text) => TableShape.Of(text) is null ? null : new(FileKind.Table);

    private static Recognition? Binary(string text) =>
        text.AsSpan().IndexOf('\0') >= 0
            ? new(FileKind.Unknown, Texts.ProblemTexts.UnknownBinary)
            : null;

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static Recognition NotYet(string what, string remedy = "") =>
        new(FileKind.NotYet, remedy.Length > 0 ? string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.NotYetRemedy, what, remedy) : string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.NotYet, what));

    // RFC 4155: "From ", an address (MAILER-DAEMON, or - in some archives), a time and a year in either order.
    [GeneratedRegex(@"^From \S+ .*\d{1,2}:\d{2}.*\d{4}|^From (\S+ )?.*\d{4}.*\d{1,2}:\d{2}|^From \S+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MboxLine();

    // The line forms of design notes on WhatsApp: a date, a time, then "- " (Android) or "] " (iOS).
    [GeneratedRegex(@"^\p{Cf}*\[?[\p{Nd}]{1,4}[./年-] ?[\p{Nd}]{1,2}[./月-] ?[\p{Nd}]{1,4}.{1,12}[\p{Nd}]{1,2}[:.][\p{Nd}]{2}.{0,12}( - |\] )", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ChatLine();
}
