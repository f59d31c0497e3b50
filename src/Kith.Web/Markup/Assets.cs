using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Kith.Web.Markup;

/// <summary>Sheets, scripts and fonts: resources of this assembly, known by the hash of their bytes.</summary>
public static class Assets
{
    private const string Prefix = "assets/";
    private static readonly Assembly House = typeof(Assets).Assembly;

    // The hash of each, reckoned when it is first asked for: nobody's page names all the fonts.
    private static readonly FrozenDictionary<string, Lazy<string>> Hashes = House.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => new Lazy<string>(() => Hash(name)), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Addresses = new(StringComparer.Ordinal);

    /// <summary>The address of an asset, which changes with its bytes.</summary>
    public static string At(string path) => Addresses.GetOrAdd(path, static asset => $"/{Prefix}{asset}?v={Hashes[asset].Value}");

    /// <summary>Serves them: for good when the address holds the hash, for a day when a sheet names them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var kinds = new FileExtensionContentTypeProvider();
        routes.MapGet("/" + Prefix + "{**path}", (string path, HttpContext context) =>
        {
            if (!Hashes.TryGetValue(path, out var hash) || !kinds.TryGetContentType(path, out var kind))
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = context.Request.Query["v"] == hash.Value ? "public, max-age=31536000, immutable" : "public, max-age=86400";
            return Results.Stream(House.GetManifestResourceStream(Prefix + path)!, kind, entityTag: new EntityTagHeaderValue($"\"{hash.Value}\""));
        });
    }

    private static string Hash(string name)
    {
        using var bytes = House.GetManifestResourceStream(name)!;
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
    }
}
