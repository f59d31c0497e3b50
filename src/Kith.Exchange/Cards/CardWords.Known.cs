using System.Collections.Frozen;

namespace Kith.Exchange.Cards;

/// <summary>Words of cards, by what they mean to Kith.</summary>
internal static class CardWords
{
    /// <summary>Properties that change with every export and say nothing of the person.</summary>
    public static FrozenSet<string> Passing { get; } = FrozenSet.ToFrozenSet(
        ["REV", "PRODID", "VERSION", "X-ETAG", "X-THUNDERBIRD-ETAG", "X-GENERATOR", "X-COUCHDB-APPLICATION-ANNOTATIONS"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Categories by which programs mean everybody.</summary>
    public static FrozenSet<string> Everybody { get; } = FrozenSet.ToFrozenSet(["myContacts", "My Contacts", "* myContacts", "All"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Labels that are types of TEL, EMAIL, ADR or URL; any other is written as X-ABLabel.</summary>
    public static FrozenSet<string> Types { get; } = FrozenSet.ToFrozenSet(["home", "work", "cell", "fax", "pager", "main", "video", "car", "school", "iphone", "mobile"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties that say how somebody wishes to be spoken of.</summary>
    public static IReadOnlyList<string> Pronouns { get; } = ["PRONOUNS", "X-PRONOUNS", "X-ADDRESSING-PRONOUNS"];

    /// <summary>Of which kind a fact is that tells of somebody related; any other is a relation.</summary>
    public static FrozenDictionary<string, string> Relations { get; } = new Dictionary<string, string>
    {
        ["spouse"] = "family", ["partner"] = "family", ["child"] = "family", ["son"] = "family", ["daughter"] = "family", ["parent"] = "family",
        ["mother"] = "family", ["father"] = "family", ["brother"] = "family", ["sister"] = "family", ["sibling"] = "family", ["kin"] = "family",
        ["manager"] = "work", ["assistant"] = "work", ["colleague"] = "work", ["co-worker"] = "work", ["agent"] = "work",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties that become facts, and of which kind (RFC 6715).</summary>
    public static FrozenDictionary<string, string> Facts { get; } = new Dictionary<string, string>
    {
        ["HOBBY"] = "interest",
        ["INTEREST"] = "interest",
        ["EXPERTISE"] = "work",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
