using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>A moment on a timeline.</summary>
public sealed record MomentRow(Id<Moment> Id, LocalDate On, MomentKind Kind, int? Minutes, Substance Substance, Beginner? BegunBy, string Place, string Title, string Note, Sides Sides);

/// <summary>Somebody else who took part.</summary>
public sealed record Companion(Id<Moment> Moment, Id<Person> Id, string Name);

/// <summary>Some of what has passed with one person, newest first.</summary>
/// <param name="Rows">The moments.</param>
/// <param name="Companions">Who else took part in each.</param>
/// <param name="Earlier">The last of them, when there are more before it; null when there are none.</param>
public sealed record MomentPage(IReadOnlyList<MomentRow> Rows, ILookup<Id<Moment>, Companion> Companions, MomentRow? Earlier)
{
    private const int Size = 25;

    // A row for each moment and companion: one statement, and few moments have more than one.
    private static readonly Func<KithContext, Id<Person>, LocalDate, Id<Moment>, IAsyncEnumerable<Together>> Newest = EF.CompileAsyncQuery((KithContext book, Id<Person> id, LocalDate before, Id<Moment> at) =>
        // The first bound is the range of the index, the second ends a day in its middle: a day may hold more than a page.
        from part in book.Participants.Where(part => part.Person == id && part.On <= before && (part.On < before || part.Moment < at))
            .OrderByDescending(part => part.On).ThenByDescending(part => part.Moment).Take(Size + 1)
        join moment in book.Moments on part.Moment equals moment.Id
        from other in book.Participants.Where(other => other.Moment == part.Moment && other.Person != id).DefaultIfEmpty()
        from somebody in book.People.Where(somebody => somebody.Id == other.Person).DefaultIfEmpty()
        orderby moment.On descending, moment.Id descending, somebody.FormattedName
        select new Together(
            new MomentRow(moment.Id, moment.On, moment.Kind, moment.Minutes, moment.Substance, moment.BegunBy, moment.Place, moment.Title, moment.Note, moment.Sides),
            somebody == null ? null : new Companion(moment.Id, somebody.Id, somebody.FormattedName)));

    /// <summary>Nothing has passed.</summary>
    public static MomentPage Empty { get; } = new([], Array.Empty<Companion>().ToLookup(companion => companion.Moment), null);

    /// <summary>The newest moments with somebody.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">With whom.</param>
    /// <param name="before">Only those before this day; null for all.</param>
    /// <param name="at">And those of that day that are older than this moment; null for none of them.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<MomentPage> OfAsync(KithContext book, Id<Person> id, LocalDate? before, Id<Moment>? at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var found = await Newest(book, id, before ?? LocalDate.MaxIsoValue, at ?? default).AllAsync(cancellation);
        var rows = found.Select(row => row.Moment).Distinct().ToList();
        return new MomentPage([.. rows.Take(Size)], found.Select(row => row.Companion).OfType<Companion>().ToLookup(companion => companion.Moment), rows.Count > Size ? rows[Size - 1] : null);
    }

    private sealed record Together(MomentRow Moment, Companion? Companion);
}
