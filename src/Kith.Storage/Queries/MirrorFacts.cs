using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A moment of the last year and one who took part, flat.</summary>
public sealed record MirrorMomentFact(Id<Moment> Id, LocalDate On, Substance Substance, Beginner? BegunBy, bool HasNote, Id<Person> Person);

/// <summary>Something asked or given in the last year, flat.</summary>
public sealed record MirrorPassingFact(Guid Id, Id<Person> Person, Party By, LocalDate On);

/// <summary>What the mirror shows, bounded: of more than so many the latest.</summary>
public static class MirrorFacts
{
    private const int MostMoments = 5000;
    private const int MostPassing = 2000;

    extension(KithContext book)
    {
        /// <summary>The moments since a day, the latest first, once for each who took part.</summary>
        public async Task<List<MirrorMomentFact>> MirrorMomentsAsync(LocalDate since, LocalDate until, CancellationToken cancellation) => await (
            from moment in book.Moments.AsNoTracking().Where(moment => moment.On >= since && moment.On <= until).OrderByDescending(moment => moment.On).Take(MostMoments)
            join part in book.Participants.AsNoTracking() on moment.Id equals part.Moment
            select new MirrorMomentFact(moment.Id, moment.On, moment.Substance, moment.BegunBy, moment.Note != "", part.Person)).ToListAsync(cancellation);

        /// <summary>What was asked since a day, either way.</summary>
        public Task<List<MirrorPassingFact>> MirrorAsksAsync(LocalDate since, LocalDate until, CancellationToken cancellation) =>
            book.Asks.AsNoTracking().Where(ask => ask.On >= since && ask.On <= until).OrderByDescending(ask => ask.On).ThenBy(ask => ask.Id).Take(MostPassing)
                .Select(ask => new MirrorPassingFact(ask.Id.Value, ask.Person, ask.By, ask.On!.Value)).ToListAsync(cancellation);

        /// <summary>What was given since a day, either way.</summary>
        public Task<List<MirrorPassingFact>> MirrorGiftsAsync(LocalDate since, LocalDate until, CancellationToken cancellation) =>
            book.Gifts.AsNoTracking().Where(gift => gift.On >= since && gift.On <= until).OrderByDescending(gift => gift.On).ThenBy(gift => gift.Id).Take(MostPassing)
                .Select(gift => new MirrorPassingFact(gift.Id.Value, gift.Person, gift.By, gift.On!.Value)).ToListAsync(cancellation);

        /// <summary>The facts and needs that name the moment they were learned at, the latest first: record, whose, moment.</summary>
        public async Task<List<(string Kind, Guid Id, Id<Person> Person, Id<Moment> Moment)>> MirrorLearnedAsync(CancellationToken cancellation)
        {
            var facts = await book.Facts.AsNoTracking().Where(fact => fact.Moment != null).OrderByDescending(fact => fact.Id).Take(MostPassing).Select(fact => new { fact.Id, fact.Person, fact.Moment }).ToListAsync(cancellation);
            var needs = await book.Needs.AsNoTracking().Where(need => need.Moment != null && !book.People.Any(person => person.Id == need.Person && person.IsMe)).OrderByDescending(need => need.Id).Take(MostPassing).Select(need => new { need.Id, need.Person, need.Moment }).ToListAsync(cancellation);
            return [.. facts.Select(fact => ("fact", fact.Id.Value, fact.Person, fact.Moment!.Value)), .. needs.Select(need => ("need", need.Id.Value, need.Person, need.Moment!.Value))];
        }
    }
}
