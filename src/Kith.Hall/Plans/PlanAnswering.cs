using Kith.Care;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Plans;

/// <summary>What was said to an act of a plan, written down.</summary>
/// <param name="Act">The act.</param>
/// <param name="Turn">What was said.</param>
/// <param name="Revision">The change of the book.</param>
public sealed record Answered(Act Act, PlanTurn Turn, long Revision);

/// <summary>Something the owner said to a plan.</summary>
/// <param name="Turn">What they said.</param>
/// <param name="Name">Of whom.</param>
public sealed record ToldPlan(PlanTurn Turn, string Name);

/// <summary>Takes what the owner says to an act that a plan offered, for every door alike.</summary>
public static class PlanAnswering
{
    /// <summary>What a program sends.</summary>
    public static IReadOnlyList<RecordField> Fields { get; } =
        [RecordField.Of("act").Required, RecordField.Choice<PlanAnswer>("answer").Required, RecordField.Of("until", FieldShape.Day), RecordField.Of("why")];

    /// <summary>Writes it down. Of what is done by being said, the record is settled too: thanks are said, a promise is kept, a loan is back.</summary>
    /// <param name="book">The book.</param>
    /// <param name="key">The act's key, or its handle.</param>
    /// <param name="answer">What is said.</param>
    /// <param name="until">For another day: which; null for a week on.</param>
    /// <param name="why">In the owner's words; empty when not said.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="RefusalException">No such act is offered now, or several are meant, or the day lies behind.</exception>
    public static async Task<Answered> AnswerAsync(KithContext book, string key, PlanAnswer answer, LocalDate? until, string why, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(key);
        var acts = (await PlanReading.ActsAsync(book, now, cancellation)).DistinctBy(act => act.Key).ToList();
        var act = acts.FindAll(act => act.Key == key || act.Handle == key) switch
        {
            [var one] => one,
            [] => throw new RefusalException(RefusalReason.NotFound, Said.Fill(Texts.PlanTexts.NoAct, key)),
            _ => throw new RefusalException(RefusalReason.Invalid, Said.Fill(Texts.PlanTexts.ManyActs, key)),
        };
        var turn = PlanTurn.Of(act.Person, act.Kind, act.Way, act.Ground.Id, (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now));
        turn.Say(answer, until, why);
        book.Add(turn);
        if (answer == PlanAnswer.Done)
        {
            await SettleAsync(book, act, turn.On, cancellation);
        }

        return new Answered(act, turn, (await book.SaveAsync(new Deed($"plan.{RecordField.WordOf(answer)}", act.Name, now), cancellation))!.Value);
    }

    /// <summary>All that the owner ruled out, the latest first.</summary>
    public static async Task<IReadOnlyList<ToldPlan>> RuledOutAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return await book.PlanTurns.AsNoTracking().Where(turn => turn.Act != ActKind.Tell && (turn.Answer == PlanAnswer.NotThis || turn.Answer == PlanAnswer.NotThisWay)).OrderByDescending(turn => turn.Id)
            .Join(book.People, turn => turn.Person, person => person.Id, (turn, person) => new ToldPlan(turn, person.FormattedName)).ToListAsync(cancellation);
    }

    /// <summary>What the owner said to plans, in the order in which they said it.</summary>
    public static Task<List<ToldPlan>> ListAsync(KithContext book, Guid? after, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var from = new Id<PlanTurn>(after ?? Guid.Empty);
        return book.PlanTurns.AsNoTracking().Where(turn => after == null || turn.Id > from).OrderBy(turn => turn.Id).Take(most)
            .Join(book.People, turn => turn.Person, person => person.Id, (turn, person) => new { Turn = turn, Name = person.FormattedName }).OrderBy(one => one.Turn.Id).Select(one => new ToldPlan(one.Turn, one.Name)).ToListAsync(cancellation);
    }

    /// <summary>One of them; null when there is none of this identity.</summary>
    public static Task<ToldPlan?> FindAsync(KithContext book, Id<PlanTurn> id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.PlanTurns.AsNoTracking().Where(turn => turn.Id == id)
            .Join(book.People, turn => turn.Person, person => person.Id, (turn, person) => new ToldPlan(turn, person.FormattedName)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Takes an answer away, so that plans may offer again what it kept out.</summary>
    /// <returns>The change of the book.</returns>
    /// <exception cref="RefusalException">There is no answer of this identity.</exception>
    public static async Task<long> OfferAgainAsync(KithContext book, Id<PlanTurn> id, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var turn = await book.PlanTurns.SingleOrDefaultAsync(one => one.Id == id, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(Texts.PlanTexts.NoAnswer, id));
        var name = await book.People.Where(person => person.Id == turn.Person).Select(person => person.FormattedName).SingleAsync(cancellation);
        book.Remove(turn);
        return (await book.SaveAsync(new Deed("plan.again", name, now), cancellation))!.Value;
    }

    private static async Task SettleAsync(KithContext book, Act act, LocalDate today, CancellationToken cancellation)
    {
        var id = act.Ground.Id.Value;
        switch (act.Kind, act.Ground.Kind)
        {
            case (ActKind.Keep, "promise"):
                (await book.Promises.SingleAsync(promise => promise.Id == new Id<Promise>(id), cancellation)).Keep(today);
                break;
            case (ActKind.Thank, "gift"):
                (await book.Gifts.SingleAsync(gift => gift.Id == new Id<Gift>(id), cancellation)).Thank(today);
                break;
            case (ActKind.Thank, "outcome"):
                (await book.Outcomes.SingleAsync(outcome => outcome.Id == new Id<Outcome>(id), cancellation)).Thank(today);
                break;
            case (ActKind.Return, "loan"):
                (await book.Loans.SingleAsync(loan => loan.Id == new Id<Loan>(id), cancellation)).Return(today);
                break;
        }
    }
}
