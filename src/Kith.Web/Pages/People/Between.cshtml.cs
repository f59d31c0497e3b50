using Kith.Storage;
using Kith.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Quarter = Kith.Analysis.Quarter;

namespace Kith.Web.Pages.People;

/// <summary>What is between the owner and one person.</summary>
public sealed class BetweenModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Who it is.</summary>
    public PersonHead Head { get; private set; } = null!;

    /// <summary>The tie; null on the owner's own page.</summary>
    public TieView? Tie { get; private set; }

    /// <summary>The rhythm; null when there was no contact.</summary>
    public Pulse? Pulse { get; private set; }

    /// <summary>Days of contact by quarter, oldest first.</summary>
    public IReadOnlyList<Quarter> Quarters { get; private set; } = [];

    /// <summary>What has passed, newest first.</summary>
    public MomentPage Moments { get; private set; } = MomentPage.Empty;

    /// <summary>Ways to reach them, facts, days, words and addresses.</summary>
    public PersonAspects Aspects { get; private set; } = PersonAspects.None;

    /// <summary>The fields of a new day that matters.</summary>
    public DayForm Day { get; } = new();

    /// <summary>Shows the page.</summary>
    /// <param name="id">Who.</param>
    /// <param name="before">Show moments before this day only.</param>
    /// <param name="at">And those of that day that are older than this one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(Id<Person> id, LocalDate? before, Id<Moment>? at, CancellationToken cancellation)
    {
        if (await Between.WithAsync(Book, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Head, Tie, Pulse) = (found.Head, found.Tie, found.Pulse);
        await SettleAsync(cancellation);
        Aspects = await PersonAspects.OfAsync(Book, id, cancellation);
        if (!Head.IsMe)
        {
            Quarters = Pulse?.FirstOn is null ? [] : await Glance.OfAsync(Book, id, Today, cancellation);
            Moments = await MomentPage.OfAsync(Book, id, before, at, cancellation);
        }

        return Page();
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
