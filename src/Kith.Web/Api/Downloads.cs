using Kith.Hall.Exports;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Web.Api;

/// <summary>The whole book to take away.</summary>
public static class Downloads
{
    /// <summary>Maps them.</summary>
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people.vcf", async (KithContext book, IClock clock, HttpContext context, CancellationToken cancellation) =>
        {
            context.Response.ContentType = "text/vcard; charset=utf-8";
            context.Response.Headers.ContentDisposition = "attachment; filename=people.vcf";
            await CardExport.WriteAsync(book, context.Response.Body, clock.GetCurrentInstant(), cancellation);
        });
        routes.MapGet("/people/{id:guid}/held.md", async (Id<Person> id, KithContext book, IClock clock, CancellationToken cancellation) =>
        {
            var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(clock.GetCurrentInstant());
            return await Held.OfAsync(book, id, today, cancellation) is { } held
                ? Results.File(System.Text.Encoding.UTF8.GetBytes(held.ToMarkdown(today)), "text/markdown; charset=utf-8", "held.md")
                : Results.NotFound();
        });
        routes.MapGet("/book.zip", async (KithContext book, IClock clock, HttpContext context, CancellationToken cancellation) =>
        {
            context.Response.ContentType = "application/zip";
            context.Response.Headers.ContentDisposition = "attachment; filename=book.zip";
            // The directory of an archive is written at its end, in small pieces that nobody waits for.
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
            await BookArchive.WriteAsync(book, context.Response.Body, clock.GetCurrentInstant(), cancellation);
        });
        routes.MapGet("/book.json", async (KithContext book, HttpContext context, CancellationToken cancellation) =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentDisposition = "attachment; filename=book.json";
            await BookExport.WriteAsync(book, context.Response.Body, cancellation);
        });
        routes.MapGet("/settings/backup", async (Shelf shelf, WebOptions options, IClock clock, HttpContext context, CancellationToken cancellation) =>
        {
            var name = $"kith-{InstantPattern.CreateWithInvariantCulture("uuuuMMdd-HHmmss").Format(clock.GetCurrentInstant())}.db";
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(options.Folder, "staging")).FullName, $"{Guid.CreateVersion7():N}-{name}");
            await Backup.WriteAsync(shelf, file, cancellation);
            // The copy goes with the answer: deleted when it has been sent, or when the browser went away.
            var copy = new FileStream(file, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
            context.Response.RegisterForDisposeAsync(copy);
            return Results.Stream(copy, "application/vnd.sqlite3", name);
        });
    }
}
