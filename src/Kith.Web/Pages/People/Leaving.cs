using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>Takes somebody out of the book with all that is theirs, so that one undo brings all of it back.</summary>
public static class Leaving
{
    /// <summary>Marks every row for removal; the caller saves.</summary>
    /// <exception cref="RefusalException">It is the owner.</exception>
    public static async Task RemoveAsync(KithContext book, Person person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(person);
        if (person.IsMe)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.BetweenTexts.OwnerStays);
        }

        var id = person.Id;
        // Those known through them are still known, only no longer through them.
        foreach (var tie in await book.Ties.Where(tie => tie.OriginThrough == id).ToListAsync(cancellation))
        {
            tie.Began(tie.Origin with { Through = null });
        }

        await RemoveMomentsAsync(book, id, cancellation);
        book.RemoveRange(await book.ContactPoints.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.PostalAddresses.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Facts.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Occasions.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Tags.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.GroupMembers.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Aliases.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Photos.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.OriginalCards.Where(row => row.Person == id).ToListAsync(cancellation));
        book.RemoveRange(await book.Ties.Where(row => row.Person == id).ToListAsync(cancellation));
        book.Remove(person);
    }

    /// <summary>What passed with others stays theirs; what passed with this person alone goes.</summary>
    private static async Task RemoveMomentsAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var alone = await book.Moments.Where(moment =>
            book.Participants.Any(part => part.Moment == moment.Id && part.Person == id) && !book.Participants.Any(part => part.Moment == moment.Id && part.Person != id)).ToListAsync(cancellation);
        book.RemoveRange(await book.Participants.Where(part => part.Person == id).ToListAsync(cancellation));
        book.RemoveRange(alone);
    }
}
