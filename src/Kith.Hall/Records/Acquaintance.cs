using Kith.Hall.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>What can be true of how the owner and somebody came to know each other; every door asks before it saves.</summary>
public static class Acquaintance
{
    /// <summary>Refuses what was just said of an origin and cannot be. What stood there before is left as it is.</summary>
    /// <exception cref="RefusalException">They met on a day to come, or somebody would be known through themselves, by way of others.</exception>
    public static async Task ProveAsync(KithContext book, Tie tie, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(tie);
        var said = book.Entry(tie);
        if (IsSaid(said.Property(one => one.OriginOn)) && tie.OriginOn?.IsAfter(PartialDate.Of(today)) == true)
        {
            throw new RefusalException(RefusalReason.Invalid, RecordTexts.MetAhead);
        }

        if (IsSaid(said.Property(one => one.OriginThrough)) && await ReturnsAsync(book, tie, cancellation))
        {
            throw new RefusalException(RefusalReason.Conflict, RecordTexts.ThroughEachOther);
        }
    }

    private static bool IsSaid(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry property) => property.IsModified || property.EntityEntry.State == EntityState.Added;

    /// <summary>Whether the chain of those through whom leads back to where it began; one that turns in itself elsewhere ends there.</summary>
    private static async Task<bool> ReturnsAsync(KithContext book, Tie tie, CancellationToken cancellation)
    {
        var met = new HashSet<Id<Person>>();
        for (var through = tie.OriginThrough; through is { } next && met.Add(next) && next != tie.Person;)
        {
            through = await book.Ties.Where(one => one.Person == next).Select(one => one.OriginThrough).FirstOrDefaultAsync(cancellation);
            if (through == tie.Person)
            {
                return true;
            }
        }

        return false;
    }
}
