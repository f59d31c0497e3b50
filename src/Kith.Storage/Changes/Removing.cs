using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

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
                throw new RefusalException(RefusalReason.Invalid, Texts.TroubleTexts.OwnerCannotLeave);
            }

            var id = person.Id;
            var moments = await book.Moments.Where(m => book.Participants.Any(p => p.Moment == m.Id && p.Person == id) && !book.Participants.Any(p => p.Moment == m.Id && p.Person != id)).ToListAsync(cancellation);
            var reminders = book.Reminders.Where(r => r.Person == id).Select(r => r.Id);
            book.RemoveRange(await book.ReminderTurns.Where(t => reminders.Contains(t.Reminder)).ToListAsync(cancellation));
            foreach (var reference in Mentions.Of(book))
            {
                foreach (var row in await Mentions.RowsAsync(book, reference, id, cancellation))
                {
                    Leave(row, reference.Properties[^1]);
                }
            }

            book.RemoveRange(moments);
            book.Remove(person);
        }

        /// <summary>Marks a moment for removal with the next save.</summary>
        public async Task RemoveAsync(Moment moment, CancellationToken cancellation)
        {
            book.RemoveRange(await book.Participants.Where(p => p.Moment == moment.Id).ToListAsync(cancellation));
            book.Remove(moment);
        }
    }

    // A row that needs the person goes with them; one that only mentions them (through whom, by whom) stays and says nobody.
    private static void Leave(EntityEntry row, IProperty property)
    {
        if (property.IsNullable && row.Entity is not Reminder)
        {
            row.Property(property.Name).CurrentValue = null;
        }
        else
        {
            row.State = EntityState.Deleted;
        }
    }
}
