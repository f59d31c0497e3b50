using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Kith.Web.Pages;

/// <summary>303 (RFC 9110, section 15.4.4): what was sent is done, and the answer is to be had elsewhere.</summary>
/// <param name="address">A path of this house.</param>
public sealed class SeeOther(string address) : ActionResult, IKeepTempDataResult
{
    /// <summary>Where the answer is to be had.</summary>
    public string Address { get; } = address;

    /// <inheritdoc/>
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        // A browser may send an address with letters that a header cannot hold.
        context.HttpContext.Response.Headers.Location = new Uri(Address, UriKind.Relative).GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped);
    }
}
