using Deque.AxeCore.Playwright;

namespace Kith.Tests;

[Collection(nameof(Chromium))]
public sealed class LookTests(Chromium chromium)
{
    public static TheoryData<string> Pages => ["/", "/people", "/people/{Ana Kovač}", "/people/{Ana Kovač}/edit", "/people/{Ana Kovač}/tie", "/people/add", "/note?line=lunch+with+Ana+yesterday", "/search?q=ana", "/jump?q=a", "/import", "/history", "/settings", "/help", "/nowhere"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_rule_of_accessibility_is_broken_wide_or_narrow_light_or_dark(string path)
    {
        path = await chromium.AddressAsync(path);
        foreach (var (width, dark) in new[] { (1280, false), (360, false), (1280, true) })
        {
            var page = await chromium.OpenAsync(path, width, dark);
            var found = await page.RunAxe();
            Assert.Empty(found.Violations.Select(rule => $"{width} {rule.Id}: {string.Join(" ", rule.Nodes.Select(node => node.Html))}"));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_a_small_phone(string path)
    {
        var page = await chromium.OpenAsync(await chromium.AddressAsync(path), 360);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
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
}
