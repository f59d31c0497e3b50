using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>What cannot be after two records became one: somebody who descends from themselves, or is known through themselves by way of others.</summary>
internal static class Circles
{
    /// <summary>Refuses to make such a circle.</summary>
    /// <exception cref="RefusalException">There would be one.</exception>
    public static async Task RefuseAsync(KithContext book, Person stays, Person goes, CancellationToken cancellation)
    {
        Id<Person> One(Id<Person> person) => person == goes.Id ? stays.Id : person;
        var parents = await book.Kinships.Where(kinship => kinship.Kind == KinshipKind.Parent).Select(kinship => new { kinship.One, kinship.Other }).ToListAsync(cancellation);
        var children = parents.ToLookup(pair => One(pair.One), pair => One(pair.Other));
        Refuse(stays, person => children[person], Texts.TroubleTexts.OwnAncestor);

        var ties = await book.Ties.Where(tie => tie.OriginThrough != null || tie.Person == stays.Id || tie.Person == goes.Id).AsNoTracking().ToListAsync(cancellation);
        var kept = ties.Find(tie => tie.Person == stays.Id) is { } said && said.Origin != Origin.Unsaid ? stays.Id : goes.Id;
        // Known through the other record is known through themselves at once: that is said as a fact and falls away.
        var through = ties.Where(tie => tie.OriginThrough is not null && (One(tie.Person) != stays.Id || (tie.Person == kept && One(tie.OriginThrough.Value) != stays.Id))).ToLookup(tie => One(tie.Person), tie => One(tie.OriginThrough!.Value));
        Refuse(stays, person => through[person], Texts.TroubleTexts.ThroughOthers);
    }

    private static void Refuse(Person stays, Func<Id<Person>, IEnumerable<Id<Person>>> next, string sentence)
    {
        var (met, open) = (new HashSet<Id<Person>>(), new Stack<Id<Person>>([stays.Id]));
        while (open.TryPop(out var person))
        {
            foreach (var other in next(person))
            {
                if (other == stays.Id)
                {
                    throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, sentence, stays.FormattedName));
                }

                if (met.Add(other))
                {
                    open.Push(other);
                }
            }
        }
    }
}
