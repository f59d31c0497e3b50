using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage;

/// <summary>Makes two records of one person one. Everything that hung on either hangs on the one that stays, and the identity of the other keeps working.</summary>
public static class Uniting
{
    /// <summary>The scheme under which identities of people who were merged into another are remembered.</summary>
    public const string Scheme = "kith";

    extension(KithContext book)
    {
        /// <summary>Marks for the next save that two records are one person. What both say stands as the one that stays says it; what the other says of the same is kept as facts that name it.</summary>
        /// <param name="stays">The record that stays.</param>
        /// <param name="goes">The record that goes.</param>
        /// <param name="cancellation">Stops the reading.</param>
        /// <exception cref="RefusalException">They are the same record, the owner of the book would go, or somebody would descend from or be known through themselves.</exception>
        public async Task UniteAsync(Person stays, Person goes, CancellationToken cancellation)
        {
            if (stays.Id == goes.Id || goes.IsMe)
            {
                throw new RefusalException(RefusalReason.Invalid, goes.IsMe ? Texts.TroubleTexts.OwnerStays : Texts.TroubleTexts.SameRecord);
            }

            await Circles.RefuseAsync(book, stays, goes, cancellation);
            var remaining = new Remaining(book, stays, goes);
            remaining.Keep();
            Speak(stays, goes);
            foreach (var reference in Mentions.Of(book))
            {
                foreach (var row in await Mentions.RowsAsync(book, reference, goes.Id, cancellation))
                {
                    await MoveAsync(book, reference, row, stays.Id, remaining, cancellation);
                }
            }

            await new Gathering(book, stays.Id, remaining).SettleAsync(cancellation);
            book.Add(Alias.Of(Scheme, goes.Id.ToString(), stays.Id, 0));
            book.Remove(goes);
        }

        /// <summary>Who is meant by an identity that may have been merged into another; null when nobody is.</summary>
        public async Task<Id<Person>?> NowAsync(Id<Person> id, CancellationToken cancellation)
        {
            var old = id.ToString();
            return await book.People.AnyAsync(person => person.Id == id, cancellation) ? id
                : await book.Aliases.Where(alias => alias.Scheme == Scheme && alias.Value == old).Select(alias => (Id<Person>?)alias.Person).SingleOrDefaultAsync(cancellation);
        }
    }

    /// <summary>What only the one that goes says is said from now on; its name is kept as another name.</summary>
    private static void Speak(Person stays, Person goes)
    {
        var (whole, note) = (goes.As(stays.Id), PersonNote.With(stays.Note, goes.Note));
        whole.Take(stays);
        var names = new[] { stays.Nicknames, goes.Nicknames, goes.FormattedName }.SelectMany(all => all.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        stays.Take(whole);
        stays.AlsoCall(string.Join(", ", names.DistinctBy(PersonName.Fold).Where(name => PersonName.Fold(name) != PersonName.Fold(stays.FormattedName))), whole.Pronouns);
        stays.NoteDown(note);
    }

    /// <summary>A row that names the person beside its key is written over; one whose key they are part of is written anew where there is none yet.</summary>
    private static async Task MoveAsync(KithContext book, IForeignKey reference, EntityEntry row, Id<Person> stays, Remaining remaining, CancellationToken cancellation)
    {
        var property = reference.Properties[^1];
        if (!property.IsPrimaryKey())
        {
            row.Property(property.Name).CurrentValue = stays;
            return;
        }

        var key = row.Metadata.FindPrimaryKey()!.Properties.Select(p => p.Name == property.Name ? stays : row.Property(p.Name).CurrentValue).ToArray();
        if (await book.FindAsync(row.Metadata.ClrType, key, cancellation) is { } known)
        {
            await remaining.KeepAsync(known, row.Entity, cancellation);
        }
        else
        {
            var copy = book.Entry(row.CurrentValues.ToObject());
            copy.Property(property.Name).CurrentValue = stays;
            copy.Property(Record.Book).CurrentValue = book.BookId;
            copy.State = EntityState.Added;
        }

        row.State = EntityState.Deleted;
    }
}
