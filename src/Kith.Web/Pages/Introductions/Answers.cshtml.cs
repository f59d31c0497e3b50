using System.Globalization;
using Kith.Hall.Answers;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Introductions;

/// <summary>One of two who are asked is given a page to answer on, or it is closed.</summary>
public sealed class AnswersModel(KithContext book, WebOptions options, IClock clock) : BookPage(book, clock)
{
    /// <summary>Which introduction.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which of the two; the one whom the next letter asks when not said.</summary>
    [BindProperty]
    public Guid? Who { get; set; }

    /// <summary>The page given just now, told once; it travels in a cookie that only this house can read.</summary>
    [TempData]
    public string? Given { get; set; }

    private Id<Person>? Whose => Who is { } who ? new Id<Person>(who) : null;

    /// <summary>A page is given, not asked for.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Gives it.</summary>
    public async Task<IActionResult> OnPostGiveAsync(CancellationToken cancellation)
    {
        if (await AnswerPages.GiveAsync(Book, new Id<Introduction>(Id), Whose, options.Answers, Now, cancellation) is not { } given)
        {
            return NotFound();
        }

        (Done, DoneAt) = (IntroductionTexts.PageGiven, given.Revision?.ToString(CultureInfo.InvariantCulture));
        Given = string.Join(' ', Id, given.Page.Who, Said.Iso(given.Page.Until), given.Page.Address);
        return Redirect($"/introductions#i-{Id}");
    }

    /// <summary>Closes it.</summary>
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation)
    {
        if (await AnswerPages.CloseAsync(Book, new Id<Introduction>(Id), Whose, Now, cancellation) is not { } closed)
        {
            return NotFound();
        }

        (Done, DoneAt) = (Said.Fill(IntroductionTexts.PageClosed, closed.Name), closed.Revision?.ToString(CultureInfo.InvariantCulture));
        return Redirect($"/introductions#i-{Id}");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
