using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Everybody, filtered as one types.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int PageSize = 50;

    /// <summary>Whom to show.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public PeopleFilter Filter { get; set; } = new();

    /// <summary>Which fifty of them, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Those shown.</summary>
    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];

    /// <summary>The place of the first one shown, from 1.</summary>
    public int First => ((Number - 1) * PageSize) + 1;

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var people = Filter.Among(Book, Today);
        Count = await people.CountAsync(cancellation);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await people.InFilingOrder().Skip(First - 1).Take(PageSize).AsRows(Book).ToListAsync(cancellation);
        return Page();
    }
}
