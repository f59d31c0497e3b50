using System.Net;
using Kith.Web.Markup;

namespace Kith.Tests.Pages;

public sealed class AssetTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task An_asset_named_by_its_hash_is_kept_for_good() =>
        Assert.Contains("immutable", (await door.GetAsync(Assets.At("css/base.css"))).Headers.CacheControl!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/assets/packages/htmx/htmx.min.js", "text/javascript")]
    [InlineData("/assets/packages/newsreader/files/newsreader-latin-opsz-normal.woff2", "font/woff2")]
    [InlineData("/assets/css/parts.css", "text/css")]
    public async Task Every_asset_says_what_it_is(string path, string kind) =>
        Assert.Equal(kind, (await door.GetAsync(path)).Content.Headers.ContentType!.MediaType);

    [Theory]
    [InlineData("/assets/../Kith.Web.dll")]
    [InlineData("/assets/%2e%2e/Kith.Web.dll")]
    [InlineData("/assets/css/none.css")]
    public async Task What_is_no_asset_is_not_served(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync(path)).StatusCode);
}
