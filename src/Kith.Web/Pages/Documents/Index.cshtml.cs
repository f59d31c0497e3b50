using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Documents;

/// <summary>Files that belong to somebody: kept, given back, taken away.</summary>
[AtMost(DocumentForm.Most + (64 * 1024))]
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Whose.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    /// <summary>Which file; null for the list of them.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Document>? Document { get; set; }

    /// <summary>How they are called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their files.</summary>
    public IReadOnlyList<DocumentRow> Rows { get; private set; } = [];

    /// <summary>Shows the list, or gives a file back. What is no picture of ours is never shown in the browser.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Document is not { } wanted)
        {
            return await ShowAsync(cancellation);
        }

        if (await Book.Documents.AsNoTracking().SingleOrDefaultAsync(document => document.Id == wanted && document.Person == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        return found.MediaType is "image/jpeg" or "image/png"
            ? File(found.Bytes, found.MediaType)
            : File(found.Bytes, found.MediaType, found.Name);
    }

    /// <summary>Keeps a file.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (await Book.FindAsync(Id, cancellation) is not { } person)
        {
            return NotFound();
        }

        if (file is null)
        {
            throw new RefusalException(RefusalReason.Invalid, DocumentTexts.NoFile);
        }

        await using var bytes = file.OpenReadStream();
        await DocumentForm.KeepAsync(Book, Id, bytes, file.FileName, cancellation);
        await SaveAsync("document.add", person.FormattedName, DocumentTexts.Kept, cancellation);
        return new SeeOther($"/people/{Id}#documents");
    }

    /// <summary>Takes a file away; the trash keeps it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (Document is not { } wanted || await Book.FindAsync(Id, cancellation) is not { } person
            || await Book.Documents.SingleOrDefaultAsync(document => document.Id == wanted && document.Person == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Book.Remove(found);
        await SaveAsync("document.remove", person.FormattedName, Said.Fill(DocumentTexts.Removed, found.Name), cancellation);
        return new SeeOther($"/people/{Id}#documents");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Book.ChangeTracker.Clear();
        if (await Between.WithAsync(Book, Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Name = found.Head.Name;
        Rows = (await OwnAspects.OfAsync(Book, Id, cancellation)).Documents;
        return Page();
    }
}
