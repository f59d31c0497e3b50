using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Matches;

/// <summary>Finds who could give what somebody needs, for every door alike.</summary>
public static class MatchReading
{
    /// <summary>Suggested at once, so that the list is short and ends.</summary>
    public const int Shown = 5;

    /// <summary>Introductions suggested at once.</summary>
    public const int ShownIdeas = 2;

    /// <summary>Suggested for one need.</summary>
    public const int ForOne = 3;

    // The needs told of last are looked through; what waits longer is found on the need's own page.
    private const int Needs = 40;
    private const int AtOnce = 10;
    private const int Answers = 12;
    private const int LookedForIdeas = 30;

    /// <summary>The few needs of the book that somebody's offer would meet, one suggestion each, those told of last first.</summary>
    public static Task<IReadOnlyList<Match>> OfAsync(KithContext book, OfferShelf shelf, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(shelf);
        return shelf.KeepAsync(shelf.Matches, book, today, fresh => FewAsync(fresh.Book, shelf, fresh.Today, fresh.Cancellation), cancellation);
    }

    private static async Task<IReadOnlyList<Match>> FewAsync(KithContext book, OfferShelf shelf, LocalDate today, CancellationToken cancellation)
    {
        var needs = (await book.StandingAsync(NeedKind.Need, Needs, cancellation)).ConvertAll(Of);
        var (index, declined, found) = (await shelf.OfAsync(book, cancellation), await book.DeclinedMatchesAsync(today, cancellation), new List<Match>());
        foreach (var some in needs.Chunk(AtOnce).TakeWhile(_ => found.Count < Shown))
        {
            found.AddRange((await MatchAsync(book, shelf, index, declined, [.. some], today, 1, cancellation)).Where(match => match.Worth >= Likeness.Sure));
        }

        return await AcquaintedAsync(book, [.. found.Take(Shown)], cancellation);
    }

    /// <summary>Needs of others that something the owner offers would meet, the best first; of each person one.</summary>
    public static async Task<IReadOnlyList<Match>> OwnAsync(KithContext book, OfferShelf shelf, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(shelf);
        var index = await shelf.OwnAsync(book, cancellation);
        if (index.Count == 0)
        {
            return [];
        }

        var needs = (await book.StandingAsync(NeedKind.Need, Needs, cancellation)).ConvertAll(Of);
        var matches = await MatchAsync(book, shelf, index, await book.DeclinedMatchesAsync(today, cancellation), needs, today, 1, cancellation);
        return [.. matches.Where(match => match.Worth >= Likeness.Sure).OrderByDescending(match => match.Worth).ThenByDescending(match => match.Need.Id).DistinctBy(match => match.Needing.Who.Person).Take(Shown)];
    }

    /// <summary>Who could give what one need asks for, the best first; null when there is no such need that stands.</summary>
    public static async Task<IReadOnlyList<Match>?> OfAsync(KithContext book, OfferShelf shelf, Id<Need> need, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(shelf);
        return await book.StandingAsync(need, NeedKind.Need, cancellation) is { } fact
            ? await AcquaintedAsync(book, await MatchAsync(book, shelf, await shelf.OfAsync(book, cancellation), await book.DeclinedMatchesAsync(today, cancellation), [Of(fact)], today, ForOne, cancellation), cancellation)
            : null;
    }

    /// <summary>Two or so of whom it would do both good to meet, found among what matches.</summary>
    public static Task<IReadOnlyList<Idea>> IdeasAsync(KithContext book, OfferShelf shelf, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(shelf);
        return shelf.KeepAsync(shelf.Ideas, book, today, fresh => FoundIdeasAsync(fresh.Book, shelf, fresh.Today, fresh.Cancellation), cancellation);
    }

