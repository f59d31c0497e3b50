using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>A page about one person of the book: nobody there, no page.</summary>
public abstract class PersonPage(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Who.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>As they are called in the book.</summary>
    public string Name { get; private set; } = "";

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());

    /// <summary>Finds the person and goes on with them; “not found” where there is nobody.</summary>
    protected async Task<IActionResult> WithPersonAsync(Func<Person, Task<IActionResult>> show, CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Book.FindAsync(Id, cancellation) is not { } person)
        {
            return NotFound();
        }

        Name = person.FormattedName;
        return await show(person);
    }
}
