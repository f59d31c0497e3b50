using System.Globalization;

namespace Kith;

/// <summary>A file that belongs to a person: a letter, a drawing, a picture. Images are encoded anew before they are kept.</summary>
public sealed class Document
{
    private Document()
    {
    }

    /// <summary>A file of a person.</summary>
    /// <exception cref="RefusalException">It has no name or no bytes.</exception>
    public static Document Of(Id<Person> person, string name, string mediaType, string checksum, byte[] bytes) =>
        bytes.Length == 0
            ? throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.EmptyDocument, name))
            : new() { Id = Id<Document>.New(), Person = person, Name = Words.Needed(name, Texts.RefusalTexts.DocumentNeedsWords), MediaType = mediaType, Checksum = checksum, Size = bytes.Length, Bytes = bytes };

    /// <summary>Its identity.</summary>
    public Id<Document> Id { get; private init; }

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Media type as its bytes tell it (RFC 6838).</summary>
    public string MediaType { get; private init; } = "";

    /// <summary>SHA-256 of the bytes as they are kept, lower-case hexadecimal.</summary>
    public string Checksum { get; private init; } = "";

    /// <summary>How many bytes there are.</summary>
    public int Size { get; private init; }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; private init; } = [];

    /// <summary>Gives it another name.</summary>
    public void Rename(string name) => Name = Words.Needed(name, Texts.RefusalTexts.DocumentNeedsWords);
}
