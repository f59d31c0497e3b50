using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A record that stands open, flat.</summary>
/// <param name="Id">The record.</param>
/// <param name="Person">With whom.</param>
/// <param name="Text">In the owner's words.</param>
/// <param name="On">Its day; null when not said.</param>
/// <param name="Due">By when; null when not said.</param>
public sealed record OpenFact(Guid Id, Id<Person> Person, string Text, LocalDate? On, LocalDate? Due = null);

/// <summary>Somebody whom a plan may name, flat.</summary>
public sealed record PlannedFact(Id<Person> Person, string Name, bool IsMe, bool HasDied, string? Zone, Intention? Intention, LocalDate? PausedUntil, Sides? Sides);

/// <summary>The facts that a plan is made from, each by an index and bounded: what has gathered in the book does not matter.</summary>
public static class PlanFacts
{
    private const int Most = 16;

    extension(KithContext book)
    {
        /// <summary>What the owner promised and has neither kept nor been released from: those with a day first, the next first, then those said last.</summary>
        public async Task<List<OpenFact>> PromisesByMeAsync(LocalDate since, CancellationToken cancellation)
        {
            var due = await book.PromisesDueAsync(since, LocalDate.MaxIsoValue, cancellation);
            var said = await book.Promises.AsNoTracking().Where(promise => promise.State == PromiseState.Open && promise.By == Party.Me && promise.Due == null && (promise.On == null || promise.On >= since)).OrderByDescending(promise => promise.On).ThenBy(promise => promise.Id).Take(Most)
                .Select(promise => new OpenFact(promise.Id.Value, promise.Person, promise.Text, promise.On, promise.Due)).ToListAsync(cancellation);
            return [.. due, .. said];
        }

        /// <summary>Of those the ones due in some days, the next first.</summary>
        public Task<List<OpenFact>> PromisesDueAsync(LocalDate since, LocalDate until, CancellationToken cancellation) =>
            book.Promises.AsNoTracking().Where(promise => promise.State == PromiseState.Open && promise.By == Party.Me && promise.Due >= since && promise.Due <= until).OrderBy(promise => promise.Due).ThenBy(promise => promise.Id).Take(Most)
                .Select(promise => new OpenFact(promise.Id.Value, promise.Person, promise.Text, promise.On, promise.Due)).ToListAsync(cancellation);

        /// <summary>What the owner was given and has noted no thanks for, the latest first.</summary>
        public Task<List<OpenFact>> UnthankedGiftsAsync(LocalDate since, CancellationToken cancellation) =>
            book.Gifts.AsNoTracking().Where(gift => gift.ThankedOn == null && gift.On >= since && gift.By == Party.Them).OrderByDescending(gift => gift.On).ThenBy(gift => gift.Id).Take(Most)
                .Select(gift => new OpenFact(gift.Id.Value, gift.Person, gift.Text, gift.On, null)).ToListAsync(cancellation);

        /// <summary>What the owner was asked and has not answered, the latest first.</summary>
        public Task<List<OpenFact>> UnansweredAsksAsync(LocalDate since, CancellationToken cancellation) =>
            book.Asks.AsNoTracking().Where(ask => ask.Answer == null && ask.On >= since && ask.By == Party.Them).OrderByDescending(ask => ask.On).ThenBy(ask => ask.Id).Take(Most)
                .Select(ask => new OpenFact(ask.Id.Value, ask.Person, ask.Text, ask.On, null)).ToListAsync(cancellation);

        /// <summary>What the owner has borrowed and not brought back, the latest first.</summary>
        public Task<List<OpenFact>> BorrowedAsync(LocalDate since, CancellationToken cancellation) =>
            book.Loans.AsNoTracking().Where(loan => loan.ReturnedOn == null && loan.On >= since && loan.By == Party.Them).OrderByDescending(loan => loan.On).ThenBy(loan => loan.Id).Take(Most)
                .Select(loan => new OpenFact(loan.Id.Value, loan.Person, loan.Text, loan.On, loan.Due)).ToListAsync(cancellation);

        /// <summary>What others need, those told of last first.</summary>
        public Task<List<OpenFact>> NeedsOfOthersAsync(LocalDate since, CancellationToken cancellation) =>
            book.Needs.AsNoTracking().Where(need => need.State == NeedState.Open && need.Since >= since && need.Kind == NeedKind.Need).OrderByDescending(need => need.Since).ThenBy(need => need.Id).Take(Most)
                .Select(need => new OpenFact(need.Id.Value, need.Person, need.Text, need.Since, null)).ToListAsync(cancellation);

        /// <summary>Outcomes of the last days of one side that no thanks are noted for, with the first of their path, or the last when it was theirs; the latest first.</summary>
        public async Task<List<OpenFact>> OutcomesOfLateAsync(Beneficiary whose, LocalDate since, LocalDate until, CancellationToken cancellation)
        {
            var outcomes = book.Outcomes.AsNoTracking().Where(outcome => outcome.On >= since && outcome.On <= until && outcome.Whose == whose && outcome.ThankedOn == null).OrderByDescending(outcome => outcome.On).ThenBy(outcome => outcome.Id).Take(Most);
            var found = await (from outcome in outcomes
                               join step in book.OutcomeSteps on outcome.Id equals step.Outcome
                               orderby outcome.On descending, outcome.Id, step.Ordinal
                               select new { step.Ordinal, Fact = new OpenFact(outcome.Id.Value, step.Person, outcome.Text, outcome.On, null) }).ToListAsync(cancellation);
            return [.. found.GroupBy(one => one.Fact.Id).Select(path => whose == Beneficiary.Me ? path.MinBy(one => one.Ordinal)!.Fact : path.MaxBy(one => one.Ordinal)!.Fact)];
        }

