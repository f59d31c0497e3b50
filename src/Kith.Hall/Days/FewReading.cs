using Kith.Care;
using Kith.Hall.Matches;
using Kith.Hall.Meetings;
using Kith.Hall.Plans;
using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Days;

/// <summary>Reads from the book the few things of a day, for every door alike.</summary>
public static class FewReading
{
    /// <summary>At most five things, the first of them good.</summary>
    /// <param name="book">The book.</param>
    /// <param name="shelf">Where the owner's offers are kept laid out.</param>
    /// <param name="today">The owner's day.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<FewThings> OfAsync(KithContext book, OfferShelf shelf, LocalDate today, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(shelf);
        var day = await TodayReading.OfAsync(book, today, cancellation);
        return FewThings.Choose(new FewPicture(
            day,
            await AfterMeeting.UntoldAsync(book, today, now, cancellation),
            await BriefReading.AheadAsync(book, today, now, cancellation),
            await PlanReading.DueAsync(book, today, now, cancellation),
            await PlanReading.GladAsync(book, today, now, answersOnly: day.Alive is not null, cancellation),
            await MatchReading.OwnAsync(book, shelf, today, cancellation)));
    }
}
