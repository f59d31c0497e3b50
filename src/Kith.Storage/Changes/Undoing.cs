using System.Globalization;
using Kith.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>What taking back came to.</summary>
/// <param name="Revision">The revision that took it back.</param>
/// <param name="Rows">Rows put back as they were.</param>
/// <param name="Kept">Rows that stay, because something was written on top of them since.</param>
public sealed record Undone(long Revision, int Rows, int Kept);

/// <summary>Takes changes back, row by row, to exactly what was before; which is itself a change that can be taken back.</summary>
public static class Undoing
{
    // Letting in and shutting out, of programs, of who subscribes, of who is told.
    private static readonly string[] LetIn = ["token.add", "calendar.add", "hook.add"];

    /// <summary>Shutting out, which stays.</summary>
    internal static readonly string[] ShutOut = ["token.revoke", "calendar.revoke", "hook.remove"];

    /// <summary>Whether a change of a verb can be taken back: nothing brings back who was forgotten or lets in again who was shut out.</summary>
    public static bool CanBeTakenBack(string verb) => verb is not ("book.begin" or "person.forget") && !ShutOut.Contains(verb);

    extension(KithContext book)
    {
        /// <summary>Takes one change back.</summary>
        /// <exception cref="RefusalException">There is no such change, it is taken back already, or what it wrote has been changed since.</exception>
        public async Task<Undone> UndoAsync(long revision, Instant now, CancellationToken cancellation)
        {
            var change = await book.Changes.SingleOrDefaultAsync(c => c.Revision == revision, cancellation)
                ?? throw new RefusalException(RefusalReason.NotFound, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.NoChange, revision));
            Refuse(change);
            await RefuseLettingInAsync(book, change, cancellation);
            return await new TakingBack(book, change).RunAsync(now, cancellation);
        }

        /// <summary>Takes an import back as a whole. What was written on top of it since stays, with the people it needs.</summary>
        /// <exception cref="RefusalException">There is no such import, or it is taken back already.</exception>
        public async Task<Undone> UndoImportAsync(Id<Source> source, Instant now, CancellationToken cancellation)
        {
            var change = await book.Changes.Where(c => c.Source == source && c.Undoes == null).OrderBy(c => c.Revision).FirstOrDefaultAsync(cancellation)
                ?? throw new RefusalException(RefusalReason.NotFound, Texts.TroubleTexts.NoImport);
            Refuse(change);
            return await new TakingBack(book, change).RunAsync(now, cancellation);
        }

        /// <summary>The latest change that stands and takes nothing back; null in a book where nothing is left to undo.</summary>
        public Task<Change?> LatestAsync(CancellationToken cancellation) =>
            book.Changes.AsNoTracking().Where(c => c.UndoneBy == null && c.Undoes == null && c.Verb != "book.begin" && c.Verb != "person.forget" && !ShutOut.Contains(c.Verb)).OrderByDescending(c => c.Revision).FirstOrDefaultAsync(cancellation);
    }

    private static void Refuse(Change change)
    {
        if (change.UndoneBy is { } by)
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.TakenBackAlready, change.Revision, by));
        }

        if (change.Verb == "person.forget")
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.TroubleTexts.ForgottenForGood);
        }

        if (change.Verb == "book.begin")
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.TroubleTexts.BeginningStays);
        }
    }

    /// <summary>Whoever was shut out stays shut out, also when that was done by taking back that they were let in.</summary>
    private static async Task RefuseLettingInAsync(KithContext book, Change change, CancellationToken cancellation)
    {
        var (first, steps) = (change, 0);
        for (; first.Undoes is { } undone; steps++)
        {
            first = await book.Changes.AsNoTracking().SingleAsync(c => c.Revision == undone, cancellation);
        }

        // Taken back an even number of times it stands as it was done; taking it back once more reverses that.
        if ((steps % 2 == 0 ? ShutOut : LetIn).Contains(first.Verb))
        {
            throw new RefusalException(RefusalReason.Forbidden, Texts.TroubleTexts.StaysShutOut);
        }
    }
}
