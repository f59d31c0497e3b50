using System.Security.Cryptography;
using System.Text;
using Kith.Exchange.Photos;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Texts;

namespace Kith.Web.Pages.People;

/// <summary>How a file becomes a document of somebody, whoever hands it in.</summary>
public static class DocumentForm
{
    /// <summary>Bytes one file may have.</summary>
    public const int Most = 10 * 1024 * 1024;

    /// <summary>The longer side of a kept picture, in pixels: a letter photographed is still to be read.</summary>
    private const int Side = 2400;

    private const int LongestName = 120;

    // The first is given, the others are left as they stand.
    private static readonly Dictionary<string, string[]> Endings = new() { ["image/jpeg"] = [".jpg", ".jpeg", ".jpe", ".jfif"], ["image/png"] = [".png"] };

    private static readonly string[] Foreign = [".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".gif", ".webp", ".bmp", ".dib", ".ico", ".wbmp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".dng"];

    /// <summary>Keeps a file as a document; nothing is saved yet.</summary>
    /// <exception cref="RefusalException">The file is empty or too large, or a picture that cannot be drawn anew.</exception>
    public static async Task<Document> KeepAsync(KithContext book, Id<Person> person, Stream file, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        if (file.Length > Most)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(DocumentTexts.TooLarge, name, Most / (1024 * 1024)));
        }

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        var (type, kept) = Anew(bytes, name);
        var document = Document.Of(person, Called(name, type), type, Convert.ToHexStringLower(SHA256.HashData(kept)), kept);
        book.Add(document);
        return document;
    }

    /// <summary>A picture is encoded anew, which leaves behind where it was taken, or refused; anything else is kept byte for byte.</summary>
    private static (string MediaType, byte[] Bytes) Anew(byte[] bytes, string name)
    {
        if (PhotoReading.TryEncode(bytes, Side, out var picture, out var fault))
        {
            return (picture.MediaType, picture.Bytes);
        }

        return fault switch
        {
            PictureFault.TooManyPixels => throw new RefusalException(RefusalReason.Invalid, DocumentTexts.TooManyPixels),
            PictureFault.Damaged => throw new RefusalException(RefusalReason.Invalid, DocumentTexts.Damaged),
            _ when PictureBeginnings.Are(bytes) => throw new RefusalException(RefusalReason.Invalid, Said.Fill(DocumentTexts.NotDrawn, Last(name))),
            _ => (TypeOf(bytes), bytes),
        };
    }

    private static string TypeOf(byte[] bytes) => bytes.AsSpan().StartsWith("%PDF-"u8) ? "application/pdf" : IsText(bytes) ? "text/plain; charset=utf-8" : "application/octet-stream";

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>A name for a file; a picture drawn anew ends as what it is now.</summary>
    private static string Called(string name, string type)
    {
        var last = Endings.TryGetValue(type, out var endings) ? Ending(Last(name), endings) : Last(name);
        return last.Length <= LongestName ? last : last[..(LongestName - 12)] + "…" + last[^10..];
    }

    private static string Ending(string name, string[] endings)
    {
        var ending = Path.GetExtension(name);
        return endings.Contains(ending, StringComparer.OrdinalIgnoreCase) ? name
            : Foreign.Contains(ending, StringComparer.OrdinalIgnoreCase) ? Path.ChangeExtension(name, endings[0]) : name + endings[0];
    }

    /// <summary>The name without the folders and the signs of control that a foreign program may put there.</summary>
    private static string Last(string name) => string.Concat(name.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
}
