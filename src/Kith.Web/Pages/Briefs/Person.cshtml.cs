using Kith.Care;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Briefs;

/// <summary>Before you meet one person: what one is glad to have remembered, on half a page.</summary>
public sealed class PersonModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Whom one is about to meet.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>The brief.</summary>
    public Brief Brief { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await BriefReading.OfAsync(Book, Id, Today, cancellation) is not { } brief)
        {
            return NotFound();
        }

        Brief = brief;
        return Page();
    }
}
