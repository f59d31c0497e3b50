using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Kith.Hall.Tokens;
using NodaTime;

namespace Kith.Web.Hooks;

/// <summary>Makes and removes web hooks.</summary>
public static class Hooking
{
    /// <summary>Makes a web hook; the secret by which the other side knows what comes from here is its own.</summary>
    /// <exception cref="RefusalException">The address is none, or is not encrypted and not of a host the owner allows, it would hear of nothing, or of what never happens.</exception>
    public static async Task<WebHook> AddAsync(KithContext book, string address, IEnumerable<string> events, IReadOnlyList<string> nearby, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(events);
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri))
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(HookTexts.NoAddress, address));
        }

        if (uri.Scheme == Uri.UriSchemeHttp && !nearby.Contains(uri.IdnHost.Trim('[', ']'), StringComparer.OrdinalIgnoreCase))
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(DialTexts.NotEncrypted, uri.Host));
        }

        string[] heard = [.. events.SelectMany(one => one.Split([',', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        if (heard.FirstOrDefault(one => one != WebHook.Everything && !LogVerbs.Known.Contains(one)) is { } unknown)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(HookTexts.NoEvent, unknown, string.Join(", ", LogVerbs.Near(unknown).Prepend(WebHook.Everything))));
        }

        var hook = WebHook.To(uri, heard, Secrets.New(), now);
        await book.AddHookAsync(hook, now, cancellation);
        return hook;
    }

    /// <summary>Removes a web hook; null when there is none.</summary>
    public static async Task<WebHook?> RemoveAsync(KithContext book, Id<WebHook> id, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await book.FindAsync(id, cancellation) is not { } hook)
        {
            return null;
        }

        book.Remove(hook);
        await book.SaveAsync(new Deed("hook.remove", new Uri(hook.Address).Host, now), cancellation);
        return hook;
    }
}
