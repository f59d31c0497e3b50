using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>Days that matter and people around them.</summary>
public sealed partial class Card
{
    /// <summary>Days that matter and could be read: BDAY, ANNIVERSARY, DEATHDATE, X-ABDATE and their like.</summary>
    public IEnumerable<CardDay> Days => Properties.Select(DayOf).OfType<CardDay>();

    /// <summary>Day properties whose text is no date: <c>BDAY;VALUE=text:circa 1800</c>.</summary>
    public IEnumerable<(string Kind, string Text, Property Source)> UnreadDays => Properties
        .Where(property => DayKind(property) is not null && CardDate.Of(property) is null && TextOf(property).Length > 0)
        .Select(property => (DayKind(property)!, TextOf(property), property));

    /// <summary>Somebody they are related to: RELATED, X-ABRELATEDNAMES, X-SPOUSE and their like.</summary>
    public IEnumerable<CardRelation> Relations => Properties.Select(RelationOf).OfType<CardRelation>();

    private CardDay? DayOf(Property property) =>
        DayKind(property) is { } kind && CardDate.Of(property) is { } date ? new CardDay(kind, date, property) : null;

    private string? DayKind(Property property) =>
        KnownWords.Days.TryGetValue(property.Name, out var kind) ? kind
            : property.Is("X-ABDATE") || property.Is("X-EVENT") ? LabelOf(property)?.ToLowerInvariant() is { } label ? label == "anniversary" ? label : LabelOf(property) : FirstType(property)
            : null;

    private CardRelation? RelationOf(Property property)
    {
        var named = property.Is("X-ABRELATEDNAMES") || property.Is("RELATED") ? LabelOf(property) ?? FirstType(property)
            : KnownWords.Relations.GetValueOrDefault(property.Name);
        return named is not null && WithoutUrn(TextOf(property)).Trim() is { Length: > 0 } text ? new CardRelation(named.Length <= 32 ? named.ToLowerInvariant() : named, text, property) : null;
    }

    private static string FirstType(Property property) => TypesOf(property).FirstOrDefault(type => type != "pref") ?? "";
}
