using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Access;

/// <summary>A page whose address holds an id that is none does not exist, nor does a verb that nobody answers to; a method that it never answers to is refused before its form is looked at.</summary>
/// <remarks>Left alone, a malformed id binds as invalid model state and the page answers 200 about nobody.</remarks>
public sealed class Routes : IPageFilter, IAuthorizationFilter
{
    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var (request, methods) = (context.HttpContext.Request, ((CompiledPageActionDescriptor)context.ActionDescriptor).HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Distinct());
        if (!methods.Contains(request.Method))
        {
            context.HttpContext.Response.Headers.Allow = string.Join(", ", methods.Order());
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    /// <inheritdoc/>
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var unknown = context.HandlerMethod is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method);
        if (unknown || context.RouteData.Values.Keys.Any(name => context.ModelState[name] is { Errors.Count: > 0 }))
        {
            context.Result = new NotFoundResult();
        }
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
