using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Everybody the owner knows through somebody, and the chain back to where it began.</summary>
public sealed class ThroughModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int Most = 300;

    /// <summary>Through whom.</summary>
    public PersonHead Head { get; private set; } = null!;

    /// <summary>The chain, both ways.</summary>
    public Chain Chain { get; private set; } = Chain.Alone;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Id<Person> id, CancellationToken cancellation)
    {
        if (await Between.WithAsync(Book, id, cancellation) is not { Head.IsMe: false } found)
        {
            return NotFound();
        }

        Head = found.Head;
        await SettleAsync(cancellation);
        Chain = await Chain.OfAsync(Book, id, found.Tie?.Through, Most, cancellation);
        return Page();
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
