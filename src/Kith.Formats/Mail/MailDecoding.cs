using System.Text;
using MimeKit;
using MimeKit.Utils;
using NodaTime;

namespace Kith.Formats.Mail;

/// <summary>Addresses, dates and encoded words, decoded by MimeKit, which knows more broken mail programs than we ever shall.</summary>
internal static class MailDecoding
{
    // Past these a header is an attack or an accident: eight thousand recipients, a subject of a page.
    private const int MostAddressBytes = 64 << 10;
    private const int MostTextBytes = 8 << 10;
    private const int MostDateBytes = 128;

    private static readonly ParserOptions Tolerant = Known();

    // .NET leaves out what is not Unicode or Latin 1 (ISO-2022-JP, KOI8-R, windows-125x, GB 18030) unless asked.
    private static ParserOptions Known()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ParserOptions.Default.Clone();
    }

    public static void Addresses(byte[] buffer, int start, int length, List<MailAddress> into)
    {
        if (length > MostAddressBytes)
        {
            // Cut between two addresses, so that no half of one is taken for a whole.
            var comma = buffer.AsSpan(start, MostAddressBytes).LastIndexOf((byte)',');
            length = comma < 0 ? 0 : comma;
        }

        if (length > 0 && InternetAddressList.TryParse(Tolerant, buffer, start, length, out var list))
        {
            foreach (var mailbox in list.Mailboxes)
            {
                into.Add(new MailAddress(OneLine(mailbox.Name ?? ""), OneLine(mailbox.Address ?? "")));
            }
        }
    }

    public static string Text(byte[] buffer, int start, int length)
    {
        var cut = Math.Min(length, MostTextBytes);
        return OneLine(Rfc2047.DecodeText(Tolerant, buffer, start, cut));
    }

    public static OffsetDateTime? Date(byte[] buffer, int start, int length) =>
        length is > 0 and <= MostDateBytes && DateUtils.TryParse(buffer, start, length, out var date)
            ? OffsetDateTime.FromDateTimeOffset(date)
            : null;

    // Folding, and line ends or controls smuggled in as encoded words, are no part of a name or a subject.
    private static string OneLine(string text)
    {
        text = text.Trim();
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001f') && !text.Contains('\u007f', StringComparison.Ordinal))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var space = letter == ' ' || char.IsControl(letter);
            if (!space || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(space ? ' ' : letter);
            }
        }

        return line.ToString();
    }
}
