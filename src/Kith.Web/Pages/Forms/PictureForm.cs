using Kith.Exchange.Photos;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>The place for a person's picture on a page.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Name">As they are called.</param>
/// <param name="Version">Of the picture they have; null when they have none.</param>
public sealed record PictureForm(Id<Person> Id, string Name, string? Version)
{
    /// <summary>A chosen file has at most this many bytes.</summary>
    public const int Most = 12 * 1024 * 1024;

    /// <summary>The place as the book fills it.</summary>
    public static async Task<PictureForm> OfAsync(KithContext book, Id<Person> id, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(id, name, await book.Photos.Where(photo => photo.Person == id).Select(photo => photo.Checksum.Substring(0, 8)).SingleOrDefaultAsync(cancellation));
    }

    /// <summary>Puts a file in the place of the picture; nothing is saved yet.</summary>
    /// <exception cref="RefusalException">The file is too large, or no picture.</exception>
    public static async Task PutAsync(KithContext book, Id<Person> id, Stream file, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > Most)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(BetweenTexts.PictureTooLarge, name, Most / (1024 * 1024)));
        }

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        var read = PhotoReading.Chosen(id, bytes, name);
        var chosen = read.Value ?? throw new RefusalException(RefusalReason.Invalid, read.Problem!.Message);
        if (await book.Photos.SingleOrDefaultAsync(photo => photo.Person == id, cancellation) is { } known)
        {
            known.Replace(chosen);
        }
        else
        {
            book.Add(chosen);
        }
    }

    /// <summary>Takes the picture away; nothing is saved yet.</summary>
    /// <exception cref="RefusalException">There is none.</exception>
    public static async Task TakeAwayAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        book.Remove(await book.Photos.SingleOrDefaultAsync(photo => photo.Person == id, cancellation)
            ?? throw new RefusalException(RefusalReason.NotFound, BetweenTexts.PictureNone));
    }
}
