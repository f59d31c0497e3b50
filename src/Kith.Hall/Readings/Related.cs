using Kith.Analysis;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>How a person is related to others of the book: what is stored, and what follows from it.</summary>
/// <param name="Kin">Everybody, nearest first.</param>
/// <param name="Names">How they are called, and those it follows through.</param>
/// <param name="Stored">The stored relations, to open one by the other person.</param>
public sealed record Related(IReadOnlyList<Kin> Kin, IReadOnlyDictionary<Id<Person>, string> Names, IReadOnlyDictionary<Id<Person>, Id<Kinship>> Stored)
{
    // Third cousins are eight steps away; nobody's page needs more, and a village that is all one family stays bounded.
    private const int Steps = 4;
    private const int MostFacts = 400;

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Kinship>> First = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Kinships.AsNoTracking().Where(kinship => kinship.One == id || kinship.Other == id).Take(MostFacts).AsQueryable());

    /// <summary>Related to nobody.</summary>
    public static Related Nobody { get; } = new([], new Dictionary<Id<Person>, string>(), new Dictionary<Id<Person>, Id<Kinship>>());

    /// <summary>Through whom it follows, said so that nobody takes it for stored: “follows through Mia”; null for what is stored.</summary>
    public string? Follows(Kin kin)
    {
        ArgumentNullException.ThrowIfNull(kin);
        return kin.Inferred ? Said.Fill(BetweenTexts.Inferred, Said.List([.. kin.By.Select(by => Names.GetValueOrDefault(by, ""))])) : null;
    }

    /// <summary>Reads the family around somebody, ring by ring; one query for the many who have none.</summary>
    public static async Task<Related> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var found = (await First(book, id).AllAsync(cancellation)).ToDictionary(kinship => kinship.Id);
        if (found.Count == 0)
        {
            return Nobody;
        }

        var stored = found.Values.DistinctBy(kinship => kinship.One == id ? kinship.Other : kinship.One).ToDictionary(kinship => kinship.One == id ? kinship.Other : kinship.One, kinship => kinship.Id);
        var met = new HashSet<Id<Person>> { id };
        for (var step = 1; step < Steps && found.Count < MostFacts; step++)
        {
            var ring = found.Values.SelectMany(kinship => new[] { kinship.One, kinship.Other }).Where(met.Add).ToArray();
            if (ring.Length == 0)
            {
                break;
            }

            foreach (var kinship in await book.Kinships.AsNoTracking().Where(kinship => ring.Contains(kinship.One) || ring.Contains(kinship.Other)).OrderBy(kinship => kinship.Id).Take(MostFacts).ToListAsync(cancellation))
            {
                found[kinship.Id] = kinship;
            }
        }

        var kin = Family.Of(id, [.. found.Values.Select(kinship => new KinFact(kinship.One, kinship.Kind, kinship.Other, kinship.Until is not null))]);
        var named = kin.SelectMany(one => one.By.Add(one.Person)).Distinct().ToArray();
        var names = await book.People.Where(person => named.Contains(person.Id)).Select(person => new { person.Id, person.FormattedName }).ToDictionaryAsync(person => person.Id, person => person.FormattedName, cancellation);
        return new(kin, names, stored);
    }
}
