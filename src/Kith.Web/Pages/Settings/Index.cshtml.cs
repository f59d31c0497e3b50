using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Settings;

/// <summary>The owner's profile, where they live and read, and their data to take away.</summary>
public sealed class IndexModel(KithContext book, IClock clock, Shelf shelf) : BookPage(book, clock)
{
    /// <summary>The fields.</summary>
    [BindProperty]
    public SettingsForm Form { get; set; } = new();

    /// <summary>The file of the book; null when it lies on a server.</summary>
    public string? Place => shelf.File;

    /// <summary>Shows the fields.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Form = await SettingsForm.OfAsync(Book, cancellation);
        return Page();
    }

    /// <summary>Keeps what they say.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await Form.ApplyToAsync(Book, cancellation);
        await SaveAsync("settings.edit", "", SettingsTexts.Saved, cancellation);
        return Redirect("/settings");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        return Page();
    }
}
