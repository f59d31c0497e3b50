using Kith.Hall.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Records;

/// <summary>A day that matters stands once in the book; every door asks before it saves.</summary>
public static class KnownDay
{
    /// <summary>Refuses a day that is written down already: of the same person and kind, on the same date, in the same words.</summary>
    /// <exception cref="RefusalException">It is.</exception>
    public static async Task ProveAsync(KithContext book, Occasion occasion, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(occasion);
        var known = await book.Occasions.AsNoTracking().Where(one => one.Person == occasion.Person && one.Kind == occasion.Kind && one.Id != occasion.Id).ToListAsync(cancellation);
        if (known.Exists(one => one.On == occasion.On && one.OwnOn == occasion.OwnOn && one.Text == occasion.Text))
        {
            throw new RefusalException(RefusalReason.Conflict, RecordTexts.DayKnown);
        }
    }
}
