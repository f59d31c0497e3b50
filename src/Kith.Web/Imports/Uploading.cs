using Kith.Hall.Imports;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace Kith.Web.Imports;

/// <summary>Takes files from a browser straight into the staging folder, of any size, without holding them in memory or twice on the disk.</summary>
public static class Uploading
{
    // Fields besides the files: the token and the owner's addresses.
    private const int LongestField = 16 * 1024;

    /// <summary>Maps the address to which files are sent.</summary>
    public static void MapUploads(this IEndpointRouteBuilder routes) => routes.MapPost("/import/files", async (HttpContext context, IAntiforgery forms, Staging staging, ImportWork work, IClock clock) =>
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        if (Boundary(context.Request) is not { } boundary)
        {
            return Results.Text(Texts.ShellTexts.OldForm, statusCode: StatusCodes.Status400BadRequest);
        }

        staging.Sweep(clock.GetCurrentInstant());
        var import = await ReceiveAsync(context, new MultipartReader(boundary, context.Request.Body), forms, staging, clock.GetCurrentInstant());
        if (import is not { } begun)
        {
            return Results.Text(Texts.ShellTexts.OldForm, statusCode: StatusCodes.Status400BadRequest);
        }

        if (staging.Received(begun).Count == 0)
        {
            staging.Clear(begun);
            return Results.Redirect("/import?none=true");
        }

        // The request is over long before the reading is.
        _ = work.ReadAsync(begun);
        return Results.Redirect($"/import/{begun}");
    });

    private static async Task<Id<Source>?> ReceiveAsync(HttpContext context, MultipartReader parts, IAntiforgery forms, Staging staging, Instant now)
    {
        var (trusted, me) = (false, "");
        Id<Source>? import = null;
        FileStream? held = null;
        try
        {
            while (await parts.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                if (part.AsFileSection() is { FileName.Length: > 0, FileStream: { } bytes } file)
                {
                    if (!trusted)
                    {
                        return null;
                    }

                    import ??= staging.Begin(Addresses(me), now);
                    held ??= staging.Hold(import.Value);
                    await using var to = staging.Receive(import.Value, file.FileName);
                    await bytes.CopyToAsync(to, context.RequestAborted);
                }
                else if (part.AsFormDataSection() is { } field)
                {
                    var value = await ShortAsync(field, context.RequestAborted);
                    me = field.Name == "me" ? value : me;
                    trusted |= field.Name == "__RequestVerificationToken" && await IsOursAsync(context, forms, value);
                }
            }

            return trusted ? import ?? staging.Begin([], now) : null;
        }
        catch when (import is not null)
        {
            // The browser went away in the middle: what came so far is nothing.
            staging.Clear(import.Value);
            throw;
        }
        finally
        {
            if (held is not null)
            {
                await held.DisposeAsync();
            }
        }
    }

    /// <summary>The token stands before the files, so that a form that is not ours is refused before a byte of them is kept.</summary>
    private static async Task<bool> IsOursAsync(HttpContext context, IAntiforgery forms, string token)
    {
        context.Request.Headers["RequestVerificationToken"] = token;
        try
        {
            await forms.ValidateRequestAsync(context);
            return true;
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    private static async Task<string> ShortAsync(FormMultipartSection field, CancellationToken cancellation)
    {
        var bytes = new byte[LongestField];
        var read = await field.Section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, read);
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary ? boundary : null;

    private static string[] Addresses(string me) => me.Split([',', ';', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
