using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Kith.Storage;

namespace Kith.Hall.Exports;

/// <summary>
/// The SHA-256 of every entry of an archive, as the manifest of a bag writes them (RFC 8493, 2.1.3): <c>sha256sum -c manifest-sha256.txt</c>
/// checks an unpacked archive. A zip's own sums are not looked at by all who read one, and miss a change that was packed anew.
/// </summary>
internal sealed class ArchiveManifest
{
    /// <summary>The entry it stands in, the last of an archive.</summary>
    public const string Name = "manifest-sha256.txt";

    private readonly Dictionary<string, string> sums = new(StringComparer.Ordinal);

    /// <summary>The manifest of an archive; an empty one, to which everything fits, when it has none: exports before it was written had none.</summary>
    /// <exception cref="RefusalException">A line of it is none.</exception>
    public static async Task<ArchiveManifest> OfAsync(ZipArchive zip, string archive, CancellationToken cancellation)
    {
        var manifest = new ArchiveManifest();
        if (zip.GetEntry(Name) is not { } entry)
        {
            return manifest;
        }

        await using var open = await entry.OpenAsync(cancellation);
        using var text = new StreamReader(open, Encoding.UTF8);
        while (await text.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Split("  ", 2) is not [{ Length: 2 * SHA256.HashSizeInBytes } sum, var name])
            {
                throw Changed(archive, Name);
            }

            manifest.sums[name] = sum;
        }

        return manifest;
    }

    /// <summary>Writes an entry and notes its sum.</summary>
    public async Task WriteAsync(ZipArchive zip, string name, CompressionLevel level, Func<Stream, Task> write, CancellationToken cancellation)
    {
        using var sum = SHA256.Create();
        await using (var entry = await zip.CreateEntry(name, level).OpenAsync(cancellation))
        await using (var through = new CryptoStream(entry, sum, CryptoStreamMode.Write))
        {
            await write(through);
        }

        sums[name] = Convert.ToHexStringLower(sum.Hash!);
    }

    /// <summary>Writes itself.</summary>
    public async Task WriteAsync(ZipArchive zip, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(Name).OpenAsync(cancellation);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(sums.Select(sum => $"{sum.Value}  {sum.Key}\n"))), cancellation);
    }

    /// <summary>Looks whether what was read of an entry is what was written.</summary>
    /// <exception cref="RefusalException">It is something else.</exception>
    public void Check(string archive, string name, byte[] sum)
    {
        if (sums.TryGetValue(name, out var written) && !written.Equals(Convert.ToHexStringLower(sum), StringComparison.OrdinalIgnoreCase))
        {
            throw Changed(archive, name);
        }
    }

    private static RefusalException Changed(string archive, string name) =>
        new(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.ReturnTexts.ExportChanged, archive, name, Name));
}
