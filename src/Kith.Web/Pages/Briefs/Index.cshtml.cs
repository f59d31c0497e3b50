using Kith.Hall.Meetings;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Briefs;

/// <summary>Whom one meets on a day, with a brief of each.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>The day; tomorrow when not said.</summary>
    [BindProperty(SupportsGet = true)]
    public LocalDate? On { get; set; }

    /// <summary>What is planned for it.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        On ??= Today.PlusDays(1);
        Meetings = await BriefReading.OnAsync(Book, On.Value, Today, cancellation);
        return Page();
    }
}
