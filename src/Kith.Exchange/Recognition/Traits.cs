using Kith.Formats;

namespace Kith.Exchange;

/// <summary>What a record says of somebody, as far as they can be recognised by it.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Scheme">Whose naming <paramref name="External"/> is.</param>
/// <param name="External">Its own identity there.</param>
/// <param name="Names">Ways in which the name may be written.</param>
/// <param name="Points">Addresses and numbers that tell somebody.</param>
/// <param name="Birthday">Their birthday; null when not said.</param>
/// <param name="Organization">Where they work, folded; null when not said.</param>
internal sealed record Traits(
    Place Place, string Scheme, string External, IReadOnlyList<NameKey> Names, IReadOnlyList<RosterPoint> Points, PartialDate? Birthday, string? Organization)
{
    /// <summary>What a claim says; its points are normal already.</summary>
    public static Traits Of(PersonClaim claim)
    {
        var (person, draft) = (claim.Draft.Person, claim.Draft);
        return new(
            claim.Place, claim.Scheme, claim.External,
            NameKey.Of(person.FormattedName, person.GivenName, person.AdditionalNames, person.FamilyName),
            [.. draft.Points.Select(point => new RosterPoint(point.Kind, point.Normal)).Where(point => Normals.Tells(point.Kind, point.Normal)).Distinct()],
            draft.Occasions.Where(day => day.Kind == OccasionKind.Birthday).Select(day => day.On).FirstOrDefault(),
            person.Organization is { } at ? PersonName.Fold(at) : null);
    }

    /// <summary>True for schemes whose identity is an address: one person may have several in one file.</summary>
    public bool IsNamedByAddress => Scheme is "mail" or "calendar";
}
