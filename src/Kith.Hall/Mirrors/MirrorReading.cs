using Kith.Care;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Mirrors;

/// <summary>Reads from the book how the owner has been lately, and what a draft is laid beside; for every door alike.</summary>
public static class MirrorReading
{
    private const int ToldDays = 730;
    private const int NewsDays = 180;
    private const int MostMoments = 12;
    private const int MostTold = 8;

    /// <summary>The mirror of today.</summary>
    public static async Task<Mirror> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var since = today.PlusDays(-Mirror.YearDays);
        var moments = await book.MirrorMomentsAsync(since, today, cancellation);
        var (asks, gifts, learned) = (await book.MirrorAsksAsync(since, today, cancellation), await book.MirrorGiftsAsync(since, today, cancellation), await book.MirrorLearnedAsync(cancellation));
        var named = moments.Select(moment => moment.Person).Concat(asks.Select(ask => ask.Person)).Concat(gifts.Select(gift => gift.Person)).ToHashSet();
        var family = await book.FamilyAsync(named, cancellation);
        return Mirror.Of(
            new MirrorPicture(
                [.. (await book.PlannedAsync(named, cancellation)).Select(fact => new MirrorPerson(fact.Person, fact.Name, new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil), family.Contains(fact.Person) || fact.Sides?.HasFlag(Sides.Family) == true))],
                [.. moments.GroupBy(moment => moment.Id).Select(one => one.First() is var first ? new MirrorMoment(first.Id, first.On, first.Substance, first.BegunBy, [.. one.Select(part => part.Person)], first.HasNote) : null!)],
                [.. asks.Select(ask => new MirrorAsk(new Id<Ask>(ask.Id), ask.Person, ask.By, ask.On))],
                [.. gifts.Select(gift => new MirrorGift(new Id<Gift>(gift.Id), gift.Person, gift.By, gift.On))],
                [.. learned.Select(one => new MirrorLearned(new ActGround(one.Kind, one.Id), one.Person, one.Moment))]),
            today);
    }

    /// <summary>What the book holds of the one a draft is for.</summary>
    /// <exception cref="RefusalException">There is nobody of this identity.</exception>
    public static async Task<DraftPicture> PictureAsync(KithContext book, Id<Person> person, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var somebody = (await book.PlannedAsync([person], cancellation)).SingleOrDefault() ?? throw new RefusalException(RefusalReason.NotFound, Wording.Said.Fill(Texts.BetweenTexts.NoSuchPerson, person));
        var moments = await book.Participants.Where(part => part.Person == person && part.On <= today).OrderByDescending(part => part.On).ThenByDescending(part => part.Moment).Take(MostMoments)
            .Join(book.Moments, part => part.Moment, moment => moment.Id, (part, moment) => new { moment.Id, moment.On, moment.Note, moment.BegunBy, part.Counts }).OrderByDescending(moment => moment.On).ToListAsync(cancellation);
        var facts = await book.Facts.AsNoTracking().Where(fact => fact.Person == person && fact.Until == null).OrderByDescending(fact => fact.Id).Take(MostTold)
            .Select(fact => new { fact.Id, fact.Text, On = book.Moments.Where(moment => moment.Id == fact.Moment).Select(moment => (LocalDate?)moment.On).FirstOrDefault() }).ToListAsync(cancellation);
        var (since, last) = (today.PlusDays(-Mirror.YearDays), moments.Find(moment => moment.Counts));
        var told = moments.Where(moment => moment.Note.Length > 0 && moment.On >= today.PlusDays(-ToldDays)).Select(moment => new DraftFact(moment.Note.Split('\n', 2)[0].TrimEnd('.'), moment.On, new ActGround("moment", moment.Id.Value))).Take(MostTold)
            .Concat(facts.Select(fact => new DraftFact(fact.Text.TrimEnd('.'), fact.On, new ActGround("fact", fact.Id.Value))))
            .Concat((await book.NeedsOfAsync(person, cancellation)).Select(Fact("need"))).OrderByDescending(fact => fact.On);
        var family = (await book.FamilyAsync([person], cancellation)).Contains(person) || somebody.Sides?.HasFlag(Sides.Family) == true;
        return new DraftPicture(
            person, somebody.Name, last?.On, moments.Find(moment => moment.Counts && moment.BegunBy == Beginner.Them)?.On,
            [.. told], [.. (await book.GoodNewsOfAsync(person, today.PlusDays(-NewsDays), cancellation)).Select(Fact("outcome"))],
            [.. await book.Gifts.AsNoTracking().Where(gift => gift.Person == person && gift.By == Party.Me && gift.On >= since).OrderByDescending(gift => gift.On).Take(MostTold).Select(gift => new DraftFact(gift.Text.TrimEnd('.'), gift.On, new ActGround("gift", gift.Id.Value))).ToListAsync(cancellation)],
            [.. await book.Asks.AsNoTracking().Where(ask => ask.Person == person && ask.By == Party.Me && ask.On >= since).OrderByDescending(ask => ask.On).Take(MostTold).Select(ask => new DraftFact(ask.Text.TrimEnd('.'), ask.On, new ActGround("ask", ask.Id.Value))).ToListAsync(cancellation)],
            family || somebody.Intention is Intention.Inner or Intention.Close, last?.Id);
    }

    /// <summary>What each of some records says, with its day: asks, gifts and moments.</summary>
    public static async Task<IReadOnlyDictionary<ActGround, string>> WordsAsync(KithContext book, IReadOnlyCollection<ActGround> grounds, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(grounds);
        var words = new Dictionary<ActGround, string>();
        void Add(string kind, Guid id, string text, LocalDate? on) => words[new ActGround(kind, id)] = on is { } day ? $"{text}, {Wording.Said.Day(day, today)}" : text;
        List<T> Of<T>(string kind, Func<Guid, T> id) => [.. grounds.Where(ground => ground.Kind == kind).Select(ground => id(ground.Id.Value))];
        var (asks, gifts, moments) = (Of("ask", id => new Id<Ask>(id)), Of("gift", id => new Id<Gift>(id)), Of("moment", id => new Id<Moment>(id)));
        (await book.Asks.AsNoTracking().Where(ask => asks.Contains(ask.Id)).ToListAsync(cancellation)).ForEach(ask => Add("ask", ask.Id.Value, ask.Text, ask.On));
        (await book.Gifts.AsNoTracking().Where(gift => gifts.Contains(gift.Id)).ToListAsync(cancellation)).ForEach(gift => Add("gift", gift.Id.Value, gift.Text, gift.On));
        (await book.Moments.AsNoTracking().Where(moment => moments.Contains(moment.Id)).ToListAsync(cancellation)).ForEach(moment => Add("moment", moment.Id.Value, moment.Title.Length > 0 ? moment.Title : Wording.Named.Of(moment.Kind), moment.On));
        return words;
    }

    private static Func<OpenFact, DraftFact> Fact(string kind) => fact => new DraftFact(fact.Text.TrimEnd('.'), fact.On, new ActGround(kind, fact.Id));
}
