using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Pages;

/// <summary>A page about the book: it can show itself, once when it is asked for and again when the house refuses what was sent.</summary>
public abstract class BookPage : PageModel
{
    /// <summary>What was done just now, told once at the head of the next page.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The revision by which what was done can be undone.</summary>
    [TempData]
    public long? DoneAt { get; set; }

    /// <summary>Reads what the page shows, and shows it.</summary>
    public abstract Task<IActionResult> ShowAsync(CancellationToken cancellation);
}
