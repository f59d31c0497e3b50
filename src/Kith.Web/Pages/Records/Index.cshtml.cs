using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Records;

/// <summary>All records of a kind, or those about one person, newest first.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : RecordPage(book, clock)
{
    private const int PageSize = 40;

    /// <summary>About whom; null for everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>Only those made before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    /// <summary>How the one they are about is called; null when they are about everybody.</summary>
    public string? Name { get; private set; }

    /// <summary>The records.</summary>
    public IReadOnlyList<RecordView> Rows { get; private set; } = [];

    /// <summary>The last of them, when there are more before it.</summary>
    public Guid? Earlier { get; private set; }

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

        var rows = await Kind.NewestAsync(Book, Person, Before, PageSize + 1, cancellation);
        Rows = [.. rows.Take(PageSize)];
        Earlier = rows.Count > PageSize ? Rows[^1].Id : null;
        return Page();
    }
}
