using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kith.Storage;

namespace Kith.Hall.Exports;

/// <summary>A whole book on its way back from an archive.</summary>
/// <param name="Path">The archive.</param>
/// <param name="Name">What the book was called.</param>
/// <param name="Revision">Its number of changes.</param>
/// <param name="People">How many people, the owner included.</param>
/// <param name="Moments">How many moments.</param>
public sealed record BookReturn(string Path, string Name, long Revision, int People, int Moments)
{
    // A line holds one row; the longest are those of the log, with the whole of a deleted file in them.
    private const int LongestLine = 64 * 1024 * 1024;

    // A picture or file as Kith keeps it is far smaller.
    private const int LargestFile = 64 * 1024 * 1024;

    /// <summary>Looks whether a file is an archive of a whole book; null when it is something else.</summary>
    /// <exception cref="RefusalException">It is one, of a later layout or a damaged one.</exception>
    public static BookReturn? Of(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry(BookArchive.Head) is not { Length: < 100_000 } head || JsonNode.Parse(Text(head)) is not JsonObject about || about["kith"]?.GetValue<int>() is not { } version)
            {
                return null;
            }

            return version > BookArchive.Version
                ? throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.NewerKith, System.IO.Path.GetFileName(path)))
                : new BookReturn(path, about["name"]?.GetValue<string>() ?? "", about["revision"]?.GetValue<long>() ?? 0, Lines(zip, "person"), Lines(zip, "moment"));
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Fills an empty book with it: all of it, or nothing.</summary>
    /// <exception cref="RefusalException">The book is not empty, or the archive is damaged.</exception>
    public async Task<long> ComeAsync(KithContext book, IProgress<long>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        try
        {
            using var zip = await ZipFile.OpenReadAsync(Path, cancellation);
            return await book.RestoreAsync(RowsAsync(book, zip, cancellation), progress, cancellation);
        }
        catch (InvalidDataException damaged)
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportDamaged, System.IO.Path.GetFileName(Path)), damaged);
        }
    }

    private async IAsyncEnumerable<(string Table, string Row, string Place)> RowsAsync(KithContext book, ZipArchive zip, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var manifest = await ArchiveManifest.OfAsync(zip, System.IO.Path.GetFileName(Path), cancellation);
        foreach (var table in book.Tables())
        {
            if (zip.GetEntry($"tables/{table.Name}.jsonl") is not { } entry)
            {
                throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportNoTable, System.IO.Path.GetFileName(Path), table.Name));
            }

            var bytes = table.Columns.FirstOrDefault(column => column.Format == "bytes")?.Name;
            var number = 0;
            using var sum = SHA256.Create();
            await using var open = await entry.OpenAsync(cancellation);
            await using var through = new CryptoStream(open, sum, CryptoStreamMode.Read);
            using var text = new StreamReader(through, Encoding.UTF8);
            while (Line(text) is { } line)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(Path)}, tables/{table.Name}.jsonl, line {++number}");
                yield return (table.Name, bytes is null ? line : await TogetherAsync(zip, manifest, line, bytes, place, cancellation), place);
            }

            manifest.Check(System.IO.Path.GetFileName(Path), entry.FullName, sum.Hash!);
        }
    }

    /// <summary>A row with the bytes put back in the place of the entry that was named there.</summary>
    private async Task<string> TogetherAsync(ZipArchive zip, ArchiveManifest manifest, string line, string column, string place, CancellationToken cancellation)
    {
        try
        {
            var image = JsonNode.Parse(line)!.AsObject();
            if (zip.GetEntry(image[column]!.GetValue<string>()) is not { Length: <= LargestFile } file)
            {
                throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportNoFile, place));
            }

            using var content = new MemoryStream();
            await using var open = await file.OpenAsync(cancellation);
            await open.CopyToAsync(content, cancellation);
            var sum = SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
            manifest.Check(System.IO.Path.GetFileName(Path), file.FullName, sum);
            if (image["checksum"]?.GetValue<string>() is { } kept && !kept.Equals(Convert.ToHexStringLower(sum), StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportOtherFile, place, file.FullName));
            }

            image[column] = Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length);
            return image.ToJsonString();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportNoRow, place), fault);
        }
    }

    /// <summary>The next line, never longer than a row can be.</summary>
    private static string? Line(StreamReader text)
    {
        var line = new StringBuilder();
        while (text.Read() is >= 0 and var letter)
        {
            if (letter == '\n')
            {
                return line.ToString();
            }

            if (line.Append((char)letter).Length > LongestLine)
            {
                throw new RefusalException(RefusalReason.Invalid, Texts.ReturnTexts.ExportLongLine);
            }
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    private static int Lines(ZipArchive zip, string table)
    {
        if (zip.GetEntry($"tables/{table}.jsonl") is not { } entry)
        {
            return 0;
        }

        using var open = entry.Open();
        var (buffer, lines) = (new byte[64 * 1024], 0);
        while (open.Read(buffer) is > 0 and var read)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
