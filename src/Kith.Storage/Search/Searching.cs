using Kith.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>
/// Search over people, addresses, facts and moments, without regard to case and accents: whole words first; the last one, which may
/// still be being typed, is completed for people always, and for moments when none holds it as it stands.
/// </summary>
public static class Searching
{
    // Up to so many are weighed against each other; of more the newest come first, for weighing reads each.
    private const int Weighed = 500;

    extension(KithContext book)
    {
        /// <summary>What answers to a line, at most <paramref name="limit"/>: people, facts and addresses first, then moments; see <see cref="Sought"/> for what a line can say.</summary>
        public Task<IReadOnlyList<Hit>> SearchAsync(string line, int limit, CancellationToken cancellation) => book.SearchAsync(Sought.Of(line), limit, cancellation);

        /// <summary>What answers, at most <paramref name="limit"/>.</summary>
        public async Task<IReadOnlyList<Hit>> SearchAsync(Sought sought, int limit, CancellationToken cancellation)
        {
            ArgumentNullException.ThrowIfNull(sought);
            if (sought.IsEmpty)
            {
                return [];
            }

            await book.Database.OpenConnectionAsync(cancellation);
            try
            {
                var meant = await Meant.ByAsync(book, sought, cancellation);
                return meant.IsNobody ? [] : await (sought.Words.Count > 0 ? SaidAsync(book, sought, meant, limit, cancellation) : MeantAsync(book, sought, meant, limit, cancellation));
            }
            finally
            {
                await book.Database.CloseConnectionAsync();
            }
        }
    }

    private static async Task<IReadOnlyList<Hit>> SaidAsync(KithContext book, Sought sought, Meant meant, int limit, CancellationToken cancellation)
    {
        var (reading, weighing) = (new Reading(book, sought, meant), new Weighing(sought));
        var (begun, whole, moments) = await reading.CountAsync(Weighed + 1, cancellation);
        var found = new List<Hit>(limit);
        var (words, completed) = (Matching.All(book.OnSqlite, sought, false), Matching.All(book.OnSqlite, sought, true));
        if (sought.TakesPeople && begun > 0)
        {
            // Of very many the whole words alone, unless there are none.
            var people = await reading.PeopleAsync(begun <= Weighed || whole == 0 ? sought.IsOpen ? completed : words : words, whole > Weighed || begun > Weighed ? limit : Weighed, cancellation);
            found.AddRange(weighing.RankPeople(people).Take(limit));
        }

        if (sought.TakesMoments && found.Count < limit && moments is not { Length: 0 })
        {
            var passed = moments is { Length: <= Weighed } few
                ? weighing.Rank(await reading.MomentsAsync(few, cancellation))
                : await reading.MomentsAsync(moments is null ? completed : words, limit - found.Count, cancellation);
            found.AddRange(passed.Take(limit - found.Count));
        }

        return found;
    }

    private static async Task<IReadOnlyList<Hit>> MeantAsync(KithContext book, Sought sought, Meant meant, int limit, CancellationToken cancellation)
    {
        var (reading, found) = (new Reading(book, sought, meant), new List<Hit>());
        if (sought.TakesPeople && sought.Kind != FoundKind.Fact)
        {
            found.AddRange(await reading.PeopleMeantAsync(limit, cancellation));
        }

        if (sought.TakesPeople && sought.Kind != FoundKind.Person && found.Count < limit)
        {
            found.AddRange(await reading.FactsMeantAsync(limit - found.Count, cancellation));
        }

        if (sought.TakesMoments && found.Count < limit)
        {
            found.AddRange(await reading.MomentsMeantAsync(limit - found.Count, cancellation));
        }

        return found;
    }
}
