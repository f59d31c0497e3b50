using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Api;

/// <summary>People's pictures.</summary>
public static class Photos
{
    /// <summary>Maps them; a picture named by its checksum is kept by the browser.</summary>
    public static void MapPhotos(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/people/{id:guid}/photo", async (Id<Person> id, KithContext book, HttpContext context, CancellationToken cancellation) =>
        {
            if (await book.Photos.AsNoTracking().SingleOrDefaultAsync(photo => photo.Person == id, cancellation) is not { } photo)
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            return Results.Bytes(photo.Bytes, photo.MediaType);
        });
}
