using System.Globalization;
using Kith.Exchange.Photos;
using Kith.Formats.Lines;
using Kith.Formats.VCard;
using NodaTime;

namespace Kith.Exchange.Cards;

/// <summary>People of the book as cards.</summary>
/// <remarks>
/// A person who came in with a card goes out with it: what did not change in the book is the very property that came in, what changed is replaced,
/// and what Kith does not model stays. Facts, ties and moments never go out.
/// </remarks>
public static class CardWriting
{
    /// <summary>The card of a person: in the version of their original, 4.0 without one. A changed card of version 2.1 becomes 3.0.</summary>
    /// <param name="person">The person with their rows as the book has them, and the original card when there is one.</param>
    /// <param name="now">Becomes REV when something changed.</param>
    public static Card Write(PersonDraft person, Instant now)
    {
        var original = Original(person);
        var edit = Edited(person, original, now);
        if (original.Version == CardVersion.V21 && edit.Changed)
        {
            edit = Edited(person, original.As(CardVersion.V30), now);
        }

        return edit.Card.Uid is null ? Identified(edit.Card, person.Person.Id) : edit.Card;
    }

    private static Card Original(PersonDraft person) =>
        person.Card is { } kept && CardReader.Read(kept.Text, "").FirstOrDefault()?.Value is { } card ? card : new Card([new Property("VERSION", "4.0")]);

    private static Card Identified(Card card, Id<Person> id) =>
        new([.. card.Properties, new Property("UID", card.Version == CardVersion.V40 ? $"urn:uuid:{id}" : id.ToString())]);

    private static CardEdit Edited(PersonDraft person, Card original, Instant now)
    {
        var edit = new CardEdit(original);
        Name(edit, person.Person, original);
        Texts(edit, person.Person, original);
        CardDifferences.Points(edit, person, original);
        CardDifferences.Addresses(edit, person, original);
        CardDifferences.Occasions(edit, person, original);
        Groups(edit, person, original);
        Photo(edit, person.Photo, original);
        if (edit.Changed)
        {
            edit.Set("REV", new Property("REV", now.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)));
        }

        return edit;
    }

    private static void Name(CardEdit edit, Person person, Card original)
    {
        var name = person.Name;
        var was = CardDraft.NameOf(original);
        if (was?.Formatted.Trim() != name.Formatted)
        {
            edit.Set("FN", new Property("FN", LineText.Escape(name.Formatted)));
        }

        if (was is null || was with { Formatted = "" } != name with { Formatted = "" })
        {
            string?[] parts = [name.Family, name.Given, name.Additional, name.Prefixes, name.Suffixes];
            edit.Set("N", new Property("N", string.Join(';', parts.Select(part => LineText.Escape(part ?? "")))));
        }
    }

    private static void Texts(CardEdit edit, Person person, Card original)
    {
        Text(edit, "NICKNAME", List(person.Nicknames), List(CardDraft.Nicknames(original)), all: true);
        var pronouns = CardWords.Pronouns.FirstOrDefault(name => original.First(name) is not null);
        Text(edit, pronouns ?? (original.Version == CardVersion.V40 ? "PRONOUNS" : "X-PRONOUNS"), One(person.Pronouns), One(original.Pronouns));
        Text(edit, "ORG", One(person.Organization), One(string.Join(", ", original.Organization)));
        Text(edit, original.First("TITLE") is null && original.First("ROLE") is not null ? "ROLE" : "TITLE", One(person.Title), One(CardDraft.Title(original)));
        Text(edit, "TZ", One(person.Zone), One(CardDraft.Zone(original)));
        Text(edit, "NOTE", One(person.Note), One(original.Note), all: true);
        if (person.Languages != string.Join(',', original.Languages))
        {
            edit.Set("LANG", null, all: true);
            edit.Add([.. person.Languages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(language => new Property("LANG", language))]);
        }

        if (person.DiedOn != CardDraft.DiedOn(original))
        {
            edit.Set(original.First("X-DEATHDATE") is null ? "DEATHDATE" : "X-DEATHDATE", person.DiedOn is { } on ? new Property("DEATHDATE", CardDifferences.Date(on)) : null);
        }
    }

    private static void Text(CardEdit edit, string name, string now, string was, bool all = false)
    {
        if (now != was)
        {
            edit.Set(name, now.Length > 0 ? new Property(name, now) : null, all);
        }
    }

    private static string One(string? text) => LineText.Escape(text?.Trim() ?? "");

    private static string List(string texts) =>
        string.Join(',', texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LineText.Escape));

    private static void Groups(CardEdit edit, PersonDraft person, Card original)
    {
        var now = person.Groups.Concat(person.Tags.Select(tag => tag.Name)).ToHashSet();
        if (!now.SetEquals(CardDraft.Groups(original)))
        {
            var everybody = original.Categories.Where(CardWords.Everybody.Contains);
            var words = everybody.Concat(now.Order(StringComparer.Ordinal)).Select(LineText.Escape).ToList();
            edit.Set("CATEGORIES", words.Count > 0 ? new Property("CATEGORIES", string.Join(',', words)) : null, all: true);
        }
    }

    // No picture in the book means that it could not be read, not that there is none.
    private static void Photo(CardEdit edit, Photo? photo, Card original)
    {
        if (photo is not null && (original.Photo?.Bytes is not { } bytes || PhotoReading.Checksum(bytes) != photo.Checksum))
        {
            edit.Set("PHOTO", new Property("PHOTO", $"data:{photo.MediaType};base64,{Convert.ToBase64String(photo.Bytes)}"));
        }
    }
}
