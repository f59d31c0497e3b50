using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kith.Tests;

/// <summary>The pictures of README and guide; looked at always, written only when KITH_PICTURES is set.</summary>
[Collection(nameof(Chromium))]
public sealed class PictureTests(Chromium chromium)
{
    [Fact]
    public async Task The_village_has_a_day_worth_a_picture()
    {
        await using var village = new Village();
        await village.InitializeAsync();
        var page = await chromium.OpenAsync(new Uri(village.Address, "/").ToString());
        Assert.NotEqual(0, await page.Locator(".person").CountAsync());
        await TakeAsync(page, "today");
        await page.Context.CloseAsync();
    }

    /// <summary>The way of the guide “The first ten minutes”, step by step, with nothing pressed that it does not name.</summary>
    [Fact]
    public async Task From_what_one_already_has_it_is_a_few_steps_to_a_first_plan()
    {
        await using var empty = new Village { IsSettled = false };
        await empty.InitializeAsync();
        var page = await chromium.OpenAsync(empty.Address.ToString());
        await TakeAsync(page, "first-1-empty");

        await page.GotoAsync(new Uri(empty.Address, "/import").ToString());
        await page.Locator("#files").SetInputFilesAsync(Belongings.Files);
        await TakeAsync(page, "first-2-import");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the files" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This is what would change" })).ToBeVisibleAsync();
        await TakeAsync(page, "first-3-proposal");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it in" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "It is in the book" })).ToBeVisibleAsync();

        await page.GotoAsync(empty.Address.ToString());
        await TakeAsync(page, "first-4-today");
        await page.GotoAsync(new Uri(empty.Address, "/plan?minutes=20").ToString());
        await TakeAsync(page, "first-5-plan");
        await page.Context.CloseAsync();
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("KITH_PICTURES") is { Length: > 0 })
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root.FullName, "Kith.slnx")))
            {
                root = root.Parent!;
            }

            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(root.FullName, "docs", "pictures", name + ".png") });
        }
    }
}
