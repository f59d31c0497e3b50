using Kith.Hall.Texts;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>What is known of a person, to be corrected.</summary>
public sealed class EditModel(KithContext book, IClock clock) : PersonPage(book, clock)
{
    /// <summary>The fields.</summary>
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    /// <summary>Whether it is the owner.</summary>
    public bool IsMe { get; private set; }

    /// <summary>The place for their picture.</summary>
    public PictureForm Picture { get; private set; } = null!;

    /// <summary>Shows the fields.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => EditAsync(async person =>
    {
        Form = PersonForm.Of(person, await PointsAsync(cancellation), await TagsAsync(cancellation));
        return Page();
    }, cancellation);

    /// <summary>Keeps what they say.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => EditAsync(async person =>
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Form.ApplyTo(Book, person, await PointsAsync(cancellation), await TagsAsync(cancellation), Settings.Region);
        await SaveAsync("person.edit", person.FormattedName, BetweenTexts.Saved, cancellation);
        return Redirect($"/people/{Id}");
    }, cancellation);

    private Task<IActionResult> EditAsync(Func<Person, Task<IActionResult>> show, CancellationToken cancellation) => WithPersonAsync(async person =>
    {
        IsMe = person.IsMe;
        Picture = await PictureForm.OfAsync(Book, Id, Name, cancellation);
        return await show(person);
    }, cancellation);

    private Task<List<ContactPoint>> PointsAsync(CancellationToken cancellation) => Book.ContactPoints.Where(point => point.Person == Id).OrderBy(point => point.Ordinal).ToListAsync(cancellation);

    private Task<List<Tag>> TagsAsync(CancellationToken cancellation) => Book.Tags.Where(tag => tag.Person == Id).OrderBy(tag => tag.Name).ToListAsync(cancellation);
}
