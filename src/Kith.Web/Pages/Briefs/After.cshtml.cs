using System.Globalization;
using Kith.Hall.Meetings;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Briefs;

/// <summary>After a meeting, or a room of people: one line, and for each what they care about and what one could do for them.</summary>
public sealed class AfterModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>The moment.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Moment> Id { get; set; }

    /// <summary>One line of plain language.</summary>
    [BindProperty]
    public string? Line { get; set; }

    /// <summary>What is told of each.</summary>
    [BindProperty]
    public IList<MetForm> Met { get; set; } = [];

    /// <summary>Who else was there, between commas.</summary>
    [BindProperty]
    public string? Also { get; set; }

    /// <summary>Its day.</summary>
    public LocalDate On { get; private set; }

    /// <summary>What it is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>Those who took part.</summary>
    public IReadOnlyList<RoomRow> Room { get; private set; } = [];

    /// <summary>Their pictures.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    /// <summary>Keeps what is told.</summary>
    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellation);
        }

        var kept = await AfterMeeting.TellAsync(Book, Id, Line ?? "", [.. Met.Select(one => one.Told)], Also ?? "", Now, cancellation);
        DoneAt = kept.Revision?.ToString(CultureInfo.InvariantCulture);
        Done = string.IsNullOrWhiteSpace(Line) ? Said.Fill(AfterTexts.Told, kept.Subject) : Said.Fill(AfterTexts.ToldTo, kept.Subject, Line.Trim().TrimEnd('.'));
        return new SeeOther(Url.IsLocalUrl(back) ? back! : "/");
    }

    /// <summary>There is nothing to tell.</summary>
    public async Task<IActionResult> OnPostNothingAsync(CancellationToken cancellation)
    {
        DoneAt = (await AfterMeeting.NothingAsync(Book, Id, Now, cancellation)).ToString(CultureInfo.InvariantCulture);
        Done = AfterTexts.NothingTold;
        return new SeeOther("/");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Book.Moments.AsNoTracking().SingleOrDefaultAsync(moment => moment.Id == Id, cancellation) is not { } moment)
        {
            return NotFound();
        }

        (On, Called) = (moment.On, moment.Title.Length > 0 ? moment.Title : Named.Of(moment.Kind));
        Room = await AfterMeeting.RoomAsync(Book, moment, cancellation);
        Reach = Room.Count == 0 ? Reach : await Reached.OfAsync(Book, [.. Room.Select(row => row.Person)], cancellation);
        return Page();
    }

    /// <summary>What was sent of somebody, to be shown once more when it is refused.</summary>
    public MetForm Sent(Id<Person> person) => Met.FirstOrDefault(one => one.Person == person) ?? new MetForm { Person = person };
}
