using System.Threading.RateLimiting;
using Kith.Hall.Answers;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kith.Porch;

/// <summary>The door for those who are asked: a page to say yes or no on, and nothing else of the house.</summary>
/// <remarks>
/// It listens on a port of its own, so that the owner can let others reach it without letting them reach the book. What an address opens,
/// its secret alone decides: there is no account, no cookie, and no way from here to anything else.
/// </remarks>
public static class PorchApp
{
    private const int MostBytes = 1024;

    /// <summary>Requests it answers in a minute, whoever sends them: far more than people need, far fewer than hurt the book.</summary>
    private const int MostInAMinute = 120;

    private static readonly string[] Asked = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The porch, ready to be started.</summary>
    /// <param name="options">Where it stands.</param>
    /// <param name="shelf">Where the book lies.</param>
    /// <param name="book">Which one.</param>
    /// <param name="clock">Tells the time of each request.</param>
    public static WebApplication Build(PorchOptions options, Shelf shelf, Id<Book> book, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(shelf);
        // Empty, so that no setting comes in but those of the house.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(PorchApp).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
            kestrel.Limits.MaxConcurrentConnections = 100;
            if (options.Port == 0)
            {
                kestrel.Listen(System.Net.IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(options.Port);
            }
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.None);
        builder.Services.AddRoutingCore();
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetFixedWindowLimiter("all", _ => new FixedWindowRateLimiterOptions { PermitLimit = MostInAMinute, Window = TimeSpan.FromMinutes(1) }));
        });
        builder.Services.AddSingleton(clock);
        builder.Services.AddScoped(_ => shelf.Open(book));
        var app = builder.Build();
        app.UsePorch(options);
        // A proxy may take the path away that it knows the porch by, or leave it.
        app.UsePathBase(options.Address.AbsolutePath.TrimEnd('/'));
        app.UseRateLimiter();
        app.UseRouting();
        app.MapMethods("/answer/porch.css", Asked, () => Results.Bytes(Sheet.Style, "text/css; charset=utf-8"));
        app.MapMethods("/answer/{secret}", Asked, ShowAsync);
        app.MapPost("/answer/{secret}", HearAsync);
        app.MapFallback(context => TellAsync(context, StatusCodes.Status404NotFound, Sheet.Nowhere()));
        return app;
    }

    private static async Task ShowAsync(HttpContext context)
    {
        var book = context.RequestServices.GetRequiredService<KithContext>();
        await TellAsync(context, await Sheet.OfAsync(book, Secret(context), Now(context), context.RequestAborted) is { } sheet ? (StatusCodes.Status200OK, sheet.Write()) : (StatusCodes.Status404NotFound, Sheet.Nowhere()));
    }

    // What is sent is a word; the page that is shown to a browser that only looks ahead answers nothing.
    private static async Task HearAsync(HttpContext context)
    {
        var (book, now, cancellation) = (context.RequestServices.GetRequiredService<KithContext>(), Now(context), context.RequestAborted);
        Willingness? said = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(cancellation))["said"].ToString() switch { "yes" => Willingness.Yes, "no" => Willingness.No, _ => null } : null;
        if (await AnswerPages.FindAsync(book, Secret(context), now, cancellation) is not { } found)
        {
            await TellAsync(context, (StatusCodes.Status404NotFound, Sheet.Nowhere()));
            return;
        }

        if (said is { } word)
        {
            await AnswerPages.HearAsync(book, found.About, found.Who, word, now, cancellation);
        }

        var sheet = await Sheet.OfAsync(book, found.About, found.Who, cancellation);
        await TellAsync(context, (said is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK, sheet.Write()));
    }

    private static string Secret(HttpContext context) => context.Request.RouteValues["secret"]?.ToString() ?? "";

    private static Instant Now(HttpContext context) => context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant();

    private static Task TellAsync(HttpContext context, (int Status, string Page) told) => TellAsync(context, told.Status, told.Page);

    private static Task TellAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>What holds for every request: the headers, the names it may come by, the language of its reader, and a fault told without a word of what it was.</summary>
    private static void UsePorch(this IApplicationBuilder app, PorchOptions options) => app.Use(async (context, next) =>
    {
        Visit.Headers(context.Response.Headers);
        Languages.Speak(Visit.Language(context.Request));
        if (!Visit.IsAt(context.Request.Host, options.Address))
        {
            await TellAsync(context, StatusCodes.Status404NotFound, Sheet.Nowhere());
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away: nobody is left to be told.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await TellAsync(context, bad.StatusCode, Sheet.Nowhere());
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            Visit.Log(context, fault);
            await TellAsync(context, StatusCodes.Status503ServiceUnavailable, Sheet.NotNow());
        }
    });
}
