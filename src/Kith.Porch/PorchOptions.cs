namespace Kith.Porch;

/// <summary>What the porch has to be told.</summary>
/// <param name="Address">Where others reach it: the address that the owner's own proxy or tunnel leads here.</param>
/// <param name="Port">The port of the loopback it listens on; 0 takes any that is free.</param>
public sealed record PorchOptions(Uri Address, int Port)
{
    /// <summary>The port the porch is served on unless told otherwise.</summary>
    public const int UsualPort = 5485;

    /// <summary>Reads an address as an owner writes it: <c>https</c>, for whoever reads the address on its way can answer too; <c>http</c> only on this computer, to try it.</summary>
    /// <returns>It, ending with a slash; null when it is none, or holds more than a name, a port and a path.</returns>
    public static Uri? Reads(string said) =>
        Uri.TryCreate(said.EndsWith('/') ? said : said + "/", UriKind.Absolute, out var address) && address is { UserInfo: "", Query: "", Fragment: "" }
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) ? address : null;
}
