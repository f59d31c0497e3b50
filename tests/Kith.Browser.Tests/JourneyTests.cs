using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kith.Tests;

/// <summary>What people do with Kith, from one page to the next, as a browser does it.</summary>
[Collection(nameof(Chromium))]
public sealed class JourneyTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly FilePayload Cards = new()
    {
        Name = "cards.vcf",
        MimeType = "text/vcard",
        Buffer = Encoding.UTF8.GetBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Nair\r\nN:Nair;Priya;;;\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Milo Park\r\nN:Park;Milo;;;\r\nEND:VCARD\r\n"),
    };

    private readonly Village village = new();
    private readonly Village empty = new() { IsSettled = false };

    public async ValueTask InitializeAsync()
    {
        await village.InitializeAsync();
        await empty.InitializeAsync();
    }

    [Fact]
    public async Task Without_scripts_cards_come_in_and_a_moment_is_noted_and_taken_back()
    {
        var page = await OpenAsync(empty, "/import", scripts: false);
        await page.Locator("#files").SetInputFilesAsync(Cards);
        await Press(page, "Read the files");
        await Expect(Heading(page, "This is what would change")).ToBeVisibleAsync();
        await Press(page, "Take it in");
        await Expect(Heading(page, "It is in the book")).ToBeVisibleAsync();
        await page.GotoAsync(At(empty, "/people"));
        await page.Locator("#q").FillAsync("priya");
        await page.Locator("#q").PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Priya Nair" }).ClickAsync();
        await page.Locator(".between").GetByRole(AriaRole.Link, new() { Name = "Note", Exact = true }).ClickAsync();
        await page.GetByLabel("What was said").FillAsync("She is moving to Leeds.");
        await Press(page, "Keep");
        await Expect(page.Locator(".line")).ToContainTextAsync("She is moving to Leeds.");
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.GetByText("She is moving to Leeds.")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task People_are_filtered_as_one_types_on_the_page_that_stands()
    {
        var page = await OpenAsync(village, "/people");
        await page.EvaluateAsync("window.stood = true");
        var name = await page.Locator(".people .name").Last.TextContentAsync();
        await page.Locator("#q").PressSequentiallyAsync(name!);
        await Expect(page.Locator(".people .name")).ToHaveTextAsync([name!]);
        Assert.True(await page.EvaluateAsync<bool>("window.stood === true"));
    }

    [Fact]
    public async Task A_line_begun_with_a_key_is_understood_and_kept()
    {
        var page = await OpenAsync(village, "/people");
        var name = await page.Locator(".people .name").First.TextContentAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.TypeAsync($"lunch with {name} yesterday, 90 min: the roof is mended");
        await Expect(page.Locator("#chips .chip").First).ToHaveTextAsync(name!);
        await page.Locator("#chips").GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(page.Locator(".line > li").First).ToContainTextAsync("the roof is mended");
    }

    [Fact]
    public async Task Somebody_is_asked_by_letter_answers_on_their_page_and_the_owner_sees_it()
    {
        var page = await OpenAsync(village, "/introductions", scripts: false);
        var card = page.Locator("article").Filter(new() { HasText = "Priya Nair" });
        await card.Locator("summary").ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Put a page to answer on into it" }).ClickAsync();
        var letter = await card.GetByLabel("A letter to begin from").InputValueAsync();
        await Expect(card.GetByText("Priya can answer on a page until")).ToBeVisibleAsync();

        var theirs = await chromium.OpenAsync(letter[letter.IndexOf("http", StringComparison.Ordinal)..].Split('\n')[0], 360);
        Assert.Empty(await Axe.BrokenAsync(theirs));
        await theirs.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.BrokenOfColourAsync(theirs));
        await Press(theirs, "Yes, gladly");
        await Expect(Heading(theirs, "Thank you!")).ToBeVisibleAsync();
        Assert.Empty(await Axe.BrokenAsync(theirs));

        await page.ReloadAsync();
        await Expect(card).ToContainTextAsync("Priya would be glad to.");
    }

    [Fact]
    public async Task An_import_tells_how_far_it_is_and_is_taken_back_whole()
    {
        var page = await OpenAsync(empty, "/import");
        var looked = new TaskCompletionSource();
        await page.RouteAsync("**/import/files", async route =>
        {
            await looked.Task;
            await route.ContinueAsync();
        });
        await Expect(page.Locator("#sending")).ToBeHiddenAsync();
        await page.Locator("#files").SetInputFilesAsync(Cards);
        await Press(page, "Read the files");
        await Expect(page.Locator("#sending")).ToBeVisibleAsync();
        looked.SetResult();
        await Expect(Heading(page, "This is what would change")).ToBeVisibleAsync();
        await Press(page, "Take it in");
        await Press(page, "Take the whole import back");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Taken back");
        await page.GotoAsync(At(empty, "/people"));
        await Expect(page.GetByText("Priya Nair")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_whole_folder_is_chosen_with_scripts_and_without(bool scripts)
    {
        var folder = Directory.CreateTempSubdirectory("kith-takeout-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "Contacts", "All"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "Contacts", "All", "cards.vcf"), Cards.Buffer, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "Contacts", "Thumbs.db"), [1, 2, 3, 4], TestContext.Current.CancellationToken);
        var page = await OpenAsync(empty, "/import", scripts);
        await page.Locator("#folder").SetInputFilesAsync(folder.FullName);
        await Press(page, "Read the files");
        await Expect(Heading(page, "This is what would change")).ToBeVisibleAsync();
        await Press(page, "Take it in");
        await Expect(Heading(page, "It is in the book")).ToBeVisibleAsync();
        await page.GotoAsync(At(empty, "/history"));
        await Expect(page.Locator("main")).ToContainTextAsync(folder.Name);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_dropped_folder_is_walked_to_its_ends()
    {
        var page = await OpenAsync(empty, "/import");
        // A browser makes entries of what is dropped from the desktop only; these have the same shape.
        await page.EvaluateAsync("""
            text => {
              const file = (name, body) => ({ isFile: true, name, file: found => found(new File([body], name)) });
              const folder = (name, ...lots) => ({ name, createReader: () => ({ readEntries: read => read(lots.shift() ?? []) }) });
              const entry = folder('Takeout', [file('note.bin', 'x')], [folder('Contacts', [file('cards.vcf', text)])]);
              const event = new Event('drop', { cancelable: true });
              event.dataTransfer = { items: [{ webkitGetAsEntry: () => entry }], files: [] };
              document.querySelector('#drop').dispatchEvent(event);
            }
            """, Encoding.UTF8.GetString(Cards.Buffer));
        await Expect(page.Locator("#dropped")).ToContainTextAsync("2 files");
        await Press(page, "Read the files");
        await Expect(Heading(page, "This is what would change")).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Priya Nair");
    }

    public async ValueTask DisposeAsync()
    {
        await village.DisposeAsync();
        await empty.DisposeAsync();
    }

    private Task<IPage> OpenAsync(Village at, string path, bool scripts = true) => chromium.OpenAsync(At(at, path), scripts: scripts);

    private static string At(Village at, string path) => new Uri(at.Address, path).ToString();

    private static ILocator Heading(IPage page, string words) => page.GetByRole(AriaRole.Heading, new() { Name = words });

    private static Task Press(IPage page, string words) => page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).First.ClickAsync();
}
