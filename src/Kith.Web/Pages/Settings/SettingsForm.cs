using Kith.Storage;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.Settings;

/// <summary>What the owner says about themselves and their book, for every door alike.</summary>
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

    /// <summary>Days between contacts in the inner circle; null for the usual ones.</summary>
    public int? InnerDays { get; set; }

    /// <summary>Days between contacts with those who are close; null for the usual ones.</summary>
    public int? CloseDays { get; set; }

    /// <summary>Days between contacts with friends; null for the usual ones.</summary>
    public int? FriendDays { get; set; }

    /// <summary>Days between contacts in the wider circle; null for the usual ones.</summary>
    public int? WiderDays { get; set; }

    /// <summary>Whether Sundays are for the family.</summary>
    public bool SundayForFamily { get; set; }

    /// <summary>The choices of <see cref="Language"/>; a tag that was said elsewhere, such as de-AT, is kept among them.</summary>
    public IReadOnlyList<(string Value, string Text)> Languages =>
    [
        ("", SettingsTexts.LanguageBrowser), .. Hall.Wording.Languages.Spoken,
        .. string.IsNullOrWhiteSpace(Language) || Hall.Wording.Languages.Spoken.Any(spoken => spoken.Tag == Language) ? Array.Empty<(string, string)>() : [(Language, Language)],
    ];

    /// <summary>The fields as the book fills them.</summary>
    public static async Task<SettingsForm> OfAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var me = await book.People.AsNoTracking().SingleAsync(person => person.IsMe, cancellation);
        var points = ReachForm.Of(await book.ContactPoints.AsNoTracking().Where(point => point.Person == me.Id).ToListAsync(cancellation));
        return new()
        {
            Name = me.FormattedName, Emails = points.Emails, Phones = points.Phones, Zone = about.Zone, Region = about.Region, Language = about.Language, BookName = about.Name,
            InnerDays = about.InnerDays, CloseDays = about.CloseDays, FriendDays = about.FriendDays, WiderDays = about.WiderDays, SundayForFamily = about.SundayForFamily,
        };
    }

    /// <summary>Brings the book to what the fields say; nothing is saved yet.</summary>
    /// <exception cref="RefusalException">A rule is broken.</exception>
    public async Task ApplyToAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var about = await book.Book.SingleAsync(cancellation);
        about.Rename(BookName ?? "");
        about.Settle(Said(Zone), Said(Region)?.ToUpperInvariant(), Said(Language));
        about.KeepSundays(SundayForFamily);
        about.Pace(InnerDays, CloseDays, FriendDays, WiderDays);
        var me = await book.People.SingleAsync(person => person.IsMe, cancellation);
        if (me.FormattedName != Name?.Trim())
        {
            me.Call(PersonName.Of(Name ?? ""));
        }

        var known = await book.ContactPoints.Where(point => point.Person == me.Id).ToListAsync(cancellation);
        var reach = ReachForm.Of(known);
        (reach.Emails, reach.Phones) = (Emails, Phones);
        reach.ApplyTo(book, me.Id, known, about.Region);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