        /// <summary>Introductions that the owner makes and that wait for a step, and those made a while ago of which nothing is told; none that one of the two would rather not have.</summary>
        public Task<List<Introduction>> IntroductionsWaitingAsync(LocalDate madeSince, LocalDate madeUntil, CancellationToken cancellation) =>
            book.Introductions.AsNoTracking().Where(introduction => introduction.By == null && introduction.OneSaid != Willingness.No && introduction.OtherSaid != Willingness.No
                && (introduction.Stage == IntroductionStage.ThoughtOf || introduction.Stage == IntroductionStage.OneAsked || introduction.Stage == IntroductionStage.OtherAsked || introduction.Stage == IntroductionStage.Agreed
                    || (introduction.Stage == IntroductionStage.Made && introduction.CameOf == "" && introduction.MadeOn >= madeSince && introduction.MadeOn <= madeUntil)))
                .OrderByDescending(introduction => introduction.SteppedOn).ThenBy(introduction => introduction.Id).Take(Most).ToListAsync(cancellation);

        /// <summary>Introductions that the owner makes and to which the one who was asked last said yes on a page since a day, the latest first.</summary>
        public async Task<List<Introduction>> IntroductionsAnsweredAsync(LocalDate since, CancellationToken cancellation) =>
        [
            .. (await book.Introductions.AsNoTracking().Where(one => one.OneSaid == Willingness.Yes && one.OneSaidOn >= since && one.By == null && (one.Stage == IntroductionStage.ThoughtOf || one.Stage == IntroductionStage.OneAsked) && one.OtherSaid != Willingness.No)
                .Concat(book.Introductions.Where(one => one.OtherSaid == Willingness.Yes && one.OtherSaidOn >= since && one.By == null && one.Stage == IntroductionStage.OtherAsked && one.OneSaid != Willingness.No))
                .Take(Most).ToListAsync(cancellation))
                .OrderByDescending(one => one.Stage == IntroductionStage.OtherAsked ? one.OtherSaidOn : one.OneSaidOn).ThenBy(one => one.Id),
        ];

        /// <summary>Those whom a plan may name.</summary>
        public Task<List<PlannedFact>> PlannedAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation) => (
            from person in book.People.AsNoTracking().Where(person => people.Contains(person.Id))
            join tie in book.Ties.AsNoTracking() on person.Id equals tie.Person into ties
            from tie in ties.DefaultIfEmpty()
            select new PlannedFact(person.Id, person.FormattedName, person.IsMe, person.DiedOn != null, person.Zone, tie.Intention, tie.PausedUntil, tie.Sides)).ToListAsync(cancellation);

        /// <summary>Who of some people is of the owner's family, by what is written down.</summary>
        public async Task<HashSet<Id<Person>>> FamilyAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation)
        {
            KinshipKind[] family = [KinshipKind.Parent, KinshipKind.StepParent, KinshipKind.Godparent, KinshipKind.Sibling, KinshipKind.Spouse, KinshipKind.Partner];
            var kin = book.Kinships.Where(kinship => family.Contains(kinship.Kind) && kinship.Until == null);
            // One has few kin: to look each of thousands up among them took a second.
            var me = book.People.Where(person => person.IsMe).Select(person => person.Id);
            var mine = await kin.Where(kinship => me.Contains(kinship.One)).Select(kinship => kinship.Other).Union(kin.Where(kinship => me.Contains(kinship.Other)).Select(kinship => kinship.One)).ToListAsync(cancellation);
            return [.. mine.Intersect(people)];
        }

        /// <summary>How long calls with some people were, of those whose length is known.</summary>
        public async Task<ILookup<Id<Person>, int>> CallLengthsAsync(IReadOnlyCollection<Id<Person>> people, LocalDate since, CancellationToken cancellation) =>
            (await (from participant in book.Participants.AsNoTracking().Where(one => people.Contains(one.Person) && one.On >= since)
                    join moment in book.Moments.AsNoTracking() on participant.Moment equals moment.Id
                    where moment.Kind == MomentKind.Call && moment.Minutes != null
                    select new { participant.Person, Minutes = moment.Minutes!.Value }).ToListAsync(cancellation)).ToLookup(call => call.Person, call => call.Minutes);

        /// <summary>What the owner said to offers since a day, and all that they never want again.</summary>
        public Task<List<PlanTurn>> PlanTurnsAsync(LocalDate since, CancellationToken cancellation) =>
            book.PlanTurns.AsNoTracking().Where(turn => turn.Act != ActKind.Tell && turn.Act != ActKind.Match && (turn.On >= since || turn.Answer == PlanAnswer.NotThis || turn.Answer == PlanAnswer.NotThisWay)).ToListAsync(cancellation);
    }
}
