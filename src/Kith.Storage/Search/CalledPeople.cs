using Kith.Storage.Rows;
using Kith.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>Somebody whose name or nickname has a word that was asked for.</summary>
public sealed record CalledPerson(Id<Person> Id, string Name, string Nicknames, string? Given, string? Family, string? Pronouns);

/// <summary>Finds the people whom words of a text may mean, by the index of the search and without going through the book.</summary>
public static class CalledPeople
{
    private const string Columns = "p.id, p.formatted_name, p.nicknames, p.given_name, p.family_name, p.pronouns";

    private const string Sqlite = $"""
        select {Columns}
        from index_who w cross join search_row r on r.n = w.rowid
        join person p on p.book = r.book and p.id = r.id
        left join pulse u on u.book = p.book and u.person = p.id
        where w.index_who match @words and r.book = @book and r.kind = 'person' and p.is_me = 0
        order by u.last_on desc, p.id
        limit @limit
        """;

    private const string Postgres = $"""
        select {Columns}
        from search_row r join person p on p.book = r.book and p.id = r.id
        left join pulse u on u.book = p.book and u.person = p.id
        where r.book = @book and r.kind = 'person' and r.kind in ('person', 'contact_point') and r.words @@ to_tsquery('simple', public.unaccent(@words)) and not p.is_me
        order by u.last_on desc nulls last, p.id
        limit @limit
        """;

    extension(KithContext book)
    {
        /// <summary>At most <paramref name="limit"/> people whose name or nickname has any of the words, those in touch lately first; the owner is not among them.</summary>
        public async Task<IReadOnlyList<CalledPerson>> CalledAsync(IEnumerable<string> words, int limit, CancellationToken cancellation)
        {
            // A word with a hyphen stands in the index as its parts, one after the other.
            var terms = words.Select(word => Sought.Terms(word)).Where(parts => parts.Count > 0).ToList();
            if (terms.Count == 0)
            {
                return [];
            }

            await book.Database.OpenConnectionAsync(cancellation);
            try
            {
                await using var command = Row.Command(book, book.OnSqlite ? Sqlite : Postgres);
                Row.Add(command, "@words", Matching.AnyName(book.OnSqlite, terms));
                Row.Add(command, "@limit", limit);
                await using var reader = await command.ExecuteReaderAsync(cancellation);
                var people = new List<CalledPerson>();
                string? Text(int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
                while (await reader.ReadAsync(cancellation))
                {
                    people.Add(new CalledPerson(new Id<Person>(Reading.Key(reader.GetValue(0))), reader.GetString(1), reader.GetString(2), Text(3), Text(4), Text(5)));
                }

                return people;
            }
            finally
            {
                await book.Database.CloseConnectionAsync();
            }
        }
    }
}
