using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kith.Tests;

/// <summary>Kith without a mouse: the keys of the help page, the order of the stops, and a ring around the one that is reached.</summary>
[Collection(nameof(Chromium))]
public sealed class KeyboardTests(Chromium chromium)
{
    // Once Tab was pressed, a browser shows its ring on whatever takes the focus.
    private const string Ringless = """
        () => {
          const shown = element => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
          const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')].filter(stop => stop.checkVisibility() && !stop.disabled);
          return stops.filter((stop, at) => {
            stop.focus();
            return (at === 0) !== stop.matches('.skip') || stop.tabIndex > 0 || document.activeElement !== stop || !(shown(stop) || (stop.form && shown(stop.form))) || !stop.checkVisibility({ opacityProperty: true });
          }).map(stop => stop.outerHTML);
        }
        """;

    public static TheoryData<string> Pages => LookTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_first_stop_skips_to_the_content_and_every_stop_has_a_ring(string path)
    {
        var page = await chromium.LookAsync(path, 1280);
        await page.Keyboard.PressAsync("Tab");
        Assert.Empty(await page.EvaluateAsync<string[]>(Ringless));
    }

    [Fact]
    public async Task A_stop_without_a_ring_is_noticed()
    {
        var page = await chromium.OpenAsync("/help");
        await page.EvaluateAsync("document.querySelector('footer a').tabIndex = 3");
        await page.Keyboard.PressAsync("Tab");
        Assert.Single(await page.EvaluateAsync<string[]>(Ringless));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrows_walk_the_map_and_Enter_looks_around()
    {
        var page = await chromium.OpenAsync("/community");
        Assert.Equal(1, await page.Locator("svg.map a[tabindex='0']").CountAsync());
        await page.Locator("svg.map a[tabindex='0']").FocusAsync();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in new[] { "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowRight" })
        {
            var (x, y) = await PlaceAsync(page);
            await page.Keyboard.PressAsync(key);
            var (newX, newY) = await PlaceAsync(page);
            var moved = key switch { "ArrowLeft" => x - newX, "ArrowRight" => newX - x, "ArrowUp" => y - newY, _ => newY - y };
            Assert.True(moved > 0 || (newX, newY) == (x, y), $"{key} led from {x}, {y} to {newX}, {newY}.");
            seen.Add(await page.Locator(".here").TextContentAsync() ?? "");
        }

        Assert.True(seen.Count > 1);
        Assert.Equal(1, await page.Locator("svg.map a[tabindex='0']").CountAsync());
        var name = await page.Locator(".here").TextContentAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name!);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", "#find")]
    [InlineData("n", "#line")]
    [InlineData("Control+k", "#jump input")]
    public async Task A_key_leads_into_a_field_and_Escape_out_of_it(string key, string field)
    {
        var page = await chromium.LookAsync("/people", 1280);
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator(field)).ToBeFocusedAsync();
        await Expect(page.Locator(field)).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(field)).Not.ToBeFocusedAsync();
        await Expect(page.Locator("#jump")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("?", "", "/help")]
    [InlineData("g", "t", "/")]
    [InlineData("g", "p", "/people")]
    public async Task Keys_lead_to_pages(string first, string second, string path)
    {
        var page = await chromium.LookAsync("/settings", 1280);
        foreach (var key in (string[])[first, .. second.Length > 0 ? [second] : Array.Empty<string>()])
        {
            await page.Keyboard.PressAsync(key);
        }

        await Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), path).ToString());
    }

    [Fact]
    public async Task In_a_field_keys_are_letters_and_only_Control_K_leads_away()
    {
        var page = await chromium.LookAsync("/people", 1280);
        var line = page.Locator("#line");
        await line.FocusAsync();
        await page.Keyboard.TypeAsync("n/?gt");
        await Expect(line).ToHaveValueAsync("n/?gt");
        await Expect(line).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#jump input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(line).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(line).Not.ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), "/people").ToString());
    }

    [Fact]
    public async Task Whoever_jumps_walks_the_list_with_arrows_and_opens_with_Enter()
    {
        var page = await chromium.LookAsync("/help", 1280);
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("helen");
        await Expect(page.Locator("#places a").First).ToContainTextAsync("Helen Marsh");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Helen Marsh");
    }

    private static async Task<(double X, double Y)> PlaceAsync(IPage page)
    {
        var place = await page.EvaluateAsync<double[]>("() => { const dot = document.activeElement.firstElementChild; return [dot.cx.baseVal.value, dot.cy.baseVal.value]; }");
        return (place[0], place[1]);
    }
}
