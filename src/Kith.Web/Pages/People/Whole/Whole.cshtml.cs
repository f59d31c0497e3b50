using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>What is done with a record of somebody as a whole: made one with another, handed over, forgotten.</summary>
public sealed class WholeModel(KithContext book, IClock clock, Staging staging) : BookPage(book, clock)
{
    /// <summary>Who.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>The other record of the same person: a name or an identity.</summary>
    [BindProperty]
    public string? Other { get; set; }

    /// <summary>The name, written once more before it is forgotten.</summary>
    [BindProperty]
    public string? Written { get; set; }

    /// <summary>As they are called in the book.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is the owner.</summary>
    public bool IsMe { get; private set; }

    /// <summary>What forgetting came to; empty until somebody was forgotten.</summary>
    public string Told { get; private set; } = "";

    /// <summary>Where a name of theirs still stands alone.</summary>
    public IReadOnlyList<LeftPlace> Left { get; private set; } = [];

    /// <summary>Shows what can be done.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) is null ? NotFound() : Page();

    /// <summary>Makes one of two records.</summary>
    public async Task<IActionResult> OnPostMergeAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(cancellation) is not { } person)
        {
            return NotFound();
        }

        var other = await Book.FindAsync(await Filling.PersonAsync(Book, Other ?? "", cancellation), cancellation);
        var name = other!.FormattedName;
        await Book.UniteAsync(person, other, cancellation);
        await SaveAsync("person.merge", person.FormattedName, Said.Fill(WholeTexts.Merged, person.FormattedName, name), cancellation);
        return Redirect($"/people/{Id}");
    }

    /// <summary>Forgets them, when the name was written as it stands.</summary>
    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(cancellation) is not { } person)
        {
            return NotFound();
        }

        var forgotten = await Parting.ForgetAsync(Book, person, Written ?? "", Now, cancellation);
        staging.ClearAll();
        var told = Said.Fill(WholeTexts.Forgotten, forgotten.Rows, forgotten.Entries, forgotten.Blanked);
        if (forgotten.Left > 0)
        {
            // Told here and now: the next page has no room for where to look.
            (Told, Left) = (told, await LeftPlace.OfAsync(Book, forgotten, cancellation));
            return Page();
        }

        Done = told;
        return Redirect("/people");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());

    private async Task<Person?> ReadAsync(CancellationToken cancellation)
    {
        var person = await Book.FindAsync(Id, cancellation);
        (Name, IsMe) = (person?.FormattedName ?? "", person?.IsMe ?? false);
        return person;
    }
}
