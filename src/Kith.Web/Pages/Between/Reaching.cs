namespace Kith.Web.Pages.People;

/// <summary>What a browser opens for a way to reach somebody.</summary>
public static class Reaching
{
    /// <summary>The address that starts a call, a message or a page; null when no program is known for it. Only schemes that open something harmless.</summary>
    public static string? Link(ContactKind kind, string value, string normal) => kind switch
    {
        ContactKind.Email => $"mailto:{Uri.EscapeDataString(normal)}",
        ContactKind.Phone => $"tel:{Uri.EscapeDataString(normal)}",
        _ => Uri.TryCreate(value.Contains("://", StringComparison.Ordinal) || kind == ContactKind.Handle ? value : "https://" + value, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http" or "xmpp" or "sip" or "matrix" ? address.AbsoluteUri : null,
    };
}
