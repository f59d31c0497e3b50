using Kith.Web.Texts;

namespace Kith.Web.Access;

/// <summary>What every request passes first: the name it came by, the page it came from, and the headers of every answer.</summary>
public static class Gate
{
    /// <summary>Nothing but what Kith itself serves; nothing inline; no frame around it.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self' mailto:; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Refuses foreign names and foreign pages, and sets the headers.</summary>
    public static void UseGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        SetHeaders(context.Response.Headers);

        // A name that is not this computer's own means that another site's name was pointed here (DNS rebinding).
        if (!Loopback.IsOwn(context.Request.Host))
        {
            await RefuseAsync(context, ShellTexts.ForeignHost);
        }
        else if (!IsSafe(context.Request.Method) && !IsFromOwnPage(context.Request))
        {
            await RefuseAsync(context, ShellTexts.ForeignOrigin);
        }
        else
        {
            await next(context);
        }
    });

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers.CacheControl = "no-store";
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <remarks>
    /// Under <c>no-referrer</c> a browser sends <c>Origin: null</c> with a form (Fetch standard, "append a request Origin header"),
    /// so the browser's own word, Sec-Fetch-Site, counts first. Programs that send neither are stopped by antiforgery.
    /// </remarks>
    private static bool IsFromOwnPage(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is not ("cross-site" or "same-site")
            && (origin.Length == 0 || (origin == "null" ? site is "same-origin" or "none" : origin == $"{request.Scheme}://{request.Host}"));
    }

    private static Task RefuseAsync(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
