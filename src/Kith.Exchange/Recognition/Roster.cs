namespace Kith.Exchange;

/// <summary>An address, number or handle by which somebody is known, as it is compared.</summary>
public readonly record struct RosterPoint(ContactKind Kind, string Normal);

/// <summary>A day that matters to somebody.</summary>
public readonly record struct RosterDay(OccasionKind Kind, PartialDate On);

/// <summary>A name by which an outside source knows somebody, with the hash of what it last said.</summary>
public readonly record struct RosterAlias(string Scheme, string Value, long Fingerprint);

/// <summary>Somebody of the book, as far as is needed to know them again.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">The whole name.</param>
public sealed record RosterEntry(Id<Person> Person, string Name)
{
    /// <summary>Given names; null when not said.</summary>
    public string? Given { get; init; }

    /// <summary>Family names; null when not said.</summary>
    public string? Family { get; init; }

    /// <summary>Nicknames, comma-separated.</summary>
    public string Nicknames { get; init; } = "";

    /// <summary>Where they work; null when not said.</summary>
    public string? Organization { get; init; }

    /// <summary>True for the owner of the book.</summary>
    public bool IsMe { get; init; }

    /// <summary>Addresses, numbers, handles.</summary>
    public IReadOnlyList<RosterPoint> Points { get; init; } = [];

    /// <summary>Birthday and other days.</summary>
    public IReadOnlyList<RosterDay> Days { get; init; } = [];

    /// <summary>Names in outside sources.</summary>
    public IReadOnlyList<RosterAlias> Aliases { get; init; } = [];
}

/// <summary>Who is in the book, against which files are recognised.</summary>
/// <param name="People">Everybody, the owner included, nobody of the trash.</param>
/// <param name="Region">ISO 3166 country by which numbers without a country code are read; null when the owner has not said.</param>
public sealed record Roster(IReadOnlyList<RosterEntry> People, string? Region = null)
{
    /// <summary>A book with nobody in it.</summary>
    public static Roster Empty { get; } = new([]);
}
