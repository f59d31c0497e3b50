namespace Kith.Web.Pages.People;

/// <summary>How the ways to reach somebody are compared, and what a browser opens for them.</summary>
public static class Reaching
{
    /// <summary>As it is compared: e-mail in lower case, a number by its digits.</summary>
    public static string Normal(ContactKind kind, string value, string? region) => kind switch
    {
        ContactKind.Email => value.Trim().ToLowerInvariant(),
        ContactKind.Phone => string.Concat(value.Where(c => char.IsAsciiDigit(c) || c == '+')) is { Length: > 0 } digits ? digits : value.Trim(),
        _ => value.Trim(),
    };

    /// <summary>The address that starts a call, a message or a page; null when no program is known for it. Only schemes that open something harmless.</summary>
    public static string? Link(ContactKind kind, string value, string normal) => kind switch
    {
        ContactKind.Email => $"mailto:{Uri.EscapeDataString(normal)}",
        ContactKind.Phone => $"tel:{Uri.EscapeDataString(normal)}",
        _ => Uri.TryCreate(value.Contains("://", StringComparison.Ordinal) || kind == ContactKind.Handle ? value : "https://" + value, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http" or "xmpp" or "sip" or "matrix" ? address.AbsoluteUri : null,
    };
}
