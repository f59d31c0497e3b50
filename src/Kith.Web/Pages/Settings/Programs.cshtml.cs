using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Hooks;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Kith.Hall.Tokens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Settings;

/// <summary>A web hook and why it was not heard of late; empty when it was.</summary>
public sealed record HookLine(WebHook Hook, string Trouble);

/// <summary>Which programs are let in by a token, and which addresses hear of changes.</summary>
public sealed class ProgramsModel(KithContext book, IClock clock, WebOptions options) : BookPage(book, clock)
{
    /// <summary>For what program a new token is.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What it opens.</summary>
    [BindProperty]
    public IList<Scopes> Opens { get; init; } = [];

    /// <summary>The token or web hook that is meant.</summary>
    [BindProperty]
    public Guid Which { get; set; }

    /// <summary>Where a new web hook is told.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>The events it hears of.</summary>
    [BindProperty]
    public string? Events { get; set; }

    /// <summary>A secret that was just made, shown this once.</summary>
    public string? Secret { get; private set; }

    /// <summary>What the secret is for.</summary>
    public string SecretOf { get; private set; } = "";

    /// <summary>The tokens that open something.</summary>
    public IReadOnlyList<AccessToken> Tokens { get; private set; } = [];

    /// <summary>The web hooks.</summary>
    public IReadOnlyList<HookLine> Hooks { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Makes a token and shows its secret; shown by this very answer, since it is kept nowhere to be shown later.</summary>
    public async Task<IActionResult> OnPostTokenAsync(CancellationToken cancellation)
    {
        var issued = await Issuing.IssueAsync(Book, Name ?? "", Opens.Aggregate(Scopes.None, (all, one) => all | one), Now, cancellation);
        (Secret, SecretOf, Name) = (issued.Secret, issued.Token.Name, "");
        return await ShowAsync(cancellation);
    }

    /// <summary>Shuts a program out.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancellation) =>
        await Issuing.RevokeAsync(Book, new Id<AccessToken>(Which), Now, cancellation) is { } token ? Told(Said.Fill(ProgramsTexts.Revoked, token.Name)) : NotFound();

    /// <summary>Adds a web hook and shows the key of its signature.</summary>
    public async Task<IActionResult> OnPostHookAsync(CancellationToken cancellation)
    {
        var hook = await Hooking.AddAsync(Book, Address ?? "", [Events ?? ""], options.Nearby, Now, cancellation);
        (Secret, SecretOf, Address) = (hook.Secret, hook.Address, "");
        return await ShowAsync(cancellation);
    }

    /// <summary>Removes a web hook.</summary>
    public async Task<IActionResult> OnPostUnhookAsync(CancellationToken cancellation) =>
        await Hooking.RemoveAsync(Book, new Id<WebHook>(Which), Now, cancellation) is { } hook ? Told(Said.Fill(ProgramsTexts.Unhooked, hook.Address)) : NotFound();

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Tokens = await Book.AccessTokens.AsNoTracking().Where(token => token.RevokedAt == null).OrderBy(token => token.Id).ToListAsync(cancellation);
        Hooks = await Book.WebHooks.AsNoTracking().OrderBy(hook => hook.Id).Select(hook => new HookLine(hook, Book.Hearings.Where(hearing => hearing.Hook == hook.Id).Select(hearing => hearing.Trouble).FirstOrDefault() ?? "")).ToListAsync(cancellation);
        return Page();
    }

    private RedirectResult Told(string told)
    {
        Done = told;
        return Redirect("/settings/programs");
    }
}
