using Kith.Analysis;
using Kith.Care;
using Kith.Hall.Meetings;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages;

/// <summary>Today: what is alive, the days that matter, and at most five people.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int YearsShown = 6;

    /// <summary>What the day offers.</summary>
    public Today Offer { get; private set; } = null!;

    /// <summary>Days of contact by quarter of each who is named.</summary>
    public IReadOnlyDictionary<Id<Person>, IReadOnlyList<Quarter>> Quarters { get; private set; } = new Dictionary<Id<Person>, IReadOnlyList<Quarter>>();

    /// <summary>What a call or a message opens, and the picture, of each who is named.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>Meetings that have been and of which nothing is told, at most two.</summary>
    public IReadOnlyList<Untold> Untold { get; private set; } = [];

    /// <summary>Whom the owner meets today or tomorrow; null for nobody.</summary>
    public Ahead? Ahead { get; private set; }

    /// <summary>Whether nobody but the owner is in the book.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>What the day comes to, in a sentence.</summary>
    public string Sum => Offer.People.Count + Offer.Occasions.Count + Offer.Reminders.Count == 0 && Offer.Alive is null
        ? TodayTexts.NothingToday
        : Said.Fill(TodayTexts.ThatIsAll, Capital(string.Join(", ", new[]
        {
            Offer.People.Count > 0 ? Said.Count(TodayTexts.AllPeople, Offer.People.Count) : null,
            Offer.Occasions.Count > 0 ? Said.Count(TodayTexts.AllDays, Offer.Occasions.Count) : null,
            Offer.Reminders.Count > 0 ? Said.Count(TodayTexts.AllReminders, Offer.Reminders.Count) : null,
            Offer.Alive is not null ? TodayTexts.AllGood : null,
        }.Where(part => part is not null))));

    /// <summary>Shows the day.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Offer = await TodayReading.OfAsync(Book, Today, cancellation);
        if (Offer is { People.Count: 0, Occasions.Count: 0, Reminders.Count: 0, Alive: null })
        {
            IsEmpty = !await Book.People.AnyAsync(person => !person.IsMe, cancellation);
        }

        if (Offer.People.Count > 0)
        {
            var ids = Offer.People.Select(named => named.Person).ToArray();
            Quarters = await Glance.OfManyAsync(Book, ids, Today.PlusYears(-YearsShown), Today, cancellation);
            Reach = await Reached.OfAsync(Book, ids, cancellation);
        }

        (Untold, Ahead) = IsEmpty ? (Untold, Ahead) : (await AfterMeeting.UntoldAsync(Book, Today, Now, cancellation), await BriefReading.AheadAsync(Book, Today, Now, cancellation));
        return Page();
    }

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpper(text[0], System.Globalization.CultureInfo.CurrentCulture) + text[1..];
}
