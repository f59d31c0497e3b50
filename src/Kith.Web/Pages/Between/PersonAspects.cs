using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>All that hangs on a person and is not what passed.</summary>
public sealed record PersonAspects(
    IReadOnlyList<ContactPoint> Points, IReadOnlyList<PostalAddress> Addresses, IReadOnlyList<Fact> Facts, IReadOnlyList<Occasion> Occasions, IReadOnlyList<string> Tags, IReadOnlyList<string> Groups)
{
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<ContactPoint>> PointsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.ContactPoints.AsNoTracking().Where(point => point.Person == id).OrderBy(point => point.Ordinal).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<PostalAddress>> AddressesOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.PostalAddresses.AsNoTracking().Where(address => address.Person == id));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Fact>> FactsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Facts.AsNoTracking().Where(fact => fact.Person == id));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Occasion>> OccasionsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Occasions.AsNoTracking().Where(occasion => occasion.Person == id).OrderBy(occasion => occasion.MonthDay).ThenBy(occasion => occasion.Kind).AsQueryable());

    // Both are words that they are filed under: one statement for the two.
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Filed>> FiledOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Tags.Where(tag => tag.Person == id).Select(tag => new Filed { Name = tag.Name, Together = false })
            .Concat(book.GroupMembers.Where(member => member.Person == id && member.Until == null)
                .Join(book.Groups, member => member.Group, group => group.Id, (member, group) => new Filed { Name = group.Name, Together = true })));

    /// <summary>Nothing is known.</summary>
    public static PersonAspects None { get; } = new([], [], [], [], [], []);

    /// <summary>Reads them.</summary>
    public static async Task<PersonAspects> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var filed = await FiledOf(book, id).ToListAsync(cancellation);
        return new(
            await PointsOf(book, id).ToListAsync(cancellation),
            await AddressesOf(book, id).ToListAsync(cancellation),
            // By the day they were written down; those of one import come together, and between them their words decide.
            [.. (await FactsOf(book, id).ToListAsync(cancellation)).OrderBy(fact => fact.Id.MadeOn).ThenBy(fact => fact.Kind, StringComparer.Ordinal).ThenBy(fact => fact.Text, StringComparer.Ordinal)],
            await OccasionsOf(book, id).ToListAsync(cancellation),
            [.. filed.Where(word => !word.Together).Select(word => word.Name).Order(StringComparer.Ordinal)],
            [.. filed.Where(word => word.Together).Select(word => word.Name).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A tag, or a group that one belongs to together with others.</summary>
    private sealed class Filed
    {
        public string Name { get; init; } = "";

        public bool Together { get; init; }
    }
}
