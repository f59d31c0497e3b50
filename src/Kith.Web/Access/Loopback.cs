using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Kith.Web.Access;

/// <summary>Until there is sign-in, only this computer may knock.</summary>
public static class Loopback
{
    /// <summary>Listens where the options say.</summary>
    /// <exception cref="RefusalException">The address is not one of this computer's own.</exception>
    public static void ListenAt(this KestrelServerOptions kestrel, WebOptions options)
    {
        if (options.Listen is "localhost" && options.Port != 0)
        {
            kestrel.ListenLocalhost(options.Port);
            return;
        }

        var address = options.Listen is "localhost" ? IPAddress.Loopback : IPAddress.TryParse(options.Listen, out var given) ? given : null;
        if (address is null || !IPAddress.IsLoopback(address))
        {
            throw new RefusalException(RefusalReason.Forbidden, string.Format(CultureInfo.CurrentCulture, Texts.LoopbackTexts.WillNotListen, options.Listen));
        }

        kestrel.Listen(address, options.Port);
    }

    /// <summary>True for the names by which this computer calls itself: localhost, 127.0.0.0/8 and ::1.</summary>
    public static bool IsOwn(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
