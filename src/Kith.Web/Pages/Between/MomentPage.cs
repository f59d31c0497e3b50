using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>A moment on a timeline.</summary>
public sealed record MomentRow(Id<Moment> Id, LocalDate On, MomentKind Kind, int? Minutes, Substance Substance, Beginner? BegunBy, string Place, string Title, string Note);

/// <summary>Somebody else who took part.</summary>
public sealed record Companion(Id<Moment> Moment, Id<Person> Id, string Name);

/// <summary>Some of what has passed with one person, newest first.</summary>
/// <param name="Rows">The moments.</param>
/// <param name="Companions">Who else took part in each.</param>
/// <param name="Earlier">The day before which the next ones lie; null when there are none.</param>
public sealed record MomentPage(IReadOnlyList<MomentRow> Rows, ILookup<Id<Moment>, Companion> Companions, LocalDate? Earlier)
{
    private const int Size = 25;

    private static readonly Func<KithContext, Id<Person>, LocalDate, IAsyncEnumerable<MomentRow>> Newest = EF.CompileAsyncQuery((KithContext book, Id<Person> id, LocalDate before) =>
        book.Participants.Where(part => part.Person == id && part.On < before)
            .OrderByDescending(part => part.On).ThenByDescending(part => part.Moment).Take(Size + 1)
            .Join(book.Moments, part => part.Moment, moment => moment.Id, (part, moment) => moment)
            .OrderByDescending(moment => moment.On).ThenByDescending(moment => moment.Id)
            .Select(moment => new MomentRow(moment.Id, moment.On, moment.Kind, moment.Minutes, moment.Substance, moment.BegunBy, moment.Place, moment.Title, moment.Note)));

    /// <summary>Nothing has passed.</summary>
    public static MomentPage Empty { get; } = new([], Array.Empty<Companion>().ToLookup(companion => companion.Moment), null);

    /// <summary>The newest moments with somebody, before a day when one is given.</summary>
    public static async Task<MomentPage> OfAsync(KithContext book, Id<Person> id, LocalDate? before, CancellationToken cancellation)
    {
        var rows = await Newest(book, id, before ?? LocalDate.MaxIsoValue).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return Empty;
        }

        // A page ends with a whole day, so that the next one can begin before it.
        var more = rows.Count > Size;
        var cut = more ? rows[^1].On : (LocalDate?)null;
        var shown = more && rows[0].On != cut ? rows.TakeWhile(row => row.On != cut).ToList() : rows;
        var ids = shown.Select(row => row.Id).ToArray();
        var companions = await book.Participants.Where(part => ids.Contains(part.Moment) && part.Person != id)
            .Join(book.People, part => part.Person, person => person.Id, (part, person) => new Companion(part.Moment, person.Id, person.FormattedName)).ToListAsync(cancellation);
        return new MomentPage(shown, companions.ToLookup(companion => companion.Moment), more ? shown[^1].On : null);
    }
}
