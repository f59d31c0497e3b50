using System.Globalization;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.History;

/// <summary>Takes a change back; which is itself a change that can be taken back.</summary>
public sealed class UndoModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty]
    public string? Back { get; set; }

    /// <summary>Taking back is sent, not asked for.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Takes it back.</summary>
    public async Task<IActionResult> OnPostAsync(long revision, CancellationToken cancellation)
    {
        var undone = await Book.UndoAsync(revision, Now, cancellation);
        Done = Said.Count(HistoryTexts.Undone, undone.Rows);
        if (undone.Kept > 0)
        {
            Done = Said.Fill(HistoryTexts.UndoneKept.Split('|')[undone.Kept == 1 ? 0 : 1], Done, undone.Kept);
        }

        DoneAt = undone.Revision.ToString(CultureInfo.InvariantCulture);
        return Url.IsLocalUrl(Back) ? LocalRedirect(Back) : Redirect("/history");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
