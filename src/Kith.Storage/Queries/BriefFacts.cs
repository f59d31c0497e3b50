using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>Somebody who took part in a moment, flat.</summary>
public sealed record RoomFact(Id<Person> Person, string Name, Intention? Intention);

/// <summary>The records between the owner and one person that a brief tells, and what is planned for a day; each begins at the person or the day, and is bounded.</summary>
public static class BriefFacts
{
    // More of one kind than a brief tells, so that the order is decided there.
    private const int Most = 6;
    private const int Untold = 20;

    extension(KithContext book)
    {
        /// <summary>What stands promised between the two by one of them.</summary>
        public Task<List<OpenFact>> PromisesWithAsync(Id<Person> person, Party by, CancellationToken cancellation) =>
            book.Promises.AsNoTracking().Where(promise => promise.Person == person && promise.By == by && promise.State == PromiseState.Open).OrderBy(promise => promise.Due == null).ThenBy(promise => promise.Due).ThenByDescending(promise => promise.On).ThenBy(promise => promise.Id).Take(Most)
                .Select(promise => new OpenFact(promise.Id.Value, promise.Person, promise.Text, promise.On, promise.Due)).ToListAsync(cancellation);

        /// <summary>What one of the two asked and no answer is noted for.</summary>
        public Task<List<OpenFact>> AsksWithAsync(Id<Person> person, Party by, CancellationToken cancellation) =>
            book.Asks.AsNoTracking().Where(ask => ask.Person == person && ask.By == by && ask.Answer == null).OrderByDescending(ask => ask.On).ThenBy(ask => ask.Id).Take(Most)
                .Select(ask => new OpenFact(ask.Id.Value, ask.Person, ask.Text, ask.On, null)).ToListAsync(cancellation);

        /// <summary>What one of the two lent and has not back.</summary>
        public Task<List<OpenFact>> LoansWithAsync(Id<Person> person, Party by, CancellationToken cancellation) =>
            book.Loans.AsNoTracking().Where(loan => loan.Person == person && loan.By == by && loan.ReturnedOn == null).OrderByDescending(loan => loan.On).ThenBy(loan => loan.Id).Take(Most)
                .Select(loan => new OpenFact(loan.Id.Value, loan.Person, loan.Text, loan.On, loan.Due)).ToListAsync(cancellation);

        /// <summary>What they need.</summary>
        public Task<List<OpenFact>> NeedsOfAsync(Id<Person> person, CancellationToken cancellation) =>
            book.Needs.AsNoTracking().Where(need => need.Person == person && need.Kind == NeedKind.Need && need.State == NeedState.Open).OrderByDescending(need => need.Since).ThenBy(need => need.Id).Take(Most)
                .Select(need => new OpenFact(need.Id.Value, need.Person, need.Text, need.Since, null)).ToListAsync(cancellation);

        /// <summary>What the owner had of them and has noted no thanks for.</summary>
        public Task<List<OpenFact>> UnthankedOfAsync(Id<Person> person, LocalDate since, CancellationToken cancellation) =>
            book.Gifts.AsNoTracking().Where(gift => gift.Person == person && gift.By == Party.Them && gift.ThankedOn == null && gift.On >= since).OrderByDescending(gift => gift.On).ThenBy(gift => gift.Id).Take(Most)
                .Select(gift => new OpenFact(gift.Id.Value, gift.Person, gift.Text, gift.On, null)).ToListAsync(cancellation);

        /// <summary>Good that came to them of late: outcomes that were theirs and on whose path they are.</summary>
        public Task<List<OpenFact>> GoodNewsOfAsync(Id<Person> person, LocalDate since, CancellationToken cancellation) => (
            from step in book.OutcomeSteps.AsNoTracking().Where(step => step.Person == person)
            join outcome in book.Outcomes.AsNoTracking() on step.Outcome equals outcome.Id
            where outcome.Whose == Beneficiary.Them && outcome.On >= since
            orderby outcome.On descending, outcome.Id
            select new OpenFact(outcome.Id.Value, person, outcome.Text, outcome.On, null)).Take(Most).ToListAsync(cancellation);

        /// <summary>Introductions of them that the owner has begun.</summary>
        public Task<List<Introduction>> IntroductionsWithAsync(Id<Person> person, CancellationToken cancellation) =>
            book.Introductions.AsNoTracking().Where(one => (one.One == person || one.Other == person) && one.By == null
                && (one.Stage == IntroductionStage.OneAsked || one.Stage == IntroductionStage.OtherAsked || one.Stage == IntroductionStage.Agreed)).OrderByDescending(one => one.SteppedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

        /// <summary>Meetings and events of some days that a calendar told of and no note is taken of, the latest first: what the index moment_untold holds.</summary>
        public Task<List<Moment>> UntoldSinceAsync(LocalDate since, LocalDate until, CancellationToken cancellation) =>
            book.Moments.AsNoTracking().Where(moment => moment.On >= since && moment.On <= until && moment.External != null && moment.Note == "" && (moment.Kind == MomentKind.Meeting || moment.Kind == MomentKind.Event) && book.Participants.Any(part => part.Moment == moment.Id))
                .OrderByDescending(moment => moment.On).ThenByDescending(moment => moment.At).ThenBy(moment => moment.Id).Take(Untold).ToListAsync(cancellation);

        /// <summary>Those about whom a reminder of a day is, by their names.</summary>
        public Task<List<string>> RemindedOfAsync(LocalDate day, int most, CancellationToken cancellation) =>
            book.Reminders.AsNoTracking().Where(reminder => reminder.Next == day && reminder.Person != null).Join(book.People.AsNoTracking(), reminder => reminder.Person, person => (Id<Person>?)person.Id, (reminder, person) => person.FormattedName)
                .OrderBy(name => name).Take(most).ToListAsync(cancellation);

        /// <summary>The moments of which the owner had nothing to tell, since a day.</summary>
        public Task<List<Id<ActGround>>> NothingToTellAsync(LocalDate since, CancellationToken cancellation) =>
            book.PlanTurns.AsNoTracking().Where(turn => turn.On >= since && turn.Act == ActKind.Tell).Select(turn => turn.Ground).ToListAsync(cancellation);

        /// <summary>Those who took part in a moment and live, by their names.</summary>
        public Task<List<RoomFact>> InRoomAsync(Id<Moment> moment, int most, CancellationToken cancellation) => (
            from part in book.Participants.AsNoTracking().Where(part => part.Moment == moment)
            join person in book.People.AsNoTracking() on part.Person equals person.Id
            where !person.IsMe && person.DiedOn == null
            join tie in book.Ties.AsNoTracking() on person.Id equals tie.Person into ties
            from tie in ties.DefaultIfEmpty()
            orderby person.FilingName, person.Id
            select new RoomFact(person.Id, person.FormattedName, tie.Intention)).Take(most).ToListAsync(cancellation);

        /// <summary>Moments of a day that a calendar or the owner planned, with somebody, by the clock.</summary>
        public Task<List<Moment>> PlannedOnAsync(LocalDate day, int most, CancellationToken cancellation) =>
            book.Moments.AsNoTracking().Where(moment => moment.On == day && book.Participants.Any(part => part.Moment == moment.Id)
                && (moment.Kind == MomentKind.Meeting || moment.Kind == MomentKind.Call || moment.Kind == MomentKind.Event || moment.Kind == MomentKind.Other))
                .OrderBy(moment => moment.At).ThenBy(moment => moment.Id).Take(most).ToListAsync(cancellation);
    }
}
