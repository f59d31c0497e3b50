using System.Text;
using Kith.Exchange;
using Kith.Formats;
using NodaTime;

namespace Kith.Tests.Exchange.Mail;

/// <summary>A mailbox put together letter by letter, and what the house says of it.</summary>
internal sealed class Post
{
    public const string Me = "me@home.example";
    public const string Ana = "Ana Silva <ana@village.example>";
    public const string Ben = "ben@village.example";

    private readonly StringBuilder mbox = new();
    private int written;

    /// <summary>A letter; the identity is its number: 1@post, 2@post.</summary>
    public Post Letter(string from, string to, string date, string subject = "Lunch", params string[] more)
    {
        written++;
        mbox.Append("From x Mon Jan  5 10:00:00 2026\n").Append($"From: {from}\nTo: {to}\nDate: {date}\nSubject: {subject}\n");
        mbox.Append(more.Any(line => line.StartsWith("Message-ID", StringComparison.Ordinal)) ? "" : $"Message-ID: <{written}@post>\n");
        mbox.Append(string.Concat(more.Where(line => line.Length > 0).Select(line => line + "\n"))).Append("\nThe body is nobody's business.\n\n");
        return this;
    }

    public MailLedger Ledger(string[]? me = null, DateTimeZone? zone = null, string path = "box.mbox")
    {
        var ledger = new MailLedger(new MailSetting(me ?? [Me], zone ?? DateTimeZone.Utc, Instant.FromUtc(2026, 11, 23, 0, 0)));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(mbox.ToString()));
        ledger.TakeMbox(stream, path, Limits.Default);
        return ledger;
    }

    public FileReading Reading(string[]? me = null, DateTimeZone? zone = null, string path = "box.mbox") => Ledger(me, zone, path).Reading("mbox", path);

    public IReadOnlyList<MomentClaim> Moments(string[]? me = null, DateTimeZone? zone = null, string path = "box.mbox") => [.. Reading(me, zone, path).Moments];

    public IReadOnlyList<string> People() => [.. Reading().People.Select(one => one.External)];
}
