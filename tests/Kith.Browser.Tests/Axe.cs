using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Kith.Tests;

/// <summary>
/// The rules of axe, asked in the page itself. Deque's own wrapper for Playwright opens a second page for each run and hands all that
/// held over too, which of some hundred pages in five looks took most of the tests' time.
/// </summary>
internal static class Axe
{
    // Dark differs from light in nothing but colours.
    private static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules that are broken, each with the parts of the page that break it.</summary>
    public static Task<string[]> BrokenAsync(IPage page) => RunAsync(page, null);

    /// <summary>The same of those rules alone that depend on colours.</summary>
    public static Task<string[]> BrokenOfColourAsync(IPage page) => RunAsync(page, OfColour);

    private static async Task<string[]> RunAsync(IPage page, string[]? rules)
    {
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Script} }} }}");
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
              const found = await axe.run({ resultTypes: ['violations'], ...only });
              return found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(' ')}`);
            }
            """, rules);
    }
}
