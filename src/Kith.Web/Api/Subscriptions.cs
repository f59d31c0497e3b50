using System.Security.Cryptography;
using System.Text;
using Kith.Hall.Exports;
using Kith.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>The owner's calendar, at an address that only they know.</summary>
public static class Subscriptions
{
    private static readonly string[] Asked = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps it. Every address that opens nothing is answered alike: 404, without a word.</summary>
    public static void MapSubscriptions(this IEndpointRouteBuilder routes) => routes.MapMethods("/calendar/{secret}.ics", Asked, async (string secret, KithContext book, IClock clock, HttpContext context, CancellationToken cancellation) =>
    {
        if (await CalendarAddress.FindAsync(book, secret, cancellation) is not { } calendar)
        {
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }

        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(clock.GetCurrentInstant());
        var bytes = Encoding.UTF8.GetBytes(await CalendarFeed.WriteAsync(book, calendar.Parts, today, cancellation));
        // Kept by the program that subscribes, if it likes, but asked about every time; by nobody in between.
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(bytes, "text/calendar; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    });
}
