using Kith.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>
/// Search over people, addresses, moments and every other kind of record, without regard to case and accents: whole words first; the
/// last one, which may still be being typed, is completed for people always, and for all else when nothing of it holds it as it stands.
/// </summary>
public static class Searching
{
    // Up to so many are weighed against each other; of more the newest come first, for weighing reads each.
    private const int Weighed = 200;

    extension(KithContext book)
    {
        /// <summary>What answers to a line, at most <paramref name="limit"/>: people and addresses first, then all else; see <see cref="Sought"/> for what a line can say.</summary>
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
        var counted = await reading.CountAsync(Weighed + 1, cancellation);
        var found = new List<Hit>(limit);
        var (words, completed) = (Matching.All(book.OnSqlite, sought, false), Matching.All(book.OnSqlite, sought, true));
        if (counted.Begun > 0)
        {
            // Of very many the whole words alone, unless there are none.
            var begun = sought.IsOpen && (counted.Begun <= Weighed || counted.Whole == 0);
            var people = await reading.PeopleAsync(Matching.People(book.OnSqlite, sought, begun), counted.Whole > Weighed || counted.Begun > Weighed ? limit : Weighed, cancellation);
            found.AddRange(weighing.RankPeople(people).Take(limit));
        }

        var left = limit - found.Count;
        if (left > 0)
        {
            var records = counted.Records switch
            {
                { Length: 0 } => [],
                { Length: <= Weighed } few => await reading.RecordsAsync(few, cancellation),
                var many => await reading.RecordsAsync(many is null, counted, left, cancellation),
            };
            // Of both there may be half a page; what the records leave is for the moments.
            var rest = IsFew(counted.Records) && IsFew(counted.Moments) ? left : left - Math.Min(records.Count, (left + 1) / 2);
            var moments = counted.Moments switch
            {
                { Length: 0 } => [],
                { Length: <= Weighed } few => await reading.MomentsAsync(few, cancellation),
                null => await reading.MomentsAsync(completed, new Way(book.OnSqlite && !meant.IsLively ? meant.Parts : 0, false), rest, cancellation),
                _ => await ManyAsync(reading, counted, words, book.OnSqlite && !meant.IsEndless ? meant.Parts : 0, rest, cancellation),
            };
            found.AddRange(counted is { Records: { } some, Moments: { } others } && some.Length + others.Length <= Weighed
                ? weighing.Rank([.. records, .. moments]).Take(left)
                : Shared(IsFew(counted.Records) ? weighing.Rank(records) : records, IsFew(counted.Moments) ? weighing.Rank(moments) : moments, left));
        }

        return found;
    }

    /// <summary>Moments that hold a common word, the shorter way.</summary>
    private static async Task<List<Hit>> ManyAsync(Reading reading, Counted counted, string words, int parts, int limit, CancellationToken cancellation)
    {
        var way = Course.Of(counted, parts, limit);
        var found = await reading.MomentsAsync(words, way, limit, cancellation);
        return found.Count == limit || way.Newest == 0 || way.Newest >= parts ? found : await reading.MomentsAsync(words, default, limit, cancellation);
    }

    private static bool IsFew(string[]? numbers) => numbers is { Length: <= Weighed };

    /// <summary>Records and then moments; when there are too many of both, half of each.</summary>
    private static IEnumerable<Hit> Shared(IReadOnlyList<Hit> records, IReadOnlyList<Hit> moments, int limit)
    {
        var first = Math.Min(records.Count, Math.Max((limit + 1) / 2, limit - moments.Count));
        return [.. records.Take(first), .. moments.Take(limit - first)];
    }

    private static async Task<IReadOnlyList<Hit>> MeantAsync(KithContext book, Sought sought, Meant meant, int limit, CancellationToken cancellation)
    {
        var (reading, found) = (new Reading(book, sought, meant), new List<Hit>());
        if (sought.TakesPeople)
        {
            found.AddRange(await reading.PeopleMeantAsync(limit, cancellation));
        }

        var left = limit - found.Count;
        if (left > 0)
        {
            found.AddRange(Shared(
                sought.TakesRecords ? await reading.RecordsMeantAsync(left, cancellation) : [],
                sought.TakesMoments ? await reading.MomentsMeantAsync(left, cancellation) : [],
                left));
        }

        return found;
    }
}
