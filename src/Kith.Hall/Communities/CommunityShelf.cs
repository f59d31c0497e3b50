using System.Globalization;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Communities;

/// <summary>Keeps the community that was drawn last until the book or the day changes; what is lost with the process is drawn anew.</summary>
public sealed class CommunityShelf
{
    private Drawn? drawn;

    /// <summary>The community as of a day.</summary>
    public async Task<CommunityPicture> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var about = await book.Book.AsNoTracking().Select(one => new { one.Id, one.Revision }).SingleAsync(cancellation);
        var (id, revision, reader) = (about.Id, about.Revision, CultureInfo.CurrentUICulture.Name);
        if (Volatile.Read(ref drawn) is { } known && known.Book == id && known.Revision == revision && known.Picture.On == today && known.Reader == reader)
        {
            return known.Picture;
        }

        var picture = await CommunityReading.OfAsync(book, today, cancellation);
        Volatile.Write(ref drawn, new Drawn(id, revision, reader, picture));
        return picture;
    }

    private sealed record Drawn(Id<Book> Book, long Revision, string Reader, CommunityPicture Picture);
}
