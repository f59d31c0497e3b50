using Kith.Formats.Lines;
using Kith.Formats.VCard;
using NodaTime;

namespace Kith.Exchange.Cards;

/// <summary>A card as rows to be, without picture and original.</summary>
/// <remarks>Pure: the writer reads the original card through it once more, and what comes out the same has not been changed.</remarks>
internal static class CardDraft
{
    public static PersonDraft Of(Card card, PersonName name)
    {
        var person = Kith.Person.Called(name);
        person.AlsoCall(Nicknames(card), card.Pronouns);
        person.WorkAt(string.Join(", ", card.Organization), Title(card));
        person.LiveIn(Zone(card), string.Join(',', card.Languages));
        person.NoteDown(card.Note);
        person.Died(DiedOn(card));
        return new PersonDraft(person)
        {
            Points = Points(card, person.Id),
            Addresses = [.. card.Addresses.Select(pair => Address(pair.Address, person.Id))],
            Occasions = [.. Occasions(card).Select(pair => pair.Occasion(person.Id))],
            Facts = [.. Facts(card, person.Id)],
            Groups = [.. Groups(card)],
        };
    }

    /// <summary>FN, else what stands in for it: the parts, the organisation, a nickname, an address, a number.</summary>
    public static PersonName? NameOf(Card card)
    {
        var parts = card.Name;
        var whole = card.FormattedName ?? parts?.Joined ?? (card.Organization is [var first, ..] ? first : null) ?? card.Nicknames.FirstOrDefault()
            ?? card.Emails.FirstOrDefault()?.Text ?? card.Phones.FirstOrDefault()?.Text ?? card.Handles.FirstOrDefault()?.Name;
        return whole is null ? null : new PersonName(whole, Said(parts?.Family), Said(parts?.Given), Said(parts?.Additional), Said(parts?.Prefixes), Said(parts?.Suffixes));
    }

    public static string Nicknames(Card card) => string.Join(", ", card.Nicknames);

    public static string? Title(Card card) => card.Title ?? card.Role;

    /// <summary>TZ counts where it is a name of the zone database; an offset is kept with the card.</summary>
    public static string? Zone(Card card) => card.Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null ? zone : null;

    public static PartialDate? DiedOn(Card card) => card.Days.Where(day => day.Kind == "death").Select(day => On(day.Date)).FirstOrDefault();

    public static IEnumerable<string> Groups(Card card) => card.Categories.Where(word => !CardWords.Everybody.Contains(word)).Distinct();

    public static IReadOnlyList<ContactPoint> Points(Card card, Id<Person> person)
    {
        var ordinals = new Dictionary<ContactKind, int>();
        return [.. PointsOf(card).Select(point => ContactPoint.Of(person, point.Kind, point.Value, point.Value, point.Label, ordinals[point.Kind] = ordinals.GetValueOrDefault(point.Kind, -1) + 1))];
    }

    /// <summary>Every way to reach them with the property it stands in, the preferred of a kind first.</summary>
    public static IEnumerable<(ContactKind Kind, string Value, string Label, Property Source)> PointsOf(Card card) =>
    [
        .. card.Emails.Select(entry => (ContactKind.Email, entry.Text, entry.Label, entry.Source)),
        .. card.Phones.Select(entry => (ContactKind.Phone, entry.Text, entry.Label, entry.Source)),
        .. card.Urls.Select(entry => (ContactKind.Url, entry.Text, entry.Label, entry.Source)),
        .. card.Handles.Select(handle => (ContactKind.Handle, $"{handle.Network}:{handle.Name}", "", handle.Source)),
    ];

    public static PostalAddress Address(CardAddress address, Id<Person> person) => PostalAddress.Of(
        person, address.Label, Said(address.Box), Said(address.Extended), Said(address.Street), Said(address.Locality), Said(address.Region), Said(address.Code), Said(address.Country));

    /// <summary>Days that matter with the property they stand in.</summary>
    public static IEnumerable<(Func<Id<Person>, Occasion> Occasion, CardDay Day)> Occasions(Card card) =>
        card.Days.Where(day => day.Kind != "death").Select(day => (Occasion: (Func<Id<Person>, Occasion>)(person => OccasionOf(day, person)), day));

    public static Occasion OccasionOf(CardDay day, Id<Person> person) => day.Kind switch
    {
        "birthday" => Occasion.Of(person, OccasionKind.Birthday, On(day.Date)),
        "anniversary" => Occasion.Of(person, OccasionKind.Anniversary, On(day.Date)),
        var label => Occasion.Of(person, OccasionKind.Other, On(day.Date), label),
    };

    private static PartialDate On(CardDate date) => PartialDate.Of(date.Year, date.Month, date.Day);

    private static IEnumerable<Fact> Facts(Card card, Id<Person> person)
    {
        foreach (var (kind, text, _) in card.Relations)
        {
            yield return Fact.About(person, kind.Length > 0 ? $"{char.ToUpperInvariant(kind[0])}{kind[1..]}: {text}" : text, CardWords.Relations.GetValueOrDefault(kind, "relation"));
        }

        foreach (var property in card.Properties)
        {
            if (CardWords.Facts.TryGetValue(property.Name, out var kind) && card.TextOf(property) is { Length: > 0 } text)
            {
                yield return Fact.About(person, text, kind);
            }
        }
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
