using Kith.Storage;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Settings;

/// <summary>What the owner says about themselves and their book.</summary>
public sealed class SettingsForm
{
    /// <summary>The owner's name.</summary>
    public string? Name { get; set; }

    /// <summary>Their e-mail addresses, one on each line.</summary>
    public string? Emails { get; set; }

    /// <summary>Their telephone numbers, one on each line.</summary>
    public string? Phones { get; set; }

    /// <summary>IANA name of their time zone.</summary>
    public string? Zone { get; set; }

    /// <summary>ISO 3166 country.</summary>
    public string? Region { get; set; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; set; }

    /// <summary>What the book is called.</summary>
    public string? BookName { get; set; }
}

/// <summary>The owner's profile, where they live and read, and their data to take away.</summary>
public sealed class IndexModel(KithContext book, IClock clock, Shelf shelf) : BookPage(book, clock)
{
    /// <summary>The fields.</summary>
    [BindProperty]
    public SettingsForm Form { get; set; } = new();

    /// <summary>The file of the book; null when it lies on a server.</summary>
    public string? Place => shelf.File;

    /// <summary>Shows the fields.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var me = await Book.People.AsNoTracking().SingleAsync(person => person.IsMe, cancellation);
        var points = ReachForm.Of(await Book.ContactPoints.AsNoTracking().Where(point => point.Person == me.Id).ToListAsync(cancellation));
        Form = new()
        {
            Name = me.FormattedName, Emails = points.Emails, Phones = points.Phones, Zone = Settings.Zone, Region = Settings.Region, Language = Settings.Language, BookName = Settings.Name,
        };
        return Page();
    }

    /// <summary>Keeps what they say.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var settings = await Book.Book.SingleAsync(cancellation);
        settings.Rename(Form.BookName ?? "");
        settings.Settle(Said(Form.Zone), Said(Form.Region)?.ToUpperInvariant(), Said(Form.Language));
        var me = await Book.People.SingleAsync(person => person.IsMe, cancellation);
        if (me.FormattedName != Form.Name?.Trim())
        {
            me.Call(PersonName.Of(Form.Name ?? ""));
        }

        var known = await Book.ContactPoints.Where(point => point.Person == me.Id).ToListAsync(cancellation);
        var rest = ReachForm.Of(known);
        (rest.Emails, rest.Phones) = (Form.Emails, Form.Phones);
        rest.ApplyTo(Book, me.Id, known, settings.Region);
        await SaveAsync("settings.edit", "", SettingsTexts.Saved, cancellation);
        return Redirect("/settings");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        return Page();
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
