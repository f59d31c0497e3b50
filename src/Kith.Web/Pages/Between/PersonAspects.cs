using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>All that hangs on a person and is not what passed.</summary>
public sealed record PersonAspects(
    IReadOnlyList<ContactPoint> Points, IReadOnlyList<PostalAddress> Addresses, IReadOnlyList<Fact> Facts, IReadOnlyList<Occasion> Occasions, IReadOnlyList<string> Tags)
{
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<ContactPoint>> PointsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.ContactPoints.AsNoTracking().Where(point => point.Person == id).OrderBy(point => point.Ordinal).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<PostalAddress>> AddressesOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.PostalAddresses.AsNoTracking().Where(address => address.Person == id));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Fact>> FactsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Facts.AsNoTracking().Where(fact => fact.Person == id));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Occasion>> OccasionsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Occasions.AsNoTracking().Where(occasion => occasion.Person == id).OrderBy(occasion => occasion.MonthDay).ThenBy(occasion => occasion.Kind).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<string>> TagsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Tags.Where(tag => tag.Person == id).OrderBy(tag => tag.Name).Select(tag => tag.Name));

    /// <summary>Nothing is known.</summary>
    public static PersonAspects None { get; } = new([], [], [], [], []);

    /// <summary>Reads them.</summary>
    public static async Task<PersonAspects> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation) => new(
        await PointsOf(book, id).ToListAsync(cancellation),
        await AddressesOf(book, id).ToListAsync(cancellation),
        // By the day they were written down; those of one import come together, and between them their words decide.
        [.. (await FactsOf(book, id).ToListAsync(cancellation)).OrderBy(fact => fact.Id.MadeOn).ThenBy(fact => fact.Kind, StringComparer.Ordinal).ThenBy(fact => fact.Text, StringComparer.Ordinal)],
        await OccasionsOf(book, id).ToListAsync(cancellation),
        await TagsOf(book, id).ToListAsync(cancellation));
}
