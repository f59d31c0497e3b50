using Kith.Exchange.Cards;
using Kith.Formats;
using Kith.Formats.VCard;

namespace Kith.Fuzz;

/// <summary>Cards from any bytes: nothing throws, and what was read and written is read again just so.</summary>
public static class CardsTarget
{
    /// <summary>The files it begins from.</summary>
    public static string[] Endings { get; } = [".vcf"];

    /// <summary>Short cards with what the files lack.</summary>
    public static string[] Examples { get; } =
    [
        "BEGIN:VCARD\nVERSION:2.1\nAGENT:\nBEGIN:VCARD\nFN:b\nEND:VCARD\nNOTE;CHARSET=Shift_JIS;QUOTED-PRINTABLE:=83=\n\n=7B\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nMEMBER:urn:uuid:1\nBDAY:--0229\nitem1.X-ABDATE:1604-02-29\nitem1.X-ABLabel:_$!<Other>!$_\nEND:VCARD\n",
    ];

    private static readonly Limits Small = new() { LineBytes = 1 << 16, RecordBytes = 1 << 18, FileBytes = 1 << 20, Items = 1000 };

    /// <summary>Throws where the promise is broken.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        foreach (var parsed in CardReader.Read(new MemoryStream(bytes.ToArray()), "fuzz.vcf", Small))
        {
            if (parsed.Value is { } card)
            {
                Stays(card, card.ToString());
                Look(card);
                _ = CardWriter.Write(card, CardVersion.V30);
                _ = CardWriter.Write(card, CardVersion.V40);
                Claim(card);
            }
            else if (!parsed.Problem!.Message.EndsWith('.'))
            {
                throw new InvalidOperationException($"“{parsed.Problem.Message}” is not a sentence.");
            }
        }
    }

    private static void Stays(Card card, string written)
    {
        if (CardReader.Read(written, "written.vcf").Select(parsed => parsed.Value).OfType<Card>().FirstOrDefault() is not { } again || !again.Equals(card))
        {
            throw new InvalidOperationException($"This card does not come back as it was written:\n{written}");
        }
    }

    // Whoever a card makes goes out again as that card.
    private static void Claim(Card card)
    {
        if (!card.IsGroup && CardReading.Person(card, default, []) is { } claim
            && !CardWriting.Write(claim.Draft, NodaTime.Instant.MinValue).Properties.Take(card.Properties.Count).SequenceEqual(card.Properties))
        {
            throw new InvalidOperationException($"This card does not come back from its person:\n{card}");
        }
    }

    private static void Look(Card card)
    {
        _ = (card.FormattedName, card.Name, card.PhoneticName, card.Uid, card.Organization.Count, card.IsGroup, card.IsOrganization, card.Pronouns, card.Agent, card.Photo);
        _ = card.Nicknames.Count() + card.Categories.Count() + card.Members.Count() + card.Languages.Count() + card.Emails.Count() + card.Phones.Count();
        _ = card.Urls.Count() + card.Addresses.Count() + card.Handles.Count() + card.Days.Count() + card.UnreadDays.Count() + card.Relations.Count();
    }
}
