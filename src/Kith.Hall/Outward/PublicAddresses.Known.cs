using System.Net;

namespace Kith.Hall.Outward;

/// <summary>The addresses that are somebody's on the open internet, after the special-purpose registries of IANA (RFC 6890).</summary>
internal static class PublicAddresses
{
    // Of IPv6 only global unicast is public at all; these lie in it and are not.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Teredo, benchmarking, ORCHID, documentation and 6to4, which carries an IPv4 address of anybody's choice.
            "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>Whether an address is one of the open internet.</summary>
    public static bool Contains(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || Global.Contains(plain)) && !Special.Any(network => network.Contains(plain));
    }
}
