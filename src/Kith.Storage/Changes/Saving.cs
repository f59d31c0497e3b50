using Kith.Storage.Mapping;
using Kith.Storage.Readings;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kith.Storage;

/// <summary>Writes the log beside every save, in the same transaction, and gives each save the next revision of the book.</summary>
public static class Saving
{
    /// <summary>Writes what has changed, the log, and the readings that rest on it, all in one transaction.</summary>
    /// <returns>The revision of the book from then on; null when nothing had changed and nothing was written.</returns>
    public static async Task<long?> SaveAsync(this KithContext book, Deed deed, CancellationToken cancellation)
    {
        var entries = Changed(book);
        if (entries.Count == 0)
        {
            return null;
        }

        await using var transaction = book.Database.CurrentTransaction is null ? await book.Database.BeginTransactionAsync(cancellation) : null;
        var revision = await NextRevisionAsync(book, cancellation);
        var touched = Touched(entries);
        var paced = entries.Exists(e => e.Entity is Book && e.Properties.Any(p => p.IsModified && IsPace(p.Metadata.Name)));
        var change = Change.Of(revision, deed.At, deed.Verb, deed.Subject, deed.Source, null, deed.Undoes);
        Append(book, change);
        var ordinal = 0;
        List<object> logged = [change, .. Describe(book, revision, ref ordinal, entries)];
        await book.FlushAsync(cancellation);
        if (paced)
        {
            touched.UnionWith(await Rhythms.ByLayerAsync(book, cancellation));
        }

        await Rhythms.RefreshAsync(book, touched, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        // The log is written once and never read back through the tracker; a long session must not keep it.
        foreach (var row in logged)
        {
            book.Entry(row).State = EntityState.Detached;
        }

        return revision;
    }

    /// <summary>Begins a transaction in which, until its end, nobody else writes the book: what is looked at in it is still so when it is changed.</summary>
    public static async Task<IDbContextTransaction> BeginWritingAsync(this KithContext book, CancellationToken cancellation)
    {
        var transaction = await book.Database.BeginTransactionAsync(cancellation);
        if (!book.OnSqlite)
        {
            // SQLite's transactions begin with the lock.
            await using var command = Row.Command(book, "select revision from book where id = @book for update");
            await command.ExecuteScalarAsync(cancellation);
        }

        return transaction;
    }

    /// <summary>Takes the book's next number; from then until the end of the transaction nobody else writes.</summary>
    internal static async Task<long> NextRevisionAsync(KithContext book, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, "update book set revision = revision + 1 where id = @book returning revision");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What is tracked and changed, the log and the caches left out.</summary>
    internal static List<EntityEntry> Changed(KithContext book)
    {
        book.ChangeTracker.DetectChanges();
        return [.. book.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not (Change or ChangeRow or ICache))];
    }

    /// <summary>Puts rows of the log beside what is tracked, numbered on from an ordinal; the next save writes both.</summary>
    internal static List<object> Describe(KithContext book, long revision, ref int ordinal, List<EntityEntry> entries)
    {
        var logged = new List<object>();
        foreach (var entry in entries)
        {
            if (entry.State == EntityState.Added && entry.Metadata.FindProperty(Record.Book) is not null)
            {
                entry.Property(Record.Book).CurrentValue = book.BookId;
            }

            logged.Add(Entry(revision, ordinal++, entry));
        }

        foreach (var row in logged)
        {
            Append(book, row);
        }

        return logged;
    }

    /// <summary>Adds an entry of the log, or any row that needs no entry of its own.</summary>
    internal static void Append(KithContext book, object row)
    {
        book.Entry(row).Property(Record.Book).CurrentValue = book.BookId;
        book.Add(row);
    }

    private static ChangeRow Entry(long revision, int ordinal, EntityEntry entry)
    {
        var (table, key) = RowImage.NameOf(entry);
        var changed = entry.Properties.Where(p => entry.State == EntityState.Deleted || p.IsModified).ToArray();
        var (operation, before, after) = entry.State switch
        {
            EntityState.Added => (Operation.Insert, null, null),
            EntityState.Deleted => (Operation.Delete, RowImage.Write(changed.Where(p => p.Metadata.Name != Record.Book).Select(p => (p.Metadata, p.OriginalValue))), null),
            _ => (Operation.Update, RowImage.Write(changed.Select(p => (p.Metadata, p.OriginalValue))), (string?)RowImage.Write(changed.Select(p => (p.Metadata, p.CurrentValue)))),
        };
        return ChangeRow.Of(revision, ordinal, table, key, operation, before, after);
    }

    /// <summary>Whether a column of the book is a default on which the readings of many ties rest.</summary>
    internal static bool IsPace(string property) =>
        property is nameof(Book.InnerDays) or nameof(Book.CloseDays) or nameof(Book.FriendDays) or nameof(Book.WiderDays);

    /// <summary>Whose readings rest on what was changed.</summary>
    internal static HashSet<Id<Person>> Touched(List<EntityEntry> entries)
    {
        var touched = new HashSet<Id<Person>>();
        foreach (var entry in entries)
        {
            switch (entry.Entity)
            {
                case Participant participant: touched.Add(participant.Person); break;
                case Tie tie when entry.State != EntityState.Deleted: touched.Add(tie.Person); break;
            }
        }

        return touched;
    }
}
