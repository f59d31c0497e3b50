using Kith.Care;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Matches;

/// <summary>Takes what the owner says to a suggestion of somebody for a need, for every door alike.</summary>
public static class MatchAnswering
{
    /// <summary>What a program sends.</summary>
    public static IReadOnlyList<RecordField> Fields { get; } = [RecordField.Of("person", FieldShape.Person).Required, RecordField.Of("why")];

    /// <summary>This person is not suggested for this need again.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The need.</param>
    /// <param name="person">Who was suggested.</param>
    /// <param name="why">In the owner's words; empty when not said.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <returns>Their name, and the change of the book.</returns>
    /// <exception cref="RefusalException">There is no such need that stands, nobody of this identity, or it was said already.</exception>
    public static async Task<(string Name, long Revision)> DeclineAsync(KithContext book, Id<Need> id, Id<Person> person, string why, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var need = await book.StandingAsync(id, NeedKind.Need, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(Texts.MatchTexts.NoNeed, id));
        var name = await book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation)
            ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(Texts.BetweenTexts.NoSuchPerson, person));
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        if ((await book.DeclinedMatchesAsync(today, cancellation)).Contains((need.Id, person)))
        {
            throw new RefusalException(RefusalReason.Conflict, Said.Fill(Texts.MatchTexts.DeclinedAlready, name));
        }

        var turn = PlanTurn.Of(person, ActKind.Match, ActWay.Deed, new Id<ActGround>(need.Id.Value), today);
        turn.Say(PlanAnswer.NotThis, null, why);
        book.Add(turn);
        return (name, (await book.SaveAsync(new Deed("match.decline", name, now), cancellation))!.Value);
    }
}
