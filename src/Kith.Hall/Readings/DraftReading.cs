using System.Runtime.CompilerServices;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>Reads people with all that belongs to them, as they are written into cards and files.</summary>
public static class DraftReading
{
    // So many people are held at a time, pictures included.
    private const int Batch = 200;

    /// <summary>One person whole; null when they are not in the book.</summary>
    public static async Task<PersonDraft?> OfAsync(KithContext book, Id<Person> person, CancellationToken cancellation) =>
        (await WholeAsync(book, [person], cancellation)).FirstOrDefault();

    /// <summary>Everybody whole, in the order of the list.</summary>
    public static async IAsyncEnumerable<PersonDraft> AllAsync(KithContext book, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var everybody = await book.People.OrderBy(p => p.FilingName).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(cancellation);
        foreach (var batch in everybody.Chunk(Batch))
        {
            foreach (var person in await WholeAsync(book, batch, cancellation))
            {
                yield return person;
            }
        }
    }

    private static async Task<IEnumerable<PersonDraft>> WholeAsync(KithContext book, Id<Person>[] ids, CancellationToken cancellation)
    {
        var people = (await book.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(cancellation)).ToDictionary(p => p.Id);
        var points = await ByPersonAsync(book.ContactPoints.Where(c => ids.Contains(c.Person)).OrderBy(c => c.Ordinal), c => c.Person, cancellation);
        var addresses = await ByPersonAsync(book.PostalAddresses.Where(a => ids.Contains(a.Person)).OrderBy(a => a.Id), a => a.Person, cancellation);
        var occasions = await ByPersonAsync(book.Occasions.Where(o => ids.Contains(o.Person)).OrderBy(o => o.Id), o => o.Person, cancellation);
        var facts = await ByPersonAsync(book.Facts.Where(f => ids.Contains(f.Person)).OrderBy(f => f.Id), f => f.Person, cancellation);
        var tags = await ByPersonAsync(book.Tags.Where(t => ids.Contains(t.Person)).OrderBy(t => t.Name), t => t.Person, cancellation);
        var ties = await ByPersonAsync(book.Ties.Where(t => ids.Contains(t.Person)), t => t.Person, cancellation);
        var photos = await ByPersonAsync(book.Photos.Where(p => ids.Contains(p.Person)), p => p.Person, cancellation);
        var cards = await ByPersonAsync(book.OriginalCards.Where(c => ids.Contains(c.Person)), c => c.Person, cancellation);
        var groups = (await book.GroupMembers.Where(m => ids.Contains(m.Person)).Join(book.Groups, m => m.Group, g => g.Id, (m, g) => new { m.Person, g.Name }).OrderBy(g => g.Name).ToListAsync(cancellation)).ToLookup(g => g.Person, g => g.Name);
        return ids.Where(people.ContainsKey).Select(id => new PersonDraft(people[id])
        {
            Points = [.. points[id]],
            Addresses = [.. addresses[id]],
            Occasions = [.. occasions[id]],
            Facts = [.. facts[id]],
            Tags = [.. tags[id]],
            Groups = [.. groups[id]],
            Origin = ties[id].FirstOrDefault()?.Origin ?? Origin.Unsaid,
            Photo = photos[id].FirstOrDefault(),
            Card = cards[id].FirstOrDefault(),
        });
    }

    private static async Task<ILookup<Id<Person>, T>> ByPersonAsync<T>(IQueryable<T> rows, Func<T, Id<Person>> person, CancellationToken cancellation)
        where T : class => (await rows.AsNoTracking().ToListAsync(cancellation)).ToLookup(person);
}
