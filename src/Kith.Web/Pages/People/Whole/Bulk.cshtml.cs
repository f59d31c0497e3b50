using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Something done for several people at once.</summary>
public sealed class BulkModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    // More people than this nobody marks by hand.
    private const int Most = 200;

    /// <summary>Whom to show.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public PeopleFilter Filter { get; set; } = new();

    /// <summary>Those who are marked.</summary>
    [BindProperty]
    public IList<Id<Person>> People { get; set; } = [];

    /// <summary>A word to file them under.</summary>
    [BindProperty]
    public string? Tag { get; set; }

    /// <summary>A word to take away.</summary>
    [BindProperty]
    public string? Untag { get; set; }

    /// <summary>A group to put them into.</summary>
    [BindProperty]
    public string? Group { get; set; }

    /// <summary>The closeness the owner wants.</summary>
    [BindProperty(Name = "circle")]
    public Intention? Circle { get; set; }

    /// <summary>Those who can be marked.</summary>
    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Does it for those who are marked.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var kept = await new Bulk(Tag, Untag, Group, Circle).DoAsync(Book, [.. People], Now, cancellation);
        (Done, DoneAt) = (Said.Count(WholeTexts.BulkDone, int.Parse(kept.Subject, CultureInfo.InvariantCulture)), kept.Revision?.ToString(CultureInfo.InvariantCulture));
        return Redirect("/people");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Rows = await new PeopleFilter { Q = Filter.Q ?? "" }.Among(Book, Today).InFilingOrder().Take(Most).AsRows(Book).ToListAsync(cancellation);
        return Page();
    }
}
