using System.Security.Cryptography;
using System.Text;
using Kith.Exchange.Photos;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Documents;

/// <summary>Files that belong to somebody: kept, given back, taken away.</summary>
[AtMost(MostBytes + (64 * 1024))]
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Bytes one file may have.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The longer side of a kept picture, in pixels: a letter photographed is still to be read.</summary>
    private const int Side = 2400;

    private const int LongestName = 120;

    /// <summary>Whose.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>Which file; null for the list of them.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Document>? Document { get; set; }

    /// <summary>How they are called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their files.</summary>
    public IReadOnlyList<DocumentRow> Rows { get; private set; } = [];

    /// <summary>Shows the list, or gives a file back. What is no picture of ours is never shown in the browser.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Document is not { } wanted)
        {
            return await ShowAsync(cancellation);
        }

        if (await Book.Documents.AsNoTracking().SingleOrDefaultAsync(document => document.Id == wanted && document.Person == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        return found.MediaType is "image/jpeg" or "image/png"
            ? File(found.Bytes, found.MediaType)
            : File(found.Bytes, found.MediaType, found.Name);
    }

    /// <summary>Keeps a file.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (await Book.FindAsync(Id, cancellation) is not { } person)
        {
            return NotFound();
        }

        if (file is null)
        {
            throw new RefusalException(RefusalReason.Invalid, DocumentTexts.NoFile);
        }

        Book.Add(await ReadAsync(file, cancellation));
        await SaveAsync("document.add", person.FormattedName, DocumentTexts.Kept, cancellation);
        return new SeeOther($"/people/{Id}#documents");
    }

    /// <summary>Takes a file away; the trash keeps it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (Document is not { } wanted || await Book.FindAsync(Id, cancellation) is not { } person
            || await Book.Documents.SingleOrDefaultAsync(document => document.Id == wanted && document.Person == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Book.Remove(found);
        await SaveAsync("document.remove", person.FormattedName, Said.Fill(DocumentTexts.Removed, found.Name), cancellation);
        return new SeeOther($"/people/{Id}#documents");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Book.ChangeTracker.Clear();
        if (await Between.WithAsync(Book, Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Name = found.Head.Name;
        Rows = (await OwnAspects.OfAsync(Book, Id, cancellation)).Documents;
        return Page();
    }

    private async Task<Document> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > MostBytes)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(DocumentTexts.TooLarge, file.FileName, MostBytes / (1024 * 1024)));
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        var (type, kept) = Anew(bytes.ToArray());
        return Kith.Document.Of(Id, Called(file.FileName), type, Convert.ToHexStringLower(SHA256.HashData(kept)), kept);
    }

    /// <summary>A picture is encoded anew, which leaves behind where it was taken; anything else is kept byte for byte.</summary>
    private static (string MediaType, byte[] Bytes) Anew(byte[] bytes)
    {
        if (PhotoReading.TryEncode(bytes, Side, out var picture, out var fault))
        {
            return (picture.MediaType, picture.Bytes);
        }

        return fault == PictureFault.NoPicture
            ? (TypeOf(bytes), bytes)
            : throw new RefusalException(RefusalReason.Invalid, fault == PictureFault.TooManyPixels ? DocumentTexts.TooManyPixels : DocumentTexts.Damaged);
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

    /// <summary>A name for a file, without the folders and the signs of control that a foreign program may put there.</summary>
    private static string Called(string name)
    {
        var last = string.Concat(name.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        return last.Length <= LongestName ? last : last[..(LongestName - 12)] + "…" + last[^10..];
    }
}
