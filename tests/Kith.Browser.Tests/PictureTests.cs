using Microsoft.Playwright;

namespace Kith.Tests;

[Collection(nameof(Chromium))]
public sealed class PictureTests(Chromium chromium)
{
    /// <summary>The README's picture; written only when KITH_PICTURES is set, looked at always.</summary>
    [Fact]
    public async Task The_village_has_a_day_worth_a_picture()
    {
        await using var village = new Village();
        await village.InitializeAsync();
        var page = await chromium.OpenAsync(new Uri(village.Address, "/").ToString());
        Assert.NotEqual(0, await page.Locator(".person").CountAsync());
        if (Environment.GetEnvironmentVariable("KITH_PICTURES") is { Length: > 0 })
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root.FullName, "Kith.slnx")))
            {
                root = root.Parent!;
            }

            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(root.FullName, "docs", "pictures", "today.png") });
        }

        await page.Context.CloseAsync();
    }
}
