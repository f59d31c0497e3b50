using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.Names;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>How the owner and a person know each other, and what the owner wishes for.</summary>
public sealed class TieModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>With whom.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>The fields.</summary>
    [BindProperty]
    public TieForm Form { get; set; } = new();

    /// <summary>As they are called in the book.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Shows the fields.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(cancellation) is not { } tie)
        {
            return NotFound();
        }

        Form = TieForm.Of(tie, tie.OriginThrough is { } through ? (await Book.FindAsync(through, cancellation))?.FormattedName : null);
        return Page();
    }

    /// <summary>Keeps what they say.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await ReadAsync(cancellation) is not { } tie)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Form.ApplyTo(tie, await ThroughAsync(cancellation), Today);
        await SaveAsync("tie.edit", Name, BetweenTexts.Saved, cancellation);
        return Redirect($"/people/{Id}");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());

    private async Task<Tie?> ReadAsync(CancellationToken cancellation)
    {
        if (await Book.FindAsync(Id, cancellation) is not { IsMe: false } person)
        {
            return null;
        }

        Name = person.FormattedName;
        if (await Book.FindTieAsync(Id, cancellation) is { } tie)
        {
            return tie;
        }

        var made = Kith.Tie.With(Id, Origin.Unsaid);
        Book.Add(made);
        return made;
    }

    private async Task<Id<Person>?> ThroughAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Form.Through))
        {
            return null;
        }

        var found = (await Naming.FindAsync(Book, [Form.Through], cancellation))[0].Namesakes;
        return found.Count switch
        {
            0 => throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, Form.Through)),
            1 => found[0].Id,
            _ => throw new RefusalException(RefusalReason.Invalid, Said.Fill(BetweenTexts.ManySuchPersons, Form.Through)),
        };
    }
}
