namespace Kith;

/// <summary>Drafts said of another identity, and two drafts of one person put together.</summary>
public static class Drafting
{
    extension(PersonDraft draft)
    {
        /// <summary>All that a draft says, said of somebody under another identity.</summary>
        public PersonDraft As(Id<Person> known) => draft with
        {
            Person = draft.Person.As(known),
            Points = [.. draft.Points.Select(point => point.For(known))],
            Addresses = [.. draft.Addresses.Select(address => Address(address, known))],
            Occasions = [.. draft.Occasions.Select(occasion => Day(occasion, known))],
            Facts = [.. draft.Facts.Select(fact => Known(fact, known))],
            Tags = [.. draft.Tags.Select(tag => Tag.On(known, tag.Name))],
            Aliases = [.. draft.Aliases.Select(alias => Alias.Of(alias.Scheme, alias.Value, known, alias.Fingerprint))],
            Photo = draft.Photo is { } photo ? Photo.Of(known, photo.MediaType, photo.Checksum, photo.Bytes) : null,
            Card = draft.Card is { } card ? OriginalCard.Of(known, card.Text) : null,
            Origin = draft.Origin.Through == known ? draft.Origin with { Through = null } : draft.Origin,
        };

        /// <summary>What two records say of one person, under the identity of the first; where both say something, the first counts.</summary>
        public PersonDraft And(PersonDraft later)
        {
            var id = draft.Person.Id;
            var other = later.As(id);
            var person = other.Person.As(id);
            person.Take(draft.Person);
            return draft with
            {
                Person = person,
                Points = Ordered([.. draft.Points, .. other.Points]),
                Addresses = [.. draft.Addresses.Concat(other.Addresses).DistinctBy(Written)],
                Occasions = [.. draft.Occasions.Concat(other.Occasions).DistinctBy(day => (day.Kind, day.Kind == OccasionKind.Birthday ? "" : $"{day.On} {day.Text}"))],
                Facts = [.. draft.Facts.Concat(other.Facts).DistinctBy(fact => (fact.Kind, fact.Text))],
                Tags = [.. draft.Tags.Concat(other.Tags).DistinctBy(tag => tag.Name)],
                Groups = [.. draft.Groups.Concat(other.Groups).DistinctBy(PersonName.Fold)],
                Aliases = [.. draft.Aliases.Concat(other.Aliases).DistinctBy(alias => (alias.Scheme, alias.Value))],
                Origin = draft.Origin == Origin.Unsaid ? other.Origin : draft.Origin,
                Photo = draft.Photo ?? other.Photo,
                Card = draft.Card ?? other.Card,
            };
        }
    }

    // The order among a person's own begins anew for each source; put together it goes on.
    private static IReadOnlyList<ContactPoint> Ordered(IReadOnlyList<ContactPoint> points) =>
    [
        .. points.DistinctBy(point => (point.Kind, point.Normal)).GroupBy(point => point.Kind).SelectMany(kind =>
            kind.Select((point, i) => ContactPoint.Of(point.Person, point.Kind, point.Value, point.Normal, point.Label, i))),
    ];

    private static (string?, string?, string?, string?) Written(PostalAddress address) => (address.Street, address.PostOfficeBox, address.Locality, address.PostalCode);

    private static PostalAddress Address(PostalAddress address, Id<Person> known) => PostalAddress.Of(
        known, address.Label, address.PostOfficeBox, address.Extended, address.Street, address.Locality, address.Region, address.PostalCode, address.Country);

    private static Occasion Day(Occasion occasion, Id<Person> known)
    {
        var day = Occasion.Of(known, occasion.Kind, occasion.On, occasion.Text);
        day.Lead(occasion.LeadDays);
        return day;
    }

    private static Fact Known(Fact fact, Id<Person> known)
    {
        var same = Fact.About(known, fact.Text, fact.Kind, fact.Since, fact.Moment);
        same.End(fact.Until);
        return same;
    }
}
