namespace Kith.Formats.Files;

/// <summary>What a file holds, told from its content.</summary>
public enum FileKind
{
    /// <summary>Nothing that Kith knows.</summary>
    Unknown,

    /// <summary>Something Kith knows by sight and cannot read yet.</summary>
    NotYet,

    /// <summary>Address book cards: vCard 2.1, 3.0 or 4.0.</summary>
    VCard,

    /// <summary>A calendar: iCalendar (RFC 5545) or its parts.</summary>
    ICalendar,

    /// <summary>A mailbox in one file, messages parted by <c>From </c> lines (RFC 4155).</summary>
    Mbox,

    /// <summary>One mail message (RFC 5322).</summary>
    Message,

    /// <summary>A mailbox as a folder with <c>cur</c>, <c>new</c> and <c>tmp</c>.</summary>
    Maildir,

    /// <summary>A table: comma, semicolon or tab separated values.</summary>
    Table,

    /// <summary>An archive of files.</summary>
    Zip,

    /// <summary>One compressed file.</summary>
    Gzip,
}

/// <summary>What a file was taken for.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Sentence">For <see cref="FileKind.NotYet"/> and <see cref="FileKind.Unknown"/>: what it looks like and what to do; else null.</param>
public sealed record Recognition(FileKind Kind, string? Sentence = null)
{
    /// <summary>True when Kith has a reader for it.</summary>
    public bool Readable => Kind is not (FileKind.Unknown or FileKind.NotYet);
}

/// <summary>A file, an entry of an archive or a Maildir folder that was found.</summary>
/// <param name="Path">As its owner named it; inside an archive <c>archive.zip!/folder/file.vcf</c>.</param>
/// <param name="Kind">What it holds; <see cref="FileKind.Unknown"/> for the bystanders of a folder or an archive.</param>
/// <param name="Length">Bytes, uncompressed; for a Maildir the sum of its messages.</param>
/// <param name="Open">Opens it for reading from the start, as often as wanted. The stream fails only with an <see cref="IOException"/> whose message is a sentence.</param>
public sealed record FoundFile(string Path, FileKind Kind, long Length, Func<Stream> Open)
{
    /// <summary>The messages of a Maildir, each an own file; empty for everything else.</summary>
    public IEnumerable<FoundFile> Messages { get; init; } = [];
}
