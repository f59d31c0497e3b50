using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Outcomes;

/// <summary>What came of it: over time, by path, by the ground it grew from. Looked at backwards only, and nobody is ranked.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Thanks offered at once; more would be a pile.</summary>
    public const int MostThanks = 12;

    /// <summary>Only what came by this person; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>Only what came in this year; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>How that one is called; null for all.</summary>
    public string? Name { get; private set; }

    /// <summary>What came, and from where.</summary>
    public Provenance Came { get; private set; } = new([]);

    /// <summary>What came by year, for the drawing.</summary>
    public IReadOnlyList<Good> Drawn { get; private set; } = [];

    /// <summary>What opens a message to those whom thanks are still due.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>How many of those who were taken in were ever in touch again; of nobody in particular.</summary>
    public IReadOnlyList<TouchedAgain> Again { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Person is { } person)
        {
            Name = await Book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation);
            if (Name is null)
            {
                return NotFound();
            }
        }

        Drawn = await ProvenanceReading.OfAsync(Book, Person, cancellation);
        Came = new Provenance(Year is { } year ? [.. Drawn.Where(good => good.It.On.Year == year)] : Drawn);
        var thanked = Came.Unthanked.Reverse().Take(MostThanks).Select(good => good.Path[0].Id).Distinct().ToArray();
        Reach = thanked.Length == 0 ? Reach : await Reached.OfAsync(Book, thanked, cancellation);
        Again = Person is null && Year is null ? await TouchedAgain.OfAsync(Book, cancellation) : [];
        return Page();
    }
}
