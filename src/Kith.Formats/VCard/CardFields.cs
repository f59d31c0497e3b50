using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>A name in its parts (N); several names in a part are separated by blanks, suffixes by commas.</summary>
public sealed record CardName(string Family, string Given, string Additional, string Prefixes, string Suffixes)
{
    /// <summary>The parts in the order of the West.</summary>
    public string Joined => string.Join(' ', new[] { Prefixes, Given, Additional, Family, Suffixes }.Where(part => part.Length > 0));
}

/// <summary>One of several ways to reach somebody: an address, a number, a page, a handle.</summary>
/// <param name="Text">As a person wrote it, <c>mailto:</c> and <c>tel:</c> taken off.</param>
/// <param name="Source">The property it stands in.</param>
/// <param name="Types">home, work, cell …, in lower case; what says nothing (internet, pref, voice beside others) left out by <see cref="Label"/> only.</param>
/// <param name="Label">The owner's own label, else the first type that tells where it belongs; empty when neither is given.</param>
/// <param name="Preference">1 is most preferred; null when not said.</param>
public sealed record CardEntry(string Text, Property Source, IReadOnlyList<string> Types, string Label, int? Preference);

/// <summary>A postal address (ADR); parts are empty when not said.</summary>
public sealed record CardAddress(string Box, string Extended, string Street, string Locality, string Region, string Code, string Country)
{
    /// <summary>As it is printed on an envelope: the LABEL parameter, or the LABEL property of the same types; null when not given.</summary>
    public string? Envelope { get; init; }

    /// <summary>Home, work, or the owner's own label; empty when not said.</summary>
    public string Label { get; init; } = "";

    /// <summary>True when no part says anything.</summary>
    public bool IsEmpty => (Box + Extended + Street + Locality + Region + Code + Country).Length == 0;
}

/// <summary>A handle of a messenger or network.</summary>
/// <param name="Network">In lower case: jabber, skype, twitter …</param>
/// <param name="Name">The name or address there.</param>
public sealed record CardHandle(string Network, string Name, Property Source);

/// <summary>A day that matters (BDAY, ANNIVERSARY, X-ABDATE …).</summary>
/// <param name="Kind">birthday, anniversary, death, or the owner's own label.</param>
public sealed record CardDay(string Kind, CardDate Date, Property Source);

/// <summary>Somebody this person is related to.</summary>
/// <param name="Kind">spouse, child, friend …, or the owner's own label; empty when not said.</param>
/// <param name="Text">A name, or the UID of another card (<c>urn:uuid:…</c>).</param>
public sealed record CardRelation(string Kind, string Text, Property Source);

/// <summary>A picture: its bytes, or where it lies.</summary>
/// <param name="Bytes">Null when the card only says where it lies, or when what stands there is no base64.</param>
/// <param name="Uri">Null when the picture itself is in the card.</param>
public sealed record CardPhoto(byte[]? Bytes, string? Uri, Property Source);
