using Kith.Hall.Exports;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>What the book holds about somebody, as one would hand it to them.</summary>
public sealed class HeldModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>What is held.</summary>
    public Held Held { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Id<Person> id, CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Held.OfAsync(Book, id, Today, cancellation) is not { } held)
        {
            return NotFound();
        }

        Held = held;
        return Page();
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
