using System.Diagnostics;
using System.Globalization;
using Kith.Hall.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Porch;

/// <summary>What holds for whoever stands on the porch.</summary>
internal static partial class Visit
{
    /// <summary>The headers of every answer: nothing but its own style, no frame, no trace of the address elsewhere, found by no search.</summary>
    internal static void Headers(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "no-store";
    }

    /// <summary>Whether a request came by the name that others know, or by this computer's own, as a proxy may say.</summary>
    internal static bool IsAt(HostString host, Uri address) =>
        Uri.TryCreate($"http://{host.Host}", UriKind.Absolute, out var said) && (said.IsLoopback || said.Host == address.Host);

    /// <summary>The language a browser asks for (RFC 9110, Accept-Language).</summary>
    internal static CultureInfo Language(HttpRequest request) =>
        Languages.Preferred(request.GetTypedHeaders().AcceptLanguage.Select(one => (one.Value.Value, one.Quality)));

    /// <summary>Logs a fault by its type and place: its message and the address could hold what opens the page.</summary>
    internal static void Log(HttpContext context, Exception fault) =>
        Fault(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Kith.Porch"), fault.GetType().FullName ?? "", new StackTrace(fault).ToString());

    [LoggerMessage(Level = LogLevel.Error, Message = "A fault on the porch: {Type}\n{Trace}")]
    private static partial void Fault(ILogger log, string type, string trace);
}
