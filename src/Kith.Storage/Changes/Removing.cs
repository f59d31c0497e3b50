using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>Puts people and moments in the trash: their rows leave the tables and stand whole in the log, from which undoing brings them back.</summary>
public static class Removing
{
    extension(KithContext book)
    {
        /// <summary>Marks a person and all that hangs on them for removal with the next save. A moment that nobody else took part in goes with them.</summary>
        /// <exception cref="RefusalException">It is the owner of the book.</exception>
        public async Task RemoveAsync(Person person, CancellationToken cancellation)
        {
            if (person.IsMe)
            {
                throw new RefusalException(RefusalReason.Invalid, "The owner cannot leave their own book.");
            }

            var id = person.Id;
            var moments = await book.Moments.Where(m => book.Participants.Any(p => p.Moment == m.Id && p.Person == id) && !book.Participants.Any(p => p.Moment == m.Id && p.Person != id)).ToListAsync(cancellation);
            book.RemoveRange(moments);
            book.RemoveRange(await book.Participants.Where(p => p.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.ContactPoints.Where(p => p.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.PostalAddresses.Where(a => a.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Facts.Where(f => f.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Occasions.Where(o => o.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Tags.Where(t => t.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.GroupMembers.Where(m => m.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Aliases.Where(a => a.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Photos.Where(p => p.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.OriginalCards.Where(c => c.Person == id).ToListAsync(cancellation));
            book.RemoveRange(await book.Ties.Where(t => t.Person == id).ToListAsync(cancellation));
            await ForgetThroughAsync(book, id, cancellation);
            book.Remove(person);
        }

        /// <summary>Marks a moment for removal with the next save.</summary>
        public async Task RemoveAsync(Moment moment, CancellationToken cancellation)
        {
            book.RemoveRange(await book.Participants.Where(p => p.Moment == moment.Id).ToListAsync(cancellation));
            book.Remove(moment);
        }

        /// <summary>What lies in the trash: the removals of the last thirty days that stand, newest first.</summary>
        /// <remarks>Changes are in the order of their revisions, whatever the clock said: what follows a change of the last thirty days is of the last thirty days.</remarks>
        public Task<List<Change>> TrashAsync(NodaTime.Instant now, CancellationToken cancellation)
        {
            var since = now - NodaTime.Duration.FromDays(30);
            return book.Changes.AsNoTracking().Where(c => c.UndoneBy == null && c.Revision >= book.Changes.Where(late => late.At >= since).Min(late => (long?)late.Revision) && (c.Verb == "person.remove" || c.Verb == "moment.remove")).OrderByDescending(c => c.Revision).ToListAsync(cancellation);
        }
    }

    private static async Task ForgetThroughAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        foreach (var tie in await book.Ties.Where(t => t.OriginThrough == id).ToListAsync(cancellation))
        {
            tie.Began(tie.Origin with { Through = null });
        }
    }
}
