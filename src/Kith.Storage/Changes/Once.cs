using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Changes;

/// <summary>The identities under which somebody was ever in the book: records that were made one with theirs, also when that was taken back in between.</summary>
internal static class Once
{
    /// <summary>The person, and every record ever made one with theirs that is nobody else's now.</summary>
    public static async Task<IReadOnlyList<Id<Person>>> OfAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        var found = new List<Id<Person>> { person };
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var id in await MergedAsync(book, found[at], cancellation))
            {
                // A record that came apart again and stands, or is a part of another, is somebody else.
                if (!found.Contains(id) && await book.NowAsync(id, cancellation) is var now && (now is null || now == person))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    private static async Task<List<Id<Person>>> MergedAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        var id = person.ToString();
        var now = await book.Aliases.Where(alias => alias.Scheme == Uniting.Scheme && alias.Person == person).Select(alias => alias.Value).ToListAsync(cancellation);
        var keys = await book.ChangeRows.Where(row => row.Table == "alias" && ((row.Before != null && row.Before.Contains(id)) || (row.After != null && row.After.Contains(id)))).Select(row => row.Key).Distinct().ToListAsync(cancellation);
        var before = keys.Select(key => RowImage.ReadKey(Row.Table(book, "alias"), key)).Where(key => (string)key[0].Value! == Uniting.Scheme).Select(key => (string)key[1].Value!);
        return [.. now.Concat(before).Distinct().Select(value => Id<Person>.Parse(value, null))];
    }
}
