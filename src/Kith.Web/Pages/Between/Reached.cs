using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>What opens a call and a message to somebody, and their picture; null where nothing is known.</summary>
public sealed record Reached(string? Call, string? Write, string? Photo)
{
    /// <summary>Nothing is known.</summary>
    public static Reached Nowhere { get; } = new(null, null, null);

    /// <summary>Reads it for a few people at once.</summary>
    public static async Task<IReadOnlyDictionary<Id<Person>, Reached>> OfAsync(KithContext book, Id<Person>[] people, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var points = (await book.ContactPoints.AsNoTracking().Where(point => people.Contains(point.Person)).OrderBy(point => point.Ordinal).ToListAsync(cancellation)).ToLookup(point => point.Person);
        var photos = await book.Photos.Where(photo => people.Contains(photo.Person)).Select(photo => new { photo.Person, Version = photo.Checksum.Substring(0, 8) }).ToDictionaryAsync(photo => photo.Person, photo => photo.Version, cancellation);
        return people.ToDictionary(person => person, person => new Reached(First(points[person], ContactKind.Phone), First(points[person], ContactKind.Email), photos.GetValueOrDefault(person)));
    }

    private static string? First(IEnumerable<ContactPoint> points, ContactKind kind) =>
        points.FirstOrDefault(point => point.Kind == kind) is { } point ? Reaching.Link(kind, point.Value, point.Normal) : null;
}
