using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kith.Web.Pages;

/// <summary>A page takes at most so many bytes, and says so before it reads the first of them.</summary>
/// <param name="bytes">How many.</param>
/// <remarks>The framework's own limit is met while antiforgery reads the form, and would be told as a form that is not fresh.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AtMostAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>How many bytes a request may have.</summary>
    public long Bytes { get; } = bytes;

    /// <inheritdoc/>
    public int Order => int.MinValue;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        var isTooMuch = request.ContentLength > Bytes;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // What is refused is still let in, to be thrown away unread: a browser whose sending is cut off never hears why.
            limit.MaxRequestBodySize = isTooMuch ? null : Bytes;
        }

        if (isTooMuch)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }
}
