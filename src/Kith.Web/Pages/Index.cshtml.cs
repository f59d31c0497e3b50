using Kith.Analysis;
using Kith.Care;
using Kith.Hall.Days;
using Kith.Hall.Matches;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages;

/// <summary>Today: at most five things, the first of them good.</summary>
public sealed class IndexModel(KithContext book, OfferShelf shelf, IClock clock) : BookPage(book, clock)
{
    private const int YearsShown = 6;

    /// <summary>What the day offers.</summary>
    public FewThings Offer { get; private set; } = null!;

    /// <summary>Days of contact by quarter of each who is named.</summary>
    public IReadOnlyDictionary<Id<Person>, IReadOnlyList<Quarter>> Quarters { get; private set; } = new Dictionary<Id<Person>, IReadOnlyList<Quarter>>();

    /// <summary>What a call or a message opens, and the picture, of each who is named.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>Whether nobody but the owner is in the book.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>What the day comes to, in a sentence.</summary>
    public string Sum => Offer.Count == 0
        ? TodayTexts.NothingToday
        : Said.Fill(TodayTexts.ThatIsAll, Capital(Said.List([.. new[]
        {
            Offer.Alive is not null || Offer.Glad is not null ? TodayTexts.AllGood : null,
            Counted(TodayTexts.AllMeetings, (Offer.Untold is null ? 0 : 1) + (Offer.Ahead is null ? 0 : 1)),
            Counted(TodayTexts.AllPeople, Offer.People.Count),
            Counted(TodayTexts.AllReminders, Offer.Reminders.Count),
            Counted(TodayTexts.AllPromises, Offer.Promises.Count),
            Counted(TodayTexts.AllDays, Offer.Occasions.Count),
            Offer.Match is not null ? TodayTexts.AllHelp : null,
        }.OfType<string>()])));

    /// <summary>Shows the day.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Offer = await FewReading.OfAsync(Book, shelf, Today, Now, cancellation);
        IsEmpty = Offer.Count == 0 && !await Book.People.AnyAsync(person => !person.IsMe, cancellation);
        Id<Person>[] reached = [.. Offer.People.Select(named => named.Person), .. Offer.Glad is { } glad ? [glad.Person] : Array.Empty<Id<Person>>()];
        if (reached.Length > 0)
        {
            Quarters = await Glance.OfManyAsync(Book, reached, Today.PlusYears(-YearsShown), Today, cancellation);
            Reach = await Reached.OfAsync(Book, reached, cancellation);
        }

        return Page();
    }

    private static string? Counted(string text, int count) => count == 0 ? null : Said.Count(text, count);

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpper(text[0], System.Globalization.CultureInfo.CurrentCulture) + text[1..];
}
