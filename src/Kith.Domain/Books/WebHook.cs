using NodaTime;

namespace Kith;

/// <summary>An address that hears of changes to the book: which, not what stands in them.</summary>
public sealed class WebHook
{
    /// <summary>The word that stands for every event.</summary>
    public const string Everything = "*";

    private WebHook()
    {
    }

    /// <summary>A new one.</summary>
    /// <param name="address">Where the news is sent.</param>
    /// <param name="events">Verbs of the log it hears of, or <see cref="Everything"/>.</param>
    /// <param name="secret">Signs what is sent, so that the other side knows it is from here.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusalException">The address is none of the web, or it would hear of nothing.</exception>
    public static WebHook To(Uri address, IReadOnlyList<string> events, string secret, Instant now)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.UserInfo.Length > 0)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.HookAddress);
        }

        string[] heard = [.. events.Select(one => one.Trim()).Where(one => one.Length > 0).Distinct()];
        if (heard.Length == 0 || heard.Any(one => one.Contains(',', StringComparison.Ordinal)))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.HookEvents);
        }

        return new() { Id = Id<WebHook>.New(), Address = address.AbsoluteUri, Events = string.Join(',', heard), Secret = secret, MadeAt = now };
    }

    /// <summary>Its identity.</summary>
    public Id<WebHook> Id { get; private init; }

    /// <summary>Where the news is sent: an absolute address.</summary>
    public string Address { get; private init; } = "";

    /// <summary>Verbs of the log it hears of, comma-separated.</summary>
    public string Events { get; private init; } = "";

    /// <summary>The key of the signature.</summary>
    public string Secret { get; private init; } = "";

    /// <summary>When it was made.</summary>
    public Instant MadeAt { get; private init; }

    /// <summary>Whether it hears of a change with this verb.</summary>
    public bool Hears(string verb) => Events.Split(',') is var heard && (heard.Contains(Everything) || heard.Contains(verb));
}
