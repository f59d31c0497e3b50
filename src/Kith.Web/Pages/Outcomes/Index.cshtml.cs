using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Outcomes;

/// <summary>What came of it: over time, by path, by the ground it grew from. Looked at backwards only, and nobody is ranked.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Only what came by this person; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>How that one is called; null for all.</summary>
    public string? Name { get; private set; }

    /// <summary>What came, and from where.</summary>
    public Provenance Came { get; private set; } = new([]);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Person is { } person)
        {
            Name = await Book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation);
            if (Name is null)
            {
                return NotFound();
            }
        }

        Came = new Provenance(await ProvenanceReading.OfAsync(Book, Person, cancellation));
        return Page();
    }
}
