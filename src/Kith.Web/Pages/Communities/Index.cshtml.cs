using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Kith.Analysis;
using Kith.Hall.Communities;
using Kith.Hall.Keeping;
using Kith.Storage;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Communities;

/// <summary>How the people of the book are tied to each other: a map one walks, a table that says the same, one thought a day.</summary>
public sealed class IndexModel(KithContext book, Kept<CommunityPicture> kept, IClock clock) : BookPage(book, clock)
{
    // By the circle that is looked at; 0 for all.
    private static readonly ConditionalWeakTable<CommunityPicture, ConcurrentDictionary<int, string>> Drawings = [];

    /// <summary>Around whom to look; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Around { get; set; }

    /// <summary>Only this circle; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Circle { get; set; }

    /// <summary>The community.</summary>
    public CommunityPicture Picture { get; private set; } = null!;

    /// <summary>The circle that is looked at; null for all.</summary>
    public Circle? Only { get; private set; }

    /// <summary>Which part of the table, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Of whom the table tells.</summary>
    public IReadOnlyList<Id<Person>> Rows { get; private set; } = [];

    /// <summary>So many stand in one part of the table.</summary>
    public static int PageSize => 100;

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Picture = await CommunityReading.OfAsync(Book, kept, Today, cancellation);
        if (Around is { } around && !Picture.People.ContainsKey(around))
        {
            return NotFound();
        }

        Only = Picture.Community.Circles.FirstOrDefault(circle => circle.Number == Circle);
        Rows = Picture.Listed(Around, Only);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Rows.Count + PageSize - 1) / PageSize));
        return Page();
    }

    /// <summary>The map as it is written, drawn once for each picture and circle.</summary>
    public IHtmlContent Drawn(Func<object?, IHtmlContent> map) => new HtmlString(Drawings.GetOrCreateValue(Picture).GetOrAdd(Only?.Number ?? 0, _ =>
    {
        using var text = new StringWriter();
        map(null).WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }));
}
