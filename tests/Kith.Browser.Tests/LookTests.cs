using System.Collections.Concurrent;
using System.Net;
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
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await chromium.LookAsync(path, width);
            Assert.Empty((await Axe.BrokenAsync(page)).Select(broken => $"{width} light {broken}"));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            var dark = await Axe.BrokenOfColourAsync(page);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            Assert.Empty(dark.Select(broken => $"{width} dark {broken}"));
        }
    }

    [Fact]
    public async Task A_broken_rule_is_noticed_in_light_and_in_dark()
    {
        var page = await chromium.OpenAsync("/help");
        await page.EvaluateAsync("""
            () => {
              document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/favicon.ico"><p id="faint">Read me</p>');
              const faint = new CSSStyleSheet();
              faint.replaceSync('@media (prefers-color-scheme: dark) { #faint { color: #333; background: #222 } }');
              document.adoptedStyleSheets.push(faint);
            }
            """);
        Assert.Contains(await Axe.BrokenAsync(page), broken => broken.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Empty(await Axe.BrokenOfColourAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Contains(await Axe.BrokenOfColourAsync(page), broken => broken.StartsWith("color-contrast", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_a_small_phone(string path)
    {
        var page = await chromium.LookAsync(path, 360);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_German_too_no_rule_is_broken_and_nothing_stands_out_of_the_page(string path)
    {
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await chromium.LookAsync(path, width, "de-DE");
            Assert.Equal("de", await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Empty(width == 360 ? await Axe.BrokenAsync(page) : []);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_asks_for_what_the_policy_forbids(string path)
    {
        var page = await chromium.LookAsync("/help", 1280);
        var said = new ConcurrentQueue<string>();
        void Told(object? from, IConsoleMessage message) => said.Enqueue(message.Text);
        void Failed(object? from, IRequest request) => said.Enqueue(request.Url);
        page.Console += Told;
        page.RequestFailed += Failed;
        await page.GotoAsync(await chromium.AddressAsync(path));
        page.Console -= Told;
        page.RequestFailed -= Failed;
        Assert.DoesNotContain(said, text => text.Contains("Content Security Policy", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal));
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
