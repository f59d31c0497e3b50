using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.Extensions.Primitives;

namespace Kith.Web.Api;

/// <summary>The methods of HTTP: HEAD is answered like GET, without a body, and a method that an address does not know is told with those that it does (RFC 9110, sections 9.3.2 and 15.5.6).</summary>
public static class Methods
{
    private const string Lists = "{kinds:kinds}";

    private static readonly HttpMethodMetadata OnlyRead = new([HttpMethods.Get]);

    /// <summary>Answers HEAD like GET, and tells what a refused address would answer to.</summary>
    public static void UseMethods(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // The server remembers that it was asked for the head alone, and keeps the body back.
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);
        if (context.Response.HasStarted)
        {
            return;
        }

        if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed } refused)
        {
            refused.Headers.Allow = WithHead(refused.Headers.Allow);
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                await Reply.Problem(refused.StatusCode, Said.Fill(ApiTexts.NoMethod, context.Request.Method, refused.Headers.Allow)).WriteAsync(context);
            }
        }

        // What went wrong is told by a page, and a page is asked for by GET.
        context.Request.Method = HttpMethods.Get;
    });

    /// <summary>Tells routing that lists are only read; it would else take the page of a list for what answers to any method of the files that lie beside it.</summary>
    public static void WithMethods(this PageActionEndpointConventionBuilder pages) => pages.Add(page =>
    {
        if (page is RouteEndpointBuilder { RoutePattern.RawText: Lists })
        {
            page.Metadata.Add(OnlyRead);
        }
    });

    private static StringValues WithHead(StringValues allow)
    {
        var known = allow.SelectMany(one => (one ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        return string.Join(", ", known.SelectMany<string, string>(one => one == HttpMethods.Get ? [one, HttpMethods.Head] : [one]).Distinct());
    }
}
