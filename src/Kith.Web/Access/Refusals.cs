using Kith.Web.Pages;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kith.Web.Access;

/// <summary>A broken rule, on a page: the same page again, with what was typed and the sentence above it.</summary>
public sealed class Refusals : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is RefusalException refusal && context.HandlerInstance is BookPage page && !HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            page.ModelState.AddModelError("", refusal.Message);
            context.HttpContext.Response.StatusCode = refusal.Reason.Status();
            done.ExceptionHandled = true;
            done.Result = await page.ShowAsync(context.HttpContext.RequestAborted);
        }
    }
}
