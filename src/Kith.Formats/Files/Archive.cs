using System.Globalization;
using System.IO.Compression;

namespace Kith.Formats.Files;

/// <summary>A zip whose entries are streamed where they stand; nothing is extracted to a disk.</summary>
/// <remarks>
/// An entry's path is checked though it is never used as one: whoever is shown it must not be misled. Sizes are checked
/// against what the archive says before reading and against what really comes while reading, since an archive may lie.
/// </remarks>
internal sealed class Archive(Func<Stream> open, string path, Limits limits)
{
    /// <summary>Entries of one archive.</summary>
    public const int MaxEntries = 200_000;

    /// <summary>Bytes an archive within an archive may have: it is held in memory, since only then can it be searched.</summary>
    public const int MaxNestedBytes = 64 << 20;

    // Text compresses to a tenth; a calendar of one repeated line to a three-hundredth. Deflate ends at 1:1032.
    private const int MaxRatio = 500;
    private const long RatioFrom = 32 << 20;

    /// <summary>The entries that are files, in the archive's order; or what is wrong with it.</summary>
    public IEnumerable<Parsed<FoundFile>> Entries()
    {
        using var zip = TryOpen(out var damage);
        if (zip is null || Refused(zip) is { } refusal && (damage = refusal) is not null)
        {
            yield return new(new Problem(new(path, 0), damage!, Final: true));
            yield break;
        }

        for (var i = 0; i < zip.Entries.Count; i++)
        {
            var entry = zip.Entries[i];
            if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\') || entry.Length == 0)
            {
                continue;
            }

            yield return Entry(entry, i);
        }
    }

    private Parsed<FoundFile> Entry(ZipArchiveEntry entry, int index)
    {
        var place = new Place($"{path}!/{Shown(entry.FullName)}", 0);
        if (Leaves(entry.FullName))
        {
            return new(new Problem(place, Texts.ProblemTexts.EntryOutside));
        }

        if (entry.IsEncrypted)
        {
            return new(new Problem(place, Texts.ProblemTexts.EntryLocked));
        }

        if (entry.Length > RatioFrom && entry.Length / MaxRatio > entry.CompressedLength)
        {
            return new(new Problem(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.EntryHostile, MaxRatio)));
        }

        return new(new FoundFile(place.Path, FileKind.Unknown, entry.Length, () => OpenEntry(index, place.Path)), place);
    }

    // Each opening reads the directory of the archive anew, so that an entry can be read long after the walk, from any thread.
    private BoundedStream OpenEntry(int index, string entryPath)
    {
        ZipArchive? zip = null;
        var stream = open();
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var entry = zip.Entries[index];
            return new BoundedStream(entry.Open(), entry.Length, entryPath, zip);
        }
        catch (Exception problem) when (problem is InvalidDataException or ArgumentException or NotSupportedException)
        {
            zip?.Dispose();
            stream.Dispose();
            throw new IOException(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.EntryCannotUnpack, entryPath), problem);
        }
    }

    private ZipArchive? TryOpen(out string? damage)
    {
        damage = null;
        Stream? stream = null;
        try
        {
            stream = open();
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (IOException problem)
        {
            stream?.Dispose();
            damage = problem.Message;
        }
        catch (Exception problem) when (problem is InvalidDataException or ArgumentException or NotSupportedException)
        {
            stream?.Dispose();
            damage = Texts.ProblemTexts.ArchiveDamaged;
        }

        return null;
    }

    private string? Refused(ZipArchive zip) =>
        zip.Entries.Count > MaxEntries ? string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.ArchiveTooMany, MaxEntries)
        : zip.Entries.Sum(entry => (decimal)entry.Length) > limits.FileBytes ? string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.ArchiveTooLarge, limits.FileBytes >> 20)
        : null;

    private static bool Leaves(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || (name.Length > 1 && name[1] == ':') || name.Length > 4096
        || name.Contains('\0', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    private static string Shown(string name) =>
        string.Concat(name.Take(4096).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
