using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>Who it is.</summary>
public sealed partial class Card
{
    /// <summary>The whole name (FN); null when not given.</summary>
    public string? FormattedName => Text("FN");

    /// <summary>The name in its parts (N); null when not given or empty.</summary>
    public CardName? Name => First("N") is { } property ? NameOf(property) : null;

    /// <summary>How the name sounds (X-PHONETIC-*); null when not given.</summary>
    public string? PhoneticName =>
        string.Join(' ', KnownWords.Sounds.Select(Text).OfType<string>()) is { Length: > 0 } sound ? sound : null;

    /// <summary>Nicknames.</summary>
    public IEnumerable<string> Nicknames => Lists("NICKNAME");

    /// <summary>Words it is filed under.</summary>
    public IEnumerable<string> Categories => Lists("CATEGORIES");

    /// <summary>The identity of the card, <c>urn:uuid:</c> taken off; null when not given.</summary>
    public string? Uid => Text("UID") is { } uid && WithoutUrn(uid) is { Length: > 0 } bare ? bare : null;

    /// <summary>The organisation and its units, most general first; empty when not given.</summary>
    public IReadOnlyList<string> Organization => First("ORG") is { } property ? [.. Parts(property, ';').Where(part => part.Length > 0)] : [];

    /// <summary>True for the card of an organisation (KIND:org, Apple's X-ABShowAs:COMPANY).</summary>
    public bool IsOrganization => Kind is "org" or "organization" || "COMPANY".Equals(Text("X-ABShowAs"), StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a list of members (KIND:group, Apple's X-ADDRESSBOOKSERVER-KIND:group).</summary>
    public bool IsGroup => Kind == "group";

    /// <summary>The identities of a group's members, <c>urn:uuid:</c> taken off.</summary>
    public IEnumerable<string> Members => All("MEMBER").Concat(All("X-ADDRESSBOOKSERVER-MEMBER")).Select(TextOf).Where(text => text.Length > 0).Select(WithoutUrn);

    /// <summary>As they wish to be spoken of (PRONOUNS of RFC 9554, X-PRONOUNS); null when not said.</summary>
    public string? Pronouns => Text("PRONOUNS") ?? Text("X-PRONOUNS") ?? Text("X-ADDRESSING-PRONOUNS");

    /// <summary>The position in the organisation (TITLE); null when not given.</summary>
    public string? Title => Text("TITLE");

    /// <summary>The part played there (ROLE); null when not given.</summary>
    public string? Role => Text("ROLE");

    /// <summary>All notes, an empty line between them; empty when there are none.</summary>
    public string Note => string.Join("\n\n", All("NOTE").Select(TextOf).Where(text => text.Length > 0));

    /// <summary>The time zone as written: a name of the zone database or an offset; null when not given.</summary>
    public string? Zone => Text("TZ");

    /// <summary>When the card was last revised, as written (REV); null when not given.</summary>
    public string? Revision => Text("REV");

    /// <summary>Sex (M, F, O, N, U, or empty) and gender identity (or empty) of GENDER (RFC 6350, section 6.2.7); null when not given.</summary>
    public (string Sex, string Identity)? Gender =>
        First("GENDER") is { } property && Parts(property, ';') is var parts ? (parts[0].ToUpperInvariant(), parts.Count > 1 ? parts[1] : "") : null;

    /// <summary>Languages in the order they are preferred (LANG).</summary>
    public IEnumerable<string> Languages => Entries("LANG").Select(entry => entry.Text).Where(text => text.Length > 0);

    /// <summary>The card of the assistant or agent inside this one; null when there is none.</summary>
    public Card? Agent => First("AGENT") switch
    {
        null => null,
        { Inner: { } inner } => new Card(inner),
        var property => CardReader.Read(LineText.Unescape(property.Value), "AGENT").FirstOrDefault()?.Value,
    };

    private string? Kind => (Text("KIND") ?? Text("X-ADDRESSBOOKSERVER-KIND"))?.ToLowerInvariant();

    private CardName? NameOf(Property property)
    {
        var parts = LineText.Split(property.Plain, ';');
        string Part(int index, string between) => index >= parts.Count ? ""
            : !parts[index].Contains(',', StringComparison.Ordinal) ? Unescape(parts[index]).Trim()
            : string.Join(between, LineText.Split(parts[index], ',').Select(one => Unescape(one).Trim()).Where(one => one.Length > 0));
        var name = new CardName(Part(0, " "), Part(1, " "), Part(2, " "), Part(3, " "), Part(4, ", "));
        return name.Joined.Length > 0 ? name : null;
    }

    // Thunderbird's add-on escapes the commas of lists, hence a list of one is looked into once more.
    private IEnumerable<string> Lists(string name) =>
        All(name).SelectMany(property => LineText.Split(property.Plain, ',') is { Count: > 1 } parts ? parts.Select(Unescape) : Unescape(property.Plain).Split(','))
            .Select(text => text.Trim()).Where(text => text.Length > 0);

    private static string WithoutUrn(string uid) => uid.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? uid[9..] : uid;
}
