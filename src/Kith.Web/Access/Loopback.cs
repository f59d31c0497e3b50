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
            throw new RefusalException(RefusalReason.Forbidden, $"Kith will not listen on “{options.Listen}”: it has no sign-in yet, so anybody who can reach that address could read the whole book. Leave the address out, or use 127.0.0.1 or ::1; from another device, come through an SSH tunnel.");
        }

        kestrel.Listen(address, options.Port);
    }

    /// <summary>True for the names by which this computer calls itself: localhost, 127.0.0.0/8 and ::1.</summary>
    public static bool IsOwn(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
