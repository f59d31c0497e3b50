namespace Kith;

/// <summary>A person's picture, decoded and encoded anew before it is kept.</summary>
public sealed class Photo
{
    private Photo()
    {
    }

    /// <summary>A person's picture.</summary>
    public static Photo Of(Id<Person> person, string mediaType, string checksum, byte[] bytes) =>
        new() { Person = person, MediaType = mediaType, Checksum = checksum, Bytes = bytes };

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>image/jpeg or image/png.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>SHA-256 of the picture as it came in, lower-case hexadecimal, by which an unchanged one is known again.</summary>
    public string Checksum { get; private set; } = "";

    /// <summary>The picture, at most 512 pixels a side.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Puts another picture in its place.</summary>
    public void Replace(Photo newer) => (MediaType, Checksum, Bytes) = (newer.MediaType, newer.Checksum, newer.Bytes);
}

/// <summary>The vCard a person came in with, word for word, so that what Kith does not model is given back.</summary>
public sealed class OriginalCard
{
    private OriginalCard()
    {
    }

    /// <summary>The card a person came in with.</summary>
    public static OriginalCard Of(Id<Person> person, string text) => new() { Person = person, Text = text };

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>The card as content lines, BEGIN and END included.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Puts a newer card in its place.</summary>
    public void Replace(string text) => Text = text;
}

/// <summary>A name by which the outside world, or an earlier merge, knows a person: a vCard UID, a LinkedIn address, an old identity.</summary>
public sealed class Alias
{
    private Alias()
    {
    }

    /// <summary>A name by which a person is known.</summary>
    public static Alias Of(string scheme, string value, Id<Person> person, long fingerprint) =>
        new() { Scheme = scheme, Value = value, Person = person, Fingerprint = fingerprint };

    /// <summary>Whose naming it is: <c>vcard</c>, <c>linkedin</c>, <c>google</c>, <c>outlook</c>, <c>csv</c>, <c>mail</c>, <c>kith</c>.</summary>
    public string Scheme { get; private init; } = "";

    /// <summary>The name there.</summary>
    public string Value { get; private init; } = "";

    /// <summary>Who it is.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>A hash of all that the source said when it was last taken in, by which an unchanged record is known again.</summary>
    public long Fingerprint { get; private set; }

    /// <summary>Remembers what the source said this time.</summary>
    public void Saw(long fingerprint) => Fingerprint = fingerprint;
}
