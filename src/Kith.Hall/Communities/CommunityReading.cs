using Kith.Analysis;
using Kith.Hall.Keeping;
using Kith.Storage;
using Kith.Storage.Queries;
using NodaTime;

namespace Kith.Hall.Communities;

/// <summary>Reads from the book how its people are tied to each other, for every door alike.</summary>
public static class CommunityReading
{
    /// <summary>So many people are drawn and listed: of more, those with the strongest bonds.</summary>
    public const int MostPeople = 10_000;

    private const int SinceYears = 3;
    private const int MostInMoment = 12;
    private const int MostInGroup = 60;
    private const double InGroup = 2;

    /// <summary>The community as of a day. The owner, who knows all of them, is left out.</summary>
    public static async Task<CommunityPicture> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var members = await book.MembersAsync(cancellation);
        List<Bond> bonds =
        [
            .. (await book.WrittenBondsAsync(cancellation)).Select(bond => new Bond(bond.One, bond.Other, bond.Weight)),
            .. (await book.TogetherAsync(today.PlusYears(-SinceYears), cancellation)).SelectMany(moment => Pairs([.. moment], MostInMoment, 1)),
            .. members.GroupBy(member => member.Group, member => member.Person).SelectMany(group => Pairs([.. group], MostInGroup, InGroup)),
        ];
        var strongest = bonds.SelectMany(bond => new[] { (Person: bond.One, bond.Weight), (Person: bond.Other, bond.Weight) })
            .GroupBy(one => one.Person, one => one.Weight).OrderByDescending(one => one.Sum()).ThenBy(one => one.Key).Select(one => one.Key).Take(MostPeople + 1).ToHashSet();
        var facts = (await book.PlannedAsync(strongest, cancellation)).Where(fact => !fact.IsMe).ToDictionary(fact => fact.Person);
        var asked = await book.AskedOftenAsync(facts.Keys, today.PlusDays(-Care.Matching.AskedDays), cancellation);
        var people = facts.Values.Select(fact => new CommunityPerson(fact.Person, fact.Name, new Care.Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil), asked.GetValueOrDefault(fact.Person))).ToDictionary(person => person.Id);
        return new CommunityPicture(Community.Of(people.Keys, bonds), people, members.ToLookup(member => member.Person, member => member.Name), today);
    }

    /// <summary>The same, kept until the book or the day changes, with its whole map laid out.</summary>
    public static Task<CommunityPicture> OfAsync(KithContext book, Kept<CommunityPicture> kept, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.OfAsync(
            book,
            today,
            async fresh =>
            {
                var picture = await OfAsync(fresh.Book, fresh.Today, fresh.Cancellation);
                picture.Drawing(null);
                return picture;
            },
            cancellation);
    }

    // Many in one moment or group know each other less than two at a table.
    private static IEnumerable<Bond> Pairs(Id<Person>[] people, int most, double weight) =>
        people.Length > most ? [] : people.SelectMany((one, at) => people.Skip(at + 1).Select(other => new Bond(one, other, weight / (people.Length - 1))));
}
