using Kith.Exchange;
using Kith.Formats;
using Kith.Formats.Mail;
using NodaTime;

namespace Kith.Fuzz.Targets;

/// <summary>Whatever the bytes: a mailbox and a message are read to their end, decoded whole, and nothing is thrown.</summary>
public static class MailTarget
{
    private static readonly Limits Tight = Limits.Default with { RecordBytes = 64 << 10, Items = 10_000 };

    public static readonly string[] Endings = [".mbox", ".eml"];

    public static readonly string[] Examples =
    [
        "From x Mon Jan  5 10:00:00 2026\nFrom: =?UTF-8?B?QW5h?= <ana@village.example>\nTo: me@home.example\nDate: Mon, 5 Jan 2026 10:00:00 +0100\nIn-Reply-To: <1@x>\nReferences: <1@x>\n\nbody\n\n",
        "From: a@b\nTo: Choir: \"c, d\" <c@d>, e@f;\nSubject: =?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=\nX-Gmail-Labels: Sent,\"a, b\"\n\n",
    ];

    /// <summary>Reads the bytes as an mbox and as a single message, and asks what they say.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        foreach (var read in MboxReader.Read(new MemoryStream(copy), "fuzz.mbox", Tight).Concat(EmlReader.Read(new MemoryStream(copy), "fuzz.eml", Tight)))
        {
            if (read.Value is null == read.Problem is null)
            {
                throw new InvalidOperationException("A record is either read or a problem.");
            }
        }

        Claims(copy, []);
        Claims(copy, ["me@home.example"]);
    }

    private static void Claims(byte[] bytes, IReadOnlyList<string> me)
    {
        var ledger = new MailLedger(new MailSetting(me, DateTimeZone.Utc, Instant.FromUtc(2100, 1, 1, 0, 0)));
        ledger.TakeMbox(new MemoryStream(bytes), "fuzz.mbox", Tight);
        ledger.TakeMessage(new MemoryStream(bytes), "fuzz.eml", Tight);
        var reading = ledger.Reading("mbox", "fuzz.mbox");
        if (reading.Moments.Any(moment => moment.Parties.Count != 1))
        {
            throw new InvalidOperationException("A moment by mail has one person.");
        }
    }
}
