using Kith.Hall.Names;
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

/// <summary>How the owner and a person know each other, and what the owner wishes for.</summary>
public sealed class TieModel(KithContext book, IClock clock) : PersonPage(book, clock)
{
    /// <summary>The fields.</summary>
    [BindProperty]
    public TieForm Form { get; set; } = new();

    /// <summary>Shows the fields.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => WithTieAsync(async tie =>
    {
        Form = TieForm.Of(tie, tie.OriginThrough is { } through ? (await Book.FindAsync(through, cancellation))?.FormattedName : null);
        return Page();
    }, cancellation);

    /// <summary>Keeps what they say.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => WithTieAsync(async tie =>
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Form.ApplyTo(tie, await ThroughAsync(cancellation), Today);
        await Acquaintance.ProveAsync(Book, tie, Today, cancellation);
        await SaveAsync("tie.edit", Name, BetweenTexts.Saved, cancellation);
        return Redirect($"/people/{Id}");
    }, cancellation);

    /// <summary>With the owner themselves there is no tie; with everybody else there is one, if only from now on.</summary>
    private Task<IActionResult> WithTieAsync(Func<Tie, Task<IActionResult>> show, CancellationToken cancellation) => WithPersonAsync(async person =>
    {
        if (person.IsMe)
        {
            return NotFound();
        }

        if (await Book.FindTieAsync(Id, cancellation) is not { } tie)
        {
            tie = Kith.Tie.With(Id, Origin.Unsaid);
            Book.Add(tie);
        }

        return await show(tie);
    }, cancellation);

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
