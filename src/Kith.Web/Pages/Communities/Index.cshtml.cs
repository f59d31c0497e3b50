using Kith.Analysis;
using Kith.Hall.Communities;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Communities;

/// <summary>How the people of the book are tied to each other: a map one walks, a table that says the same, one thought a day.</summary>
public sealed class IndexModel(KithContext book, CommunityShelf shelf, IClock clock) : BookPage(book, clock)
{
    /// <summary>Around whom to look; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Around { get; set; }

    /// <summary>Only this circle; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Circle { get; set; }

    /// <summary>The community.</summary>
    public CommunityPicture Picture { get; private set; } = null!;

    /// <summary>Who stands in the table.</summary>
    public IReadOnlyList<Id<Person>> Shown { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Picture = await shelf.OfAsync(Book, Today, cancellation);
        var community = Picture.Community;
        if (Around is { } around && !Picture.People.ContainsKey(around))
        {
            return NotFound();
        }

        Shown = Around is { } one ? [.. community.Neighbours(one).Select(neighbour => neighbour.Other)]
            : [.. (community.Circles.FirstOrDefault(circle => circle.Number == Circle)?.People ?? Picture.People.Keys.Except(community.Alone)).OrderByDescending(community.Strength).ThenBy(person => Picture.People[person].Name, StringComparer.CurrentCulture)];
        return Page();
    }
}
