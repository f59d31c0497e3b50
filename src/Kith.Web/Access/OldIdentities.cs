using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kith.Web.Access;

/// <summary>A page about somebody whose record was merged into another: the old address leads to that of the record that stays.</summary>
public sealed class OldIdentities : IAsyncPageFilter
{
    private const string Person = "person";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (await NowAsync(context.HttpContext, request.Query[Person].ToString()) is { } stays)
        {
            var query = QueryString.Create(request.Query.Select(one => KeyValuePair.Create(one.Key, one.Key == Person ? new(stays) : one.Value)));
            context.Result = new RedirectResult($"{request.Path}{query}", permanent: false, preserveMethod: true);
            return;
        }

        var done = await next();
        // Looked up only where nobody was found: everybody else's page asks nothing more.
        if ((done.Result is NotFoundResult || done.Exception is RefusalException { Reason: RefusalReason.NotFound })
            && request.Path.StartsWithSegments("/people", StringComparison.OrdinalIgnoreCase) && context.RouteData.Values["id"]?.ToString() is { } id && await NowAsync(context.HttpContext, id) is { } now)
        {
            done.ExceptionHandled = true;
            done.Result = new RedirectResult($"{request.Path.Value!.Replace(id, now, StringComparison.OrdinalIgnoreCase)}{request.QueryString}", permanent: false, preserveMethod: true);
        }
    }

    /// <summary>The record that stays, when it is another than the one said; null otherwise.</summary>
    private static async Task<string?> NowAsync(HttpContext context, string said) =>
        Id<Person>.TryParse(said, null, out var id) && await context.RequestServices.GetRequiredService<KithContext>().NowAsync(id, context.RequestAborted) is { } now && now != id ? now.ToString() : null;
}
