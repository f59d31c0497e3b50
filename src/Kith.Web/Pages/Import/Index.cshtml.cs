using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.Import;

/// <summary>Where files are handed in.</summary>
public sealed class IndexModel(KithContext book) : PageModel
{
    /// <summary>Whether nothing was handed in just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool None { get; set; }

    /// <summary>Whether the owner's own addresses are in the book.</summary>
    public bool KnowsMe { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        KnowsMe = await book.ContactPoints.AnyAsync(point => point.Kind == ContactKind.Email && book.People.Any(person => person.IsMe && person.Id == point.Person), cancellation);
}
