using Microsoft.Playwright;

namespace Kith.Tests;

/// <summary>The system's Chromium in front of the real door; started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private readonly Addresses addresses = new();
    private readonly Village empty = new() { IsSettled = false };
    private readonly Dictionary<(int Width, string Reader), IPage> looks = [];
    private IBrowser? browser;

    /// <summary>The door the pages come from.</summary>
    public Door Door { get; } = new();

    /// <summary>Where Chromium lies: what KITH_CHROMIUM says, else where Debian puts it.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("KITH_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Path is null, "No Chromium is installed: put one at /usr/bin/chromium or name it in KITH_CHROMIUM.");
        await Door.InitializeAsync();
        await using (var book = Door.Open())
        {
            await Hamlet.PassAsync(book, TestContext.Current.CancellationToken);
        }

        await addresses.PrepareAsync(Door);
        await empty.InitializeAsync();
        // On a busy machine a first page can take longer than the usual five seconds; what never comes fails all the same.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Headless = true,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A light look at an address, wide or narrow. Its window stays open for the next.</summary>
    public async Task<IPage> LookAsync(string path, int width, string reader = "en-GB")
    {
        if (!looks.TryGetValue((width, reader), out var page))
        {
            looks[(width, reader)] = page = await OpenAsync("/help", width, reader: reader);
        }

        await page.GotoAsync(await AddressAsync(path));
        return page;
    }

    /// <summary>A page of its own, with a window of its own.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool scripts = true, string reader = "en-GB")
    {
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Door.Client.BaseAddress!.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = reader,
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>An address in which a name in braces stands for an identity, of the book it is asked of.</summary>
    public async Task<string> AddressAsync(string path) => path.StartsWith(Addresses.Empty, StringComparison.Ordinal)
        ? new Uri(empty.Address, path[Addresses.Empty.Length..]).ToString()
        : await addresses.OfAsync(Door, path);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await empty.DisposeAsync();
        await Door.DisposeAsync();
    }
}

/// <summary>One Chromium for all tests of the browser.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
