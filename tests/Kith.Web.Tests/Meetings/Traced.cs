using Kith.Care;
using Kith.Hall;
using Kith.Hall.Days;
using Kith.Hall.Matches;
using Kith.Hall.Mirrors;
using Kith.Hall.Plans;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>Follows every suggestion back to the facts it names, and tells those that lead nowhere or say of a fact what it does not hold.</summary>
public static class Traced
{
    /// <summary>How many suggestions were followed, and what is wrong with some.</summary>
    /// <param name="book">The book.</param>
    /// <param name="now">The time for which they are made.</param>
    /// <param name="briefs">Of how many people the brief is followed.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<(int Followed, IReadOnlyList<string> Wrong)> FollowAsync(KithContext book, Instant now, int briefs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        var (followed, wrong) = (0, new List<string>());
        async Task FollowAsync(string what, ActGround ground, string? text = null)
        {
            followed++;
            if (await TextAsync(book, ground, cancellation) is not { } held)
            {
                wrong.Add($"{what}: there is no {ground.Kind} {ground.Id}.");
            }
            else if (text is { Length: > 0 } && !held.Contains(text.TrimEnd('…'), StringComparison.Ordinal))
            {
                wrong.Add($"{what}: the {ground.Kind} {ground.Id} holds “{held}”, not “{text}”.");
            }
        }

        var few = await FewReading.OfAsync(book, new OfferShelf(), today, now, cancellation);
        foreach (var act in (await PlanReading.ActsAsync(book, now, cancellation)).Concat(few.Promises).Concat(few.Glad is { } glad ? [glad] : []))
        {
            await FollowAsync($"plan or today, {act.Kind} for {act.Name}", act.Ground, Told(act));
        }

        foreach (var named in (await TodayReading.OfAsync(book, today, cancellation)).People)
        {
            await FollowAsync($"today, {named.Name}", named.Reason.Moment is { } moment ? new ActGround("moment", moment.Value) : ActGround.Of(named.Person));
            followed++;
            if (named.Reason.Last is { } last && !await book.Participants.AnyAsync(part => part.Person == named.Person && part.On == last && part.Counts, cancellation))
            {
                wrong.Add($"today, {named.Name}: nothing passed on {last}.");
            }
        }

        foreach (var person in await book.Pulses.AsNoTracking().OrderByDescending(pulse => pulse.Days).ThenBy(pulse => pulse.Person).Take(briefs).Select(pulse => pulse.Person).ToListAsync(cancellation))
        {
            var brief = (await BriefReading.OfAsync(book, person, today, cancellation))!;
            foreach (var open in brief.Open)
            {
                await FollowAsync($"brief of {brief.Name}", open.Ground, open.Text);
            }

            if (brief.Ask is { Moment: { } asked } ask)
            {
                await FollowAsync($"question to {brief.Name}", new ActGround("moment", asked.Value), ask.Text);
            }
        }

        var matches = (await MatchReading.OfAsync(book, new OfferShelf(), today, cancellation)).Concat(few.Match is { } mine ? [mine] : []).ToList();
        wrong.AddRange(matches.SelectMany(Unsaid));
        foreach (var (ground, text) in Sides(matches).Concat(await MirroredAsync(book, today, briefs, cancellation)))
        {
            await FollowAsync("match or mirror", ground, text);
        }

        return (followed, wrong);
    }

    private static IEnumerable<(ActGround Ground, string? Text)> Sides(IEnumerable<Match> matches) =>
        matches.SelectMany(match => new[] { match.Need, match.Offer }).Select(side => (new ActGround("need", side.Id.Value), (string?)side.Text));

    private static async Task<IEnumerable<(ActGround Ground, string? Text)>> MirroredAsync(KithContext book, LocalDate today, int most, CancellationToken cancellation) =>
        (await MirrorReading.OfAsync(book, today, cancellation)).Pairs.SelectMany(pair => pair.First.Take(most).Concat(pair.Second.Take(most))).Select(ground => (ground, (string?)null));

    private static string? Told(Act act) => act.Ground.Kind is "introduction" or "person" or "occasion" ? null : act.Text;

    private static IEnumerable<string> Unsaid(Match match) =>
        match.Why.Shared.Concat(match.Why.Pair is { } pair ? [pair.Need] : []).Where(word => !match.Need.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"match for {match.Needing.Who.Name}: “{word}” is not said.");

    /// <summary>The words of a record; null when there is none.</summary>
    private static async Task<string?> TextAsync(KithContext book, ActGround ground, CancellationToken cancellation)
    {
        var id = ground.Id.Value;
        return ground.Kind switch
        {
            "promise" => await book.Promises.Where(one => one.Id == new Id<Promise>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "gift" => await book.Gifts.Where(one => one.Id == new Id<Gift>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "ask" => await book.Asks.Where(one => one.Id == new Id<Ask>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "loan" => await book.Loans.Where(one => one.Id == new Id<Loan>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "need" => await book.Needs.Where(one => one.Id == new Id<Need>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "outcome" => await book.Outcomes.Where(one => one.Id == new Id<Outcome>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "fact" => await book.Facts.Where(one => one.Id == new Id<Fact>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "occasion" => await book.Occasions.Where(one => one.Id == new Id<Occasion>(id)).Select(one => one.Text).SingleOrDefaultAsync(cancellation),
            "introduction" => await book.Introductions.Where(one => one.Id == new Id<Introduction>(id)).Select(one => one.ForOne).SingleOrDefaultAsync(cancellation),
            "moment" => await book.Moments.Where(one => one.Id == new Id<Moment>(id)).Select(one => one.Note).SingleOrDefaultAsync(cancellation),
            "person" => await book.People.Where(one => one.Id == new Id<Person>(id)).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation),
            _ => null,
        };
    }
}
