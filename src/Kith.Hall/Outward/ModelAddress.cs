namespace Kith.Hall.Outward;

/// <summary>A model that the owner runs, and where it is asked.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Address">The beginning of its API, ending with a slash; <c>embeddings</c> is asked below it.</param>
public sealed record ModelAddress(string Name, Uri Address)
{
    /// <summary>Reads it as an owner writes it: the name, an @, the address.</summary>
    /// <returns>It; null when there is no name or no address, or the address holds more than a name, a port and a path.</returns>
    public static ModelAddress? Reads(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var at = said.IndexOf("@http", StringComparison.OrdinalIgnoreCase);
        return at > 0 && Uri.TryCreate(said[(at + 1)..].TrimEnd('/') + "/", UriKind.Absolute, out var address) && address is { UserInfo: "", Query: "", Fragment: "" }
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? new ModelAddress(said[..at].Trim(), address) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}@{Address}";
}
