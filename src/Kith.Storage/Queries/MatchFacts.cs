using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A need or an offer that stands, flat.</summary>
public sealed record StandingFact(Id<Need> Id, Id<Person> Person, string Text, LocalDate? Since, Discretion Discretion);

/// <summary>The facts that needs and offers are matched by.</summary>
public static class MatchFacts
{
    private const int ManyPeople = 500;

    extension(KithContext book)
    {
        /// <summary>What is needed, or what is offered, and stands; those told of last first.</summary>
        public Task<List<StandingFact>> StandingAsync(NeedKind kind, int most, CancellationToken cancellation) =>
            book.Needs.AsNoTracking().Where(need => need.State == NeedState.Open && need.Kind == kind).OrderByDescending(need => need.Id).Take(most)
                .Select(need => new StandingFact(need.Id, need.Person, need.Text, need.Since, need.Discretion)).ToListAsync(cancellation);

        /// <summary>What the owner of the book offers, and stands; those told of last first.</summary>
        public Task<List<StandingFact>> OwnOffersAsync(int most, CancellationToken cancellation) =>
            book.Needs.AsNoTracking().Where(need => need.State == NeedState.Open && need.Kind == NeedKind.Offer && book.People.Any(person => person.Id == need.Person && person.IsMe)).OrderByDescending(need => need.Id).Take(most)
                .Select(need => new StandingFact(need.Id, need.Person, need.Text, need.Since, need.Discretion)).ToListAsync(cancellation);

        /// <summary>One of them; null when there is none of this identity that stands.</summary>
        public Task<StandingFact?> StandingAsync(Id<Need> id, NeedKind kind, CancellationToken cancellation) =>
            book.Needs.AsNoTracking().Where(need => need.Id == id && need.State == NeedState.Open && need.Kind == kind)
                .Select(need => new StandingFact(need.Id, need.Person, need.Text, need.Since, need.Discretion)).SingleOrDefaultAsync(cancellation);

        /// <summary>How often the owner asked something of each of some people since a day: asks, and introductions put to them.</summary>
        public async Task<Dictionary<Id<Person>, int>> AskedOftenAsync(IReadOnlyCollection<Id<Person>> people, LocalDate since, CancellationToken cancellation)
        {
            // Of a whole community the few asks of late are looked through: to look each of thousands up takes a hundred times as long.
            var all = people.Count > ManyPeople;
            var asks = await book.Asks.AsNoTracking().Where(ask => (all || people.Contains(ask.Person)) && ask.By == Party.Me && ask.On >= since).Select(ask => ask.Person).ToListAsync(cancellation);
            var asked = await book.Introductions.AsNoTracking().Where(introduction => introduction.By == null && introduction.Stage != IntroductionStage.ThoughtOf && introduction.SteppedOn >= since && (all || people.Contains(introduction.One) || people.Contains(introduction.Other)))
                .Select(introduction => new { introduction.One, introduction.Other, introduction.Stage }).ToListAsync(cancellation);
            return asks.Concat(asked.Select(one => one.One)).Concat(asked.Where(one => one.Stage != IntroductionStage.OneAsked).Select(one => one.Other)).Where(people.Contains).CountBy(person => person).ToDictionary();
        }

        /// <summary>The town each of some people lives in, of the first address that tells one.</summary>
        public async Task<Dictionary<Id<Person>, string>> PlacesAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation) =>
            (await book.PostalAddresses.AsNoTracking().Where(address => people.Contains(address.Person) && address.Locality != null && address.Locality != "").OrderBy(address => address.Id).Select(address => new { address.Person, Locality = address.Locality! }).ToListAsync(cancellation))
                .GroupBy(address => address.Person).ToDictionary(addresses => addresses.Key, addresses => addresses.First().Locality);

        /// <summary>Pairs among some people who know each other by what is written down: kin, members of one group, together in a moment, one known through the other, brought together.</summary>
        public async Task<HashSet<(Id<Person> One, Id<Person> Other)>> AcquaintedAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation)
        {
            var kin = await book.Kinships.AsNoTracking().Where(kinship => people.Contains(kinship.One) && people.Contains(kinship.Other)).Select(kinship => new { kinship.One, kinship.Other }).ToListAsync(cancellation);
            var met = await book.Introductions.AsNoTracking().Where(one => one.Stage == IntroductionStage.Made && people.Contains(one.One) && people.Contains(one.Other)).Select(one => new { one.One, one.Other }).ToListAsync(cancellation);
            var through = await book.Ties.AsNoTracking().Where(tie => people.Contains(tie.Person) && tie.OriginThrough != null && people.Contains(tie.OriginThrough.Value)).Select(tie => new { One = tie.Person, Other = tie.OriginThrough!.Value }).ToListAsync(cancellation);
            var groups = await (
                from one in book.GroupMembers.AsNoTracking().Where(member => people.Contains(member.Person))
                from other in book.GroupMembers.AsNoTracking().Where(member => member.Group == one.Group && people.Contains(member.Person))
                where one.Person != other.Person
                select new { One = one.Person, Other = other.Person }).Distinct().ToListAsync(cancellation);
            var moments = await (
                from one in book.Participants.AsNoTracking().Where(part => people.Contains(part.Person))
                from other in book.Participants.AsNoTracking().Where(part => part.Moment == one.Moment && people.Contains(part.Person))
                where one.Person != other.Person
                select new { One = one.Person, Other = other.Person }).Distinct().ToListAsync(cancellation);
            return [.. kin.Concat(met).Concat(through).Concat(groups).Concat(moments).Select(pair => (pair.One, pair.Other))];
        }

        /// <summary>Pairs among some people of whom the owner thought already: an introduction is on its way, or was let go.</summary>
        public async Task<List<(Id<Person> One, Id<Person> Other, bool IsLetGo)>> ThoughtOfAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation) =>
            [.. (await book.Introductions.AsNoTracking().Where(one => one.Stage != IntroductionStage.Made && people.Contains(one.One) && people.Contains(one.Other)).Select(one => new { one.One, one.Other, one.Stage }).ToListAsync(cancellation)).Select(one => (one.One, one.Other, one.Stage == IntroductionStage.LetGo))];

        /// <summary>Whom the owner does not want suggested for a need again: the need and the person.</summary>
        public async Task<HashSet<(Id<Need> Need, Id<Person> Person)>> DeclinedMatchesAsync(LocalDate today, CancellationToken cancellation) =>
            [.. (await book.PlanTurns.AsNoTracking().Where(turn => turn.Act == ActKind.Match && (turn.Until == null || turn.Until > today)).Select(turn => new { turn.Ground, turn.Person }).ToListAsync(cancellation)).Select(turn => (new Id<Need>(turn.Ground.Value), turn.Person))];
    }
}
