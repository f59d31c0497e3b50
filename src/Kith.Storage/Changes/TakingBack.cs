using System.Globalization;
using Kith.Storage.Readings;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Changes;

/// <summary>One taking back: the rows of a change in reverse, their inverse logged as a change of its own.</summary>
internal sealed class TakingBack(KithContext book, Change change)
{
    // An import is taken back around what was written on it since; a single change is taken back whole or not at all.
    private readonly bool whole = change.Source is null || change.Undoes is not null;
    private readonly List<ChangeRow> inverse = [];
    private readonly HashSet<Id<Person>> touched = [];
    private bool paced;

    /// <summary>Takes the change back in one transaction.</summary>
    public async Task<Undone> RunAsync(Instant now, CancellationToken cancellation)
    {
        await using var transaction = book.Database.CurrentTransaction is null ? await book.Database.BeginTransactionAsync(cancellation) : null;
        var revision = await Saving.NextRevisionAsync(book, cancellation);
        var rows = await book.ChangeRows.AsNoTracking().Where(r => r.Revision == change.Revision).OrderByDescending(r => r.Ordinal).ToListAsync(cancellation);
        var later = await LaterAsync(cancellation);
        var kept = await new Keeping(book, rows, later).FindAsync(cancellation);
        if (kept.Count > 0 && whole)
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.ChangedSince, change.Revision, later.Values.DefaultIfEmpty(revision - 1).Max()));
        }

        foreach (var row in rows.Where(row => !kept.Contains((row.Table, row.Key))))
        {
            await TakeBackAsync(row, revision, cancellation);
        }

        await LogAsync(revision, now, cancellation);
        if (paced)
        {
            touched.UnionWith(await Rhythms.ByLayerAsync(book, cancellation));
        }

        await Rhythms.RefreshAsync(book, touched, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        book.ChangeTracker.Clear();
        return new Undone(revision, inverse.Count, kept.Count);
    }

    /// <summary>Rows that later changes wrote and that still stand: a change that was taken back, and the change that did so, cancel each other.</summary>
    private async Task<Dictionary<(string Table, string Key), long>> LaterAsync(CancellationToken cancellation)
    {
        var standing = book.Changes.Where(c => c.Revision > change.Revision && c.UndoneBy == null && (c.Undoes == null || c.Undoes <= change.Revision)).Select(c => c.Revision);
        var rows = await book.ChangeRows.AsNoTracking().Where(r => r.Revision > change.Revision && standing.Contains(r.Revision)).Select(r => new { r.Table, r.Key, r.Revision }).ToListAsync(cancellation);
        return rows.GroupBy(r => (r.Table, r.Key)).ToDictionary(g => g.Key, g => g.Max(r => r.Revision));
    }

    private async Task TakeBackAsync(ChangeRow row, long revision, CancellationToken cancellation)
    {
        var table = Row.Table(book, row.Table);
        switch (row.Operation)
        {
            case Operation.Insert:
                var image = await Row.ImageAsync(book, table, row.Key, cancellation);
                if (image is not null)
                {
                    Touch(table, row.Key, image);
                    await Row.DeleteAsync(book, table, row.Key, cancellation);
                    inverse.Add(ChangeRow.Of(revision, inverse.Count, row.Table, row.Key, Operation.Delete, image, null));
                }

                break;
            case Operation.Delete:
                Touch(table, row.Key, row.Before!);
                await Row.InsertAsync(book, table, row.Before!, cancellation);
                inverse.Add(ChangeRow.Of(revision, inverse.Count, row.Table, row.Key, Operation.Insert, null, null));
                break;
            default:
                Touch(table, row.Key, row.Before!);
                await Row.UpdateAsync(book, table, row.Key, row.Before!, cancellation);
                inverse.Add(ChangeRow.Of(revision, inverse.Count, row.Table, row.Key, Operation.Update, row.After, row.Before));
                break;
        }
    }

    private void Touch(IEntityType table, string key, string image)
    {
        paced |= table.ClrType == typeof(Book) && RowImage.Read(table, image).Exists(c => Saving.IsPace(c.Property.Name));
        if (table.ClrType != typeof(Participant) && table.ClrType != typeof(Tie))
        {
            return;
        }

        // Both tables carry the person in their key.
        var person = RowImage.ReadKey(table, key).Single(c => c.Property.Name == "Person").Value;
        touched.Add(new Id<Person>(person is byte[] bytes ? new Guid(bytes, true) : (Guid)person!));
    }

    private async Task LogAsync(long revision, Instant now, CancellationToken cancellation)
    {
        var taking = Change.Of(revision, now, "undo", change.Subject, change.Source, null, change.Revision);
        // Taking back a taking-back makes the first change stand again.
        if (change.Undoes is { } first)
        {
            (await book.Changes.SingleAsync(c => c.Revision == first, cancellation)).TakenBackBy(null);
        }

        change.TakenBackBy(revision);
        foreach (object entry in (object[])[taking, .. inverse])
        {
            Saving.Append(book, entry);
        }

        await book.FlushAsync(cancellation);
    }
}
