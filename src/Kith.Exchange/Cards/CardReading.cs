using System.Globalization;
using Kith.Exchange.Photos;
using Kith.Formats.VCard;
using Kith.Formats;

namespace Kith.Exchange.Cards;

/// <summary>What cards say of people and groups.</summary>
public static class CardReading
{
    /// <summary>The naming of cards by their UID.</summary>
    public const string Scheme = "vcard";

    /// <summary>All that a file of cards says. A card in trouble is among the problems; it never ends the reading, a limit does.</summary>
    /// <param name="stream">Read once; left open.</param>
    /// <param name="path">As its owner named it.</param>
    /// <param name="limits">How much is read.</param>
    public static FileReading Read(Stream stream, string path, Limits limits)
    {
        var people = new List<PersonClaim>();
        var groups = new List<GroupClaim>();
        var problems = new List<Problem>();
        foreach (var parsed in CardReader.Read(stream, path, limits))
        {
            if (parsed.Value is not { } card)
            {
                problems.Add(parsed.Problem!);
            }
            else if (card.IsGroup)
            {
                groups.Add(Group(card, parsed.Place));
            }
            else if (Person(card, parsed.Place, problems) is { } claim)
            {
                people.Add(claim);
            }
        }

        return new FileReading("vCard", path) { People = people, Groups = groups, Problems = problems };
    }

    /// <summary>What a card says of one person; null, and a problem more, when it names nobody and nothing.</summary>
    /// <param name="card">The card.</param>
    /// <param name="place">Where it stood.</param>
    /// <param name="problems">Receives what could not be read.</param>
    public static PersonClaim? Person(Card card, Place place, ICollection<Problem> problems)
    {
        if (CardDraft.NameOf(card) is not { } name)
        {
            problems.Add(new Problem(place, Texts.TroubleTexts.CardNobody));
            return null;
        }

        foreach (var (kind, text, _) in card.UnreadDays)
        {
            problems.Add(new Problem(place, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.CardNoDate, Short(text), Short(kind), Short(name.Formatted))));
        }

        var draft = CardDraft.Of(card, name);
        var photo = card.Photo is { Uri: null } picture ? PhotoReading.Read(draft.Person.Id, picture.Bytes, place) : null;
        if (photo?.Problem is { } broken)
        {
            problems.Add(broken);
        }

        var external = card.Uid ?? External(card, name);
        return new PersonClaim(place, Scheme, external, draft with { Photo = photo?.Value, Card = OriginalCard.Of(draft.Person.Id, card.ToString()) })
        {
            Fingerprint = Fingerprint(card),
        };
    }

    /// <summary>What a card says of a group.</summary>
    public static GroupClaim Group(Card card, Place place) =>
        new(place, Scheme, card.FormattedName ?? card.Name?.Joined ?? card.Uid ?? "Group", [.. card.Members]);

    /// <summary>A hash of all that the card says, save what changes with every export (REV, PRODID, tags of servers).</summary>
    public static long Fingerprint(Card card)
    {
        var said = card.Properties.Where(property => !CardWords.Passing.Contains(property.Name)).ToList();
        return Exchange.Fingerprint.Of(CardWriter.Write(new Card(said)));
    }

    // Google and Outlook give no UID: the name with the first address or number stays the same in the next export as long as these do.
    private static string External(Card card, PersonName name) =>
        $"{PersonName.Fold(name.Formatted)}|{card.Emails.FirstOrDefault()?.Text.ToLowerInvariant() ?? card.Phones.FirstOrDefault()?.Text}";

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
