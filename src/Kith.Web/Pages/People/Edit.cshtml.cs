using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>What is known of a person, to be corrected.</summary>
public sealed class EditModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Who.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>The fields.</summary>
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    /// <summary>As they are called in the book.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is the owner.</summary>
    public bool IsMe { get; private set; }

    /// <summary>The place for their picture.</summary>
    public PictureForm Picture { get; private set; } = null!;

    /// <summary>Shows the fields.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(cancellation) is not { } person)
        {
            return NotFound();
        }

        Form = PersonForm.Of(person, await PointsAsync(cancellation), await TagsAsync(cancellation));
        return Page();
    }

    /// <summary>Keeps what they say.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await ReadAsync(cancellation) is not { } person)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Form.ApplyTo(Book, person, await PointsAsync(cancellation), await TagsAsync(cancellation), Settings.Region);
        await SaveAsync("person.edit", person.FormattedName, BetweenTexts.Saved, cancellation);
        return Redirect($"/people/{Id}");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());

    private async Task<Person?> ReadAsync(CancellationToken cancellation)
    {
        var person = await Book.FindAsync(Id, cancellation);
        (Name, IsMe) = (person?.FormattedName ?? "", person?.IsMe ?? false);
        Picture = await PictureForm.OfAsync(Book, Id, Name, cancellation);
        return person;
    }

    private Task<List<ContactPoint>> PointsAsync(CancellationToken cancellation) => Book.ContactPoints.Where(point => point.Person == Id).OrderBy(point => point.Ordinal).ToListAsync(cancellation);

    private Task<List<Tag>> TagsAsync(CancellationToken cancellation) => Book.Tags.Where(tag => tag.Person == Id).OrderBy(tag => tag.Name).ToListAsync(cancellation);
}
