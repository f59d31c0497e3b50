using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Search;

/// <summary>Search over people, ways to reach them, facts and notes.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int Most = 60;

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    /// <summary>What was found.</summary>
    public IReadOnlyList<Found> Found { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Q = (Q ?? "").Trim();
        Found = await Search.Found.OfAsync(Book, await Book.SearchAsync(Q, Most, cancellation), Today, cancellation);
        return Page();
    }
}
