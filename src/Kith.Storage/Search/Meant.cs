using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Search;

/// <summary>The people whom the filters of a search mean.</summary>
/// <param name="People">Those who answer to every filter; null when there is no such filter.</param>
/// <param name="Parts">In how many moments they took part, counted only so far; 0 when there is no such filter.</param>
internal sealed record Meant(IReadOnlyCollection<Id<Person>>? People, int Parts)
{
    private const int Lively = 5_000;
    private const int Most = 12_000;

    /// <summary>Nobody in particular is asked for.</summary>
    public static Meant Anybody { get; } = new(null, 0);

    /// <summary>Whether they took part in so many moments that these are not gone through one by one.</summary>
    public bool IsLively => Parts > Lively;

    /// <summary>Whether they took part in more moments than were counted.</summary>
    public bool IsEndless => Parts > Most;

    /// <summary>Whether nobody at all is meant.</summary>
    public bool IsNobody => People is { Count: 0 };

    /// <summary>Reads whom a search means.</summary>
    public static async Task<Meant> ByAsync(KithContext book, Sought sought, CancellationToken cancellation)
    {
        if (!sought.IsAboutPeople)
        {
            return Anybody;
        }

        HashSet<Id<Person>>? people = null;
        void Narrow(IEnumerable<Id<Person>> found)
        {
            if (people is null)
            {
                people = [.. found];
            }
            else
            {
                people.IntersectWith(found);
            }
        }

        foreach (var name in sought.Who)
        {
            Narrow(await CalledAsync(book, name, cancellation));
        }

        foreach (var group in sought.Groups)
        {
            Narrow(await MembersAsync(book, Answering(await GroupsAsync(book, cancellation), one => one.Name, group).Select(one => one.Id), cancellation));
        }

        foreach (var tag in sought.Tags)
        {
            var names = Answering(await book.Tags.Select(t => t.Name).Distinct().ToListAsync(cancellation), name => name, tag).ToArray();
            Narrow(await book.Tags.Where(t => names.Contains(t.Name)).Select(t => t.Person).ToListAsync(cancellation));
        }

        return new Meant(people, people!.Count > 0 && sought.TakesMoments ? await PartsAsync(book, people, cancellation) : 0);
    }

    /// <summary>Adds them to a command as <c>@people</c>.</summary>
    public void AddTo(System.Data.Common.DbCommand command, KithContext book)
    {
        if (People is not null)
        {
            Add(command, book, People.Select(person => person.Value));
        }
    }

    /// <summary>A condition that holds for those added as <c>@people</c>.</summary>
    public static string Among(KithContext book, string column) =>
        book.OnSqlite ? $"{column} in (select unhex(value) from json_each(@people))" : $"{column} = any(@people)";

    /// <summary>The same for a row that is found by other columns: the sign keeps SQLite from looking for each of many people in turn.</summary>
    public static string IsOne(KithContext book, string column) => Among(book, book.OnSqlite ? "+" + column : column);

    private static void Add(System.Data.Common.DbCommand command, KithContext book, IEnumerable<Guid> ids) =>
        Row.Add(command, "@people", book.OnSqlite ? $"[{string.Join(',', ids.Select(id => $"\"{id:N}\""))}]" : ids.ToArray());

    // Whole names first; the beginning of one only when nobody is called so.
    private static async Task<List<Id<Person>>> CalledAsync(KithContext book, Phrase name, CancellationToken cancellation)
    {
        var people = name.Begun ? [] : await CalledAsync(book, Matching.Name(book.OnSqlite, name, false), cancellation);
        return people.Count > 0 ? people : await CalledAsync(book, Matching.Name(book.OnSqlite, name, true), cancellation);
    }

    private static async Task<List<Id<Person>>> CalledAsync(KithContext book, string name, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, book.OnSqlite
            ? "select r.id from index_who w cross join search_row r on r.n = w.rowid where w.index_who match @words and r.book = @book and r.kind = 'person'"
            : "select r.id from search_row r where r.book = @book and r.kind = 'person' and r.kind in ('person', 'contact_point') and r.words @@ to_tsquery('simple', public.unaccent(@words))");
        Row.Add(command, "@words", name);
        return await ListAsync(command, found => new Id<Person>(Reading.Key(found.GetValue(0))), cancellation);
    }

    // Past the framework, whose queries cost as much as the search itself.
    private static async Task<List<(Guid Id, string Name)>> GroupsAsync(KithContext book, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, "select id, name from \"group\" where book = @book");
        return await ListAsync(command, found => (Reading.Key(found.GetValue(0)), found.GetString(1)), cancellation);
    }

    private static async Task<List<Id<Person>>> MembersAsync(KithContext book, IEnumerable<Guid> groups, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, $"select person from group_member where book = @book and until is null and {Among(book, "\"group\"")}");
        Add(command, book, groups);
        return await ListAsync(command, found => new Id<Person>(Reading.Key(found.GetValue(0))), cancellation);
    }

    private static async Task<List<T>> ListAsync<T>(System.Data.Common.DbCommand command, Func<System.Data.Common.DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var list = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            list.Add(read(reader));
        }

        return list;
    }

    private static IEnumerable<T> Answering<T>(List<T> all, Func<T, string> name, string text)
    {
        string Fold(string said) => PlainLetters.Of(PersonName.Fold(said));
        var folded = Fold(text);
        var whole = all.Where(one => Fold(name(one)) == folded).ToList();
        return whole.Count > 0 ? whole : all.Where(one => Fold(name(one)).StartsWith(folded.TrimEnd('*'), StringComparison.Ordinal));
    }

    private static async Task<int> PartsAsync(KithContext book, IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, $"select count(*) from (select 1 from participant p where p.book = @book and {Among(book, "p.person")} limit {Most + 1}) as counted");
        Add(command, book, people.Select(person => person.Value));
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }
}
