using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages;

/// <summary>A page about the book: it can show itself, once when it is asked for and again when the house refuses what was sent.</summary>
public abstract class BookPage(KithContext book, IClock clock) : PageModel
{
    private static readonly Func<KithContext, IAsyncEnumerable<Book>> TheBook = EF.CompileAsyncQuery((KithContext book) => book.Book.AsNoTracking());

    /// <summary>What was done just now, told once at the head of the next page.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The revision by which what was done can be undone.</summary>
    [TempData]
    public string? DoneAt { get; set; }

    /// <summary>The day it is for the owner; known once the page has been read.</summary>
    public LocalDate Today { get; private set; }

    /// <summary>The owner's settings; known once the page has been read.</summary>
    public Book Settings { get; private set; } = null!;

    /// <summary>The one reading of the clock of this request.</summary>
    protected Instant Now { get; } = clock.GetCurrentInstant();

    /// <summary>The book that is open.</summary>
    protected KithContext Book { get; } = book;

    /// <summary>Reads what the page shows, and shows it.</summary>
    public abstract Task<IActionResult> ShowAsync(CancellationToken cancellation);

    /// <summary>Reads the owner's settings and from them the day.</summary>
    protected async Task SettleAsync(CancellationToken cancellation)
    {
        await foreach (var settings in TheBook(Book).WithCancellation(cancellation))
        {
            Settings = settings;
            Today = settings.Today(Now);
        }
    }

    /// <summary>Saves, and remembers what to tell on the next page.</summary>
    protected async Task SaveAsync(string verb, string subject, string told, CancellationToken cancellation)
    {
        DoneAt = (await Book.SaveAsync(new Deed(verb, subject, Now), cancellation))?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Done = told;
    }
}
