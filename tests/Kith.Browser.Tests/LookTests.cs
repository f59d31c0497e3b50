using System.Net;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kith.Tests;

/// <summary>Every page there is, in all four looks.</summary>
[Collection(nameof(Chromium))]
public sealed class LookTests(Chromium chromium)
{
    public static TheoryData<string> Pages => [.. Addresses.Known.Values.SelectMany(paths => paths)];

    [Fact]
    public void Every_page_has_an_address_here() =>
        Assert.Equal(Addresses.Known.Keys.Concat(Addresses.Forms.Keys).Order(StringComparer.Ordinal), Addresses.Routes(chromium.Door.Services).Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_only_takes_forms_shows_no_page()
    {
        foreach (var path in Addresses.Forms.Values)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await chromium.Door.GetAsync(await chromium.AddressAsync(path))).StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_rule_of_accessibility_is_broken_wide_or_narrow_light_or_dark(string path)
    {
        foreach (var (width, dark) in new[] { (1280, false), (360, false), (1280, true), (360, true) })
        {
            var page = await chromium.LookAsync(path, width, dark);
            var found = await page.RunAxe();
            Assert.Empty(found.Violations.Select(rule => $"{width} {(dark ? "dark" : "light")} {rule.Id}: {string.Join(" ", rule.Nodes.Select(node => node.Html))}"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_a_small_phone(string path)
    {
        var page = await chromium.LookAsync(path, 360, dark: false);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_German_too_no_rule_is_broken_and_nothing_stands_out_of_the_page(string path)
    {
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await chromium.LookAsync(path, width, dark: false, "de-DE");
            Assert.Equal("de", await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        var narrow = await chromium.LookAsync(path, 360, dark: false, "de-DE");
        Assert.Empty((await narrow.RunAxe()).Violations.Select(rule => $"{rule.Id}: {string.Join(" ", rule.Nodes.Select(node => node.Html))}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_asks_for_what_the_policy_forbids(string path)
    {
        var page = await chromium.OpenAsync("/help");
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.RequestFailed += (_, request) => said.Add(request.Url);
        await page.GotoAsync(await chromium.AddressAsync(path));
        Assert.DoesNotContain(said, text => text.Contains("Content Security Policy", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people/{Ana Kovač}")]
    public async Task Nothing_that_one_can_press_is_printed(string path)
    {
        var page = await chromium.OpenAsync(await chromium.AddressAsync(path));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('form, .act, nav, footer')].filter(part => part.checkVisibility()).map(part => part.outerHTML)"));
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
