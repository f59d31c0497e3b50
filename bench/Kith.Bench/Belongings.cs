using NodaTime;

namespace Kith.Bench;

/// <summary>What somebody new to Kith brings along: an address book of 1,000 cards and a mailbox of 20,000 messages over ten years, until today.</summary>
internal static class Belongings
{
    private const int Cards = 1_000;
    private const int Messages = 20_000;
    private const int Seed = 7;

    /// <summary>Writes them into a folder, the last of it at an instant.</summary>
    public static int Write(string folder, Instant now)
    {
        Directory.CreateDirectory(folder);
        CardsFile.Write(Path.Combine(folder, "contacts.vcf"), Cards);
        using var mail = new MailWriter(Path.Combine(folder, "mail.mbox"), lean: false);
        mail.Write(MailPlan.Until(now, Messages, Seed));
        return 0;
    }
}
