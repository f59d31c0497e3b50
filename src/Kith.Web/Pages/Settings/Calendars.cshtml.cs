using Kith.Hall.Exports;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Settings;

/// <summary>The calendars that other programs read: made, listed, revoked.</summary>
public sealed class CalendarsModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>For what program.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What a new one shows.</summary>
    [BindProperty]
    public IList<CalendarParts> Parts { get; set; } = [CalendarParts.Occasions, CalendarParts.Reminders];

    /// <summary>The address of the one made just now, told once; it travels in a cookie that only this house can read.</summary>
    [TempData]
    public string? Address { get; set; }

    /// <summary>Those that are open.</summary>
    public IReadOnlyList<AccessToken> Calendars { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Makes one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var parts = Parts.Aggregate(CalendarParts.None, (all, part) => all | part);
        var (calendar, secret) = await CalendarAddress.NewAsync(Book, Name ?? "", parts, Now, cancellation);
        await SaveAsync("calendar.add", calendar.Name, CalendarTexts.Made, cancellation);
        Address = $"{Request.Scheme}://{Request.Host}{CalendarAddress.PathOf(secret)}";
        return Redirect("/settings/calendars");
    }

    /// <summary>Revokes one.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(Id<AccessToken> calendar, CancellationToken cancellation)
    {
        if (await CalendarAddress.Live(Book).SingleOrDefaultAsync(one => one.Id == calendar, cancellation) is not { } found)
        {
            return NotFound();
        }

        found.Revoke(Now);
        await SaveAsync("calendar.revoke", found.Name, Said.Fill(CalendarTexts.Revoked, found.Name), cancellation);
        DoneAt = null;
        return Redirect("/settings/calendars");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Calendars = await CalendarAddress.Live(Book).AsNoTracking().ToListAsync(cancellation);
        return Page();
    }

    /// <summary>What a calendar shows, in words.</summary>
    public string Shows(AccessToken calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Said.List([.. new[] { (CalendarParts.Occasions, CalendarTexts.Occasions), (CalendarParts.Reminders, CalendarTexts.Reminders), (CalendarParts.Briefs, BriefTexts.CalendarPart) }.Where(part => calendar.Parts.HasFlag(part.Item1)).Select(part => part.Item2)]);
    }
}
