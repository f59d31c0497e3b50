using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Reminders;

/// <summary>A reminder is done or skipped, from Today or wherever it stands.</summary>
public sealed class VerbsModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Where to go afterwards: a path of this house; Today when not said.</summary>
    [BindProperty]
    public string? Back { get; set; }

    /// <summary>A verb is sent, not asked for.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>It was done.</summary>
    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancellation) => TurnAsync("done", TodayTexts.ReminderDone, cancellation);

    /// <summary>It was skipped.</summary>
    public Task<IActionResult> OnPostSkipAsync(CancellationToken cancellation) => TurnAsync("skip", TodayTexts.ReminderSkipped, cancellation);

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());

    private async Task<IActionResult> TurnAsync(string verb, string told, CancellationToken cancellation)
    {
        if (await RecordKinds.Of("reminders")!.DoAsync(Book, Id, verb, new Dictionary<string, string>(), Now, cancellation) is not { } kept)
        {
            return NotFound();
        }

        (DoneAt, Done) = (kept.Revision?.ToString(CultureInfo.InvariantCulture), Said.Fill(told, kept.Subject));
        return Url.IsLocalUrl(Back) ? LocalRedirect(Back) : Redirect("/");
    }
}
