using System.Globalization;
using Kith.Exchange.Village;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages;

/// <summary>Settles the sample village in an empty book; one button takes it back.</summary>
public sealed class SampleModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>The village is asked for by a form.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Settles it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Book.People.AnyAsync(person => !person.IsMe, cancellation))
        {
            throw new RefusalException(RefusalReason.Conflict, TodayTexts.SampleNotEmpty);
        }

        var village = SampleVillage.Propose(await RosterReading.OfAsync(Book, cancellation), Today, Now);
        var accepted = await Book.AcceptAsync(village, Now, null, cancellation);
        (Done, DoneAt) = (TodayTexts.SampleDone, accepted.Revision?.ToString(CultureInfo.InvariantCulture));
        return Redirect("/");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
