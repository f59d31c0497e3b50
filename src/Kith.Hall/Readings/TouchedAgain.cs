using Kith.Hall.Texts;
using Kith.Storage;
using Kith.Storage.Queries;

namespace Kith.Hall;

/// <summary>What became of some people in the book: how many were ever in touch, in touch again, and on the way of something good.</summary>
/// <param name="Word">Whom, as programs read it: cards, work, group.</param>
/// <param name="Called">Whom, in words.</param>
/// <param name="Group">The group; null for the others.</param>
/// <param name="People">How many there are.</param>
/// <param name="Touched">With how many the owner was in touch on a day at least.</param>
/// <param name="Again">With how many on two days at least.</param>
/// <param name="Good">By how many something good came: they are on the path of an outcome.</param>
public sealed record TouchedAgain(string Word, string Called, Id<Group>? Group, int People, int Touched, int Again, int Good)
{
    private const int MostGroups = 12;
    private const int LeastOfAGroup = 3;

    /// <summary>Of all cards and lists taken in, of those known from work alone, and of each group: the other way round of “where did good come from”.</summary>
    public static async Task<IReadOnlyList<TouchedAgain>> OfAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (cards, work) = (await book.TouchedOfCardsAsync(cancellation), await book.TouchedOfWorkAsync(cancellation));
        return
        [
            .. new[] { Of("cards", OutcomeTexts.Cards, cards), Of("work", OutcomeTexts.WorkAlone, work) }.Where(row => row.People > 0),
            .. (await book.TouchedOfGroupsAsync(LeastOfAGroup, MostGroups, cancellation)).Select(fact => Of("group", fact.Name, fact) with { Group = fact.Group }),
        ];
    }

    private static TouchedAgain Of(string word, string called, TouchedFact fact) => new(word, called, null, fact.People, fact.Touched, fact.Again, fact.Good);
}
