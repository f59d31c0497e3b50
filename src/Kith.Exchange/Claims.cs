using Kith.Formats;
using NodaTime;

namespace Kith.Exchange;

/// <summary>Somebody as an outside record names them, before it is known who it is.</summary>
/// <param name="Name">As written; empty when only an address is known.</param>
/// <param name="Email">Their address; null when not given.</param>
/// <param name="Phone">Their number as written; null when not given.</param>
public readonly record struct Party(string Name, string? Email = null, string? Phone = null);

/// <summary>All that an outside record says of one person.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Scheme">Whose naming <paramref name="External"/> is: vcard, linkedin, google, outlook, csv, mail.</param>
/// <param name="External">The record's own stable identity there (UID, address of a profile), else something that stays the same in the next export.</param>
/// <param name="Draft">What it says, as rows to be, under a new identity. Contact points carry their text; recognition normalises them.</param>
public sealed record PersonClaim(Place Place, string Scheme, string External, PersonDraft Draft)
{
    /// <summary>A hash of all that the record says, stable between runs and machines.</summary>
    public long Fingerprint { get; init; }

    /// <summary>The name through which the owner knows them, when the record tells it (“Referred By”); recognised later.</summary>
    public string? Through { get; init; }
}

/// <summary>A group as an outside record names it, with its members by their identities there.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Scheme">Whose naming the members are.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Members">External identities of the members in the same scheme.</param>
public sealed record GroupClaim(Place Place, string Scheme, string Name, IReadOnlyList<string> Members);

/// <summary>A contact as an outside record tells it.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="External">Its stable identity there, unique in the book: <c>ics:UID#2026-05-01</c>, <c>mail:…</c>.</param>
/// <param name="Fingerprint">A hash of all that the record says, stable between runs and machines.</param>
/// <param name="Parties">Who took part besides the owner, as named there. A claim none of whose parties is in the book or the proposal makes no moment.</param>
public sealed record MomentClaim(Place Place, string External, long Fingerprint, MomentKind Kind, LocalDate On, IReadOnlyList<Party> Parties)
{
    /// <summary>Whether it lies ahead and will not take place: what the book has of it leaves, and nothing comes in.</summary>
    public bool CalledOff { get; init; }

    /// <summary>When a clock told it.</summary>
    public Instant? At { get; init; }

    /// <summary>IANA name of the zone it happened in.</summary>
    public string? Zone { get; init; }

    /// <summary>How long, in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>How much passed.</summary>
    public Substance Substance { get; init; } = Substance.Exchange;

    /// <summary>Who began it.</summary>
    public Beginner? BegunBy { get; init; }

    /// <summary>Where.</summary>
    public string Where { get; init; } = "";

    /// <summary>Subject or name of the event.</summary>
    public string Title { get; init; } = "";
}

/// <summary>A day that matters, told by something other than a card of the person: a calendar of birthdays.</summary>
public sealed record OccasionClaim(Place Place, Party Party, OccasionKind Kind, PartialDate On, string Text);

/// <summary>What one file says. People come whole, for the proposal shows them; moments come as they are asked for, more than once if need be.</summary>
/// <param name="Format">The format in a word, for the owner: “vCard”, “mbox”.</param>
/// <param name="Path">The file as its owner named it.</param>
public sealed record FileReading(string Format, string Path)
{
    /// <summary>People the file describes, or, for mail, people it gives good reason to propose.</summary>
    public IReadOnlyList<PersonClaim> People { get; init; } = [];

    /// <summary>Groups.</summary>
    public IReadOnlyList<GroupClaim> Groups { get; init; } = [];

    /// <summary>Contacts.</summary>
    public IEnumerable<MomentClaim> Moments { get; init; } = [];

    /// <summary>Days that matter.</summary>
    public IReadOnlyList<OccasionClaim> Occasions { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Addresses that are probably the owner's own, likeliest first, when the file gives evidence of them.</summary>
    public IReadOnlyList<string> OwnAddresses { get; init; } = [];
}
