using Kith.Storage.Changes;
using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>What forgetting came to.</summary>
/// <param name="Rows">Rows erased from the record.</param>
/// <param name="Entries">Entries erased from the log.</param>
/// <param name="Blanked">Texts about others in which the name, an address or a number was put out.</param>
/// <param name="Places">Where in words about others a given name, a family name or a nickname still stands; the owner may want to look.</param>
public sealed record Forgotten(int Rows, int Entries, int Blanked, IReadOnlyList<StillNamed> Places)
{
    /// <summary>How many places there are.</summary>
    public int Left => Places.Count;
}

/// <summary>Forgets a person for good: no trace stays in the record, the trash, the log or the search index, and it cannot be undone. What the owner wrote about others stays, with the name put out.</summary>
public static class Forgetting
{
    extension(KithContext book)
    {
        /// <summary>Forgets a person.</summary>
        /// <exception cref="RefusalException">There is no such person, or it is the owner of the book.</exception>
        public async Task<Forgotten> ForgetAsync(Id<Person> id, Instant now, CancellationToken cancellation)
        {
            var person = await book.FindAsync(id, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Texts.TroubleTexts.NobodyToForget);
            await Pages.OverwriteAsync(book, cancellation);
            var ids = await Once.OfAsync(book, id, cancellation);
            var names = await Traces.OfAsync(book, person, ids, cancellation);
            Forgotten forgotten;
            await using (var transaction = await book.Database.BeginTransactionAsync(cancellation))
            {
                await book.RemoveAsync(person, cancellation);
                // Answers that programs were given hold names and texts.
                await book.Set<KeptAnswer>().ExecuteDeleteAsync(cancellation);
                var gone = book.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Deleted).Select(Rows.RowImage.NameOf).ToHashSet();
                var revision = await book.SaveAsync(new Deed("person.forget", "", now), cancellation);
                var erasing = new Erasing(book, ids, names);
                forgotten = await erasing.RunAsync(gone, revision!.Value, cancellation);
                await Links.CutAsync(book, cancellation);
                await transaction.CommitAsync(cancellation);
            }

            book.ChangeTracker.Clear();
            await Pages.CompactAsync(book, cancellation);
            return forgotten;
        }
    }
}