    private static async Task<IReadOnlyList<Idea>> FoundIdeasAsync(KithContext book, OfferShelf shelf, LocalDate today, CancellationToken cancellation)
    {
        var needs = (await book.StandingAsync(NeedKind.Need, Needs, cancellation)).ConvertAll(Of);
        var likely = (await MatchAsync(book, shelf, await shelf.OfAsync(book, cancellation), await book.DeclinedMatchesAsync(today, cancellation), needs, today, ForOne, cancellation)).FindAll(match => match is { IsBetweenOthers: true, Underway: false, Worth: >= Likeness.Sure });
        var matches = await AcquaintedAsync(book, [.. likely.OrderByDescending(match => match.Worth).Take(LookedForIdeas)], cancellation);
        var people = matches.SelectMany(match => new[] { match.Needing.Who.Person, match.Offering.Who.Person }).ToHashSet();
        var pulses = await book.Pulses.AsNoTracking().Where(pulse => people.Contains(pulse.Person)).Select(pulse => new { pulse.Person, pulse.Attention, pulse.LastOn }).ToListAsync(cancellation);
        return Introducing.Of(matches, pulses.ToDictionary(pulse => pulse.Person, pulse => pulse.LastOn is { } last ? Attention.Decayed(pulse.Attention, Period.DaysBetween(last, today)) : 0), ShownIdeas);
    }

    internal static Registered Of(StandingFact fact) => new(fact.Id, fact.Person, fact.Text.TrimEnd('.'), fact.Since, fact.Discretion);

    private static async Task<List<Match>> MatchAsync(KithContext book, OfferShelf shelf, OfferIndex index, HashSet<(Id<Need>, Id<Person>)> declined, List<Registered> needs, LocalDate today, int most, CancellationToken cancellation)
    {
        var meanings = shelf.Meanings is { } told ? await told.OfAsync(needs, index, cancellation) : null;
        var answered = needs.ConvertAll(need => (Need: need, Answers: index.Answers(need.Text, Answers, meanings))).FindAll(one => one.Answers.Count > 0);
        var people = answered.SelectMany(one => one.Answers.Select(answer => answer.Offer.Person).Append(one.Need.Person)).ToHashSet();
        if (people.Count == 0)
        {
            return [];
        }

        var thought = await book.ThoughtOfAsync(people, cancellation);
        var (places, asked) = (await book.PlacesAsync(people, cancellation), await book.AskedOftenAsync(people, today.PlusDays(-Matching.AskedDays), cancellation));
        var picture = new MatchPicture(
            (await book.PlannedAsync(people, cancellation)).ToDictionary(fact => fact.Person, fact => new Matchable(
                new Named(fact.Person, fact.Name, new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil)), places.GetValueOrDefault(fact.Person), asked.GetValueOrDefault(fact.Person))),
            Pairs(thought.Where(pair => !pair.IsLetGo).Select(pair => (pair.One, pair.Other))),
            Pairs(thought.Where(pair => pair.IsLetGo).Select(pair => (pair.One, pair.Other))),
            declined,
            today);
        return [.. answered.SelectMany(one => Matching.Of(one.Need, one.Answers, picture, most))];
    }

    // Who knows whom is asked of the few that may be shown: in a book of many years it is the dearest question.
    private static async Task<IReadOnlyList<Match>> AcquaintedAsync(KithContext book, IReadOnlyList<Match> matches, CancellationToken cancellation)
    {
        var people = matches.Where(match => match.IsBetweenOthers).SelectMany(match => new[] { match.Needing.Who.Person, match.Offering.Who.Person }).ToHashSet();
        var acquainted = people.Count == 0 ? [] : Pairs(await book.AcquaintedAsync(people, cancellation));
        return [.. matches.Select(match => match with { Acquainted = acquainted.Contains(match.Pair) })];
    }

    private static HashSet<(Id<Person>, Id<Person>)> Pairs(IEnumerable<(Id<Person> One, Id<Person> Other)> pairs) => [.. pairs.Select(pair => MatchPicture.Pair(pair.One, pair.Other))];
}
