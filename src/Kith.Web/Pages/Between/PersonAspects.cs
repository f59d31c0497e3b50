using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

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

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Learned>> LearnedOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        from fact in book.Facts.Where(fact => fact.Person == id && fact.Moment != null)
        join moment in book.Moments on fact.Moment equals moment.Id
        select new Learned(fact.Id, moment.On));

    /// <summary>The days on which facts were learned, of those that came from a moment that is still there.</summary>
    public IReadOnlyDictionary<Id<Fact>, LocalDate> Learnt { get; private init; } = new Dictionary<Id<Fact>, LocalDate>();

    /// <summary>Nothing is known.</summary>
    public static PersonAspects None { get; } = new([], [], [], [], []);

    /// <summary>The day of the moment a fact was learned at; null when it came from none, or that is gone.</summary>
    public LocalDate? LearnedOn(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Learnt.TryGetValue(fact.Id, out var day) ? day : null;
    }

    /// <summary>Reads them.</summary>
    public static async Task<PersonAspects> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation) => new(
        await PointsOf(book, id).AllAsync(cancellation),
        await AddressesOf(book, id).AllAsync(cancellation),
        // By the day they were written down; those of one import come together, and between them their words decide.
        [.. (await FactsOf(book, id).AllAsync(cancellation)).OrderBy(fact => fact.Id.MadeOn).ThenBy(fact => fact.Kind, StringComparer.Ordinal).ThenBy(fact => fact.Text, StringComparer.Ordinal)],
        await OccasionsOf(book, id).AllAsync(cancellation),
        await TagsOf(book, id).AllAsync(cancellation))
    {
        Learnt = (await LearnedOf(book, id).AllAsync(cancellation)).ToDictionary(one => one.Fact, one => one.On),
    };

    private sealed record Learned(Id<Fact> Fact, LocalDate On);
}
