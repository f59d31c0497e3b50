using System.Net;
using Kith.Hall.Outward;

namespace Kith.Web;

/// <summary>What the door for browsers has to be told.</summary>
public sealed record WebOptions
{
    /// <summary>The port Kith is served on unless told otherwise.</summary>
    public const int UsualPort = 5484;

    /// <summary>Where to listen: “localhost” for both loopbacks, or one loopback address.</summary>
    public string Listen { get; init; } = "localhost";

    /// <summary>The port; 0 takes any that is free, on 127.0.0.1 only.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>The folder the book lies in. The keys of the forms and files on their way in are kept there too.</summary>
    public required string Folder { get; init; }

    /// <summary>Hosts on the owner's own network that web hooks may reach; every other has to be on the open internet.</summary>
    public IReadOnlyList<string> Nearby { get; init; } = [];

    /// <summary>Where others reach the pages on which they answer an introduction; it ends with a slash. Null when they cannot.</summary>
    public Uri? Answers { get; init; }

    /// <summary>A model of the owner's own that says how near a need and an offer are; null for none.</summary>
    public ModelAddress? Model { get; init; }

    /// <summary>The address a person opens.</summary>
    public Uri Address => new($"http://{(IPAddress.TryParse(Listen, out var address) && Listen.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : Listen)}:{Port}");
}
