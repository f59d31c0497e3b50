using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Records;

/// <summary>All records of a kind, or those about one person, by their days.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : RecordPage(book, clock)
{
    private const int PageSize = 40;

    /// <summary>About whom; null for everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>How many lie before those that are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    /// <summary>How the one they are about is called; null when they are about everybody.</summary>
    public string? Name { get; private set; }

    /// <summary>The records.</summary>
    public IReadOnlyList<RecordView> Rows { get; private set; } = [];

    /// <summary>The open ones, and apart those that are settled; all of them in one where the settled ones keep their place.</summary>
    public IEnumerable<IGrouping<bool, RecordView>> Parts => Rows.GroupBy(row => row.IsSettled && Kind.Word == "reminder");

    /// <summary>How many lie before the next page; null when there is none.</summary>
    public int? Further { get; private set; }

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Person is { } person)
        {
            Name = await Book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation);
            if (Name is null || !Kind.IsAboutPeople)
            {
                return NotFound();
            }
        }

        var skip = Math.Max(Skip, 0);
        var rows = await Kind.ByDayAsync(Book, Person, Today, skip, PageSize + 1, cancellation);
        Rows = [.. rows.Take(PageSize)];
        Further = rows.Count > PageSize ? skip + PageSize : null;
        return Page();
    }
}
