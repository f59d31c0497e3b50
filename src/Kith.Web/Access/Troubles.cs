using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Web.Access;

/// <summary>What went wrong in the house is logged once, by identities only, and told as a sentence.</summary>
public static partial class Troubles
{
    /// <summary>Turns a fault into the page “error” (or a problem, for a program) and logs where it happened.</summary>
    public static void UseFaults(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away: nobody is left to be told.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Kith.Web");
            // Messages of exceptions can hold names; types, places and the route cannot.
            Fault(log, context.GetEndpoint()?.DisplayName ?? "no page", fault.GetType().FullName ?? "", new StackTrace(fault).ToString());
            await TellAsync(context, next, fault as RefusalException);
        }
    });

    /// <summary>The status by which each door on the web says why the house refused.</summary>
    public static int Status(this RefusalReason reason) => reason switch
    {
        RefusalReason.NotFound => StatusCodes.Status404NotFound,
        RefusalReason.Conflict => StatusCodes.Status409Conflict,
        RefusalReason.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>True when the one who asks reads pages, not JSON.</summary>
    public static bool ReadsPages(this HttpRequest request) => !request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private static async Task TellAsync(HttpContext context, RequestDelegate next, RefusalException? refusal)
    {
        var status = refusal?.Reason.Status() ?? StatusCodes.Status500InternalServerError;
        context.Response.StatusCode = status;
        if (!context.Request.ReadsPages())
        {
            await TypedResults.Problem(new ProblemDetails { Status = status, Title = refusal?.Message ?? Texts.ShellTexts.Fault }).ExecuteAsync(context);
            return;
        }

        context.Items[typeof(RefusalException)] = refusal;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = $"/trouble/{status}";
        await next(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A fault at {Place}: {Type}\n{Trace}")]
    private static partial void Fault(ILogger log, string place, string type, string trace);
}
