using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>Somebody of whose names, nicknames, work or note a word was asked for.</summary>
public sealed record CalledPerson(Id<Person> Id, string Name, string Nicknames, string? Given, string? Family, string? Pronouns);

/// <summary>Finds the people whom words of a text may mean, by the index of the search and without going through the book.</summary>
public static class CalledPeople
{
    private const string Columns = "p.id, p.formatted_name, p.nicknames, p.given_name, p.family_name, p.pronouns";

    private const string Sqlite = $"""
        select {Columns}
        from search_words w join search_row r on r.n = w.rowid
        join person p on p.book = r.book and p.id = r.id
        left join pulse u on u.book = p.book and u.person = p.id
        where w.search_words match @words and r.book = @book and r.kind = 'person' and p.is_me = 0
        order by u.last_on desc, p.id
        limit @limit
        """;

    private const string Postgres = $"""
        select {Columns}
        from search_row r join person p on p.book = r.book and p.id = r.id
        left join pulse u on u.book = p.book and u.person = p.id
        where r.book = @book and r.kind = 'person' and r.words @@ to_tsquery('simple', public.unaccent(@words)) and not p.is_me
        order by u.last_on desc nulls last, p.id
        limit @limit
        """;

    extension(KithContext book)
    {
        /// <summary>At most <paramref name="limit"/> people of whom any of the words is said, those in touch lately first; the owner is not among them.</summary>
        public async Task<IReadOnlyList<CalledPerson>> CalledAsync(IEnumerable<string> words, int limit, CancellationToken cancellation)
        {
            // A word with a hyphen stands in the index as its parts, one after the other.
            var terms = words.Select(word => Searching.Terms(word)).Where(parts => parts.Count > 0).ToList();
            if (terms.Count == 0)
            {
                return [];
            }

            await book.Database.OpenConnectionAsync(cancellation);
            try
            {
                await using var command = Row.Command(book, book.OnSqlite ? Sqlite : Postgres);
                Row.Add(command, "@words", book.OnSqlite
                    ? $"kind : who AND words : ({string.Join(" OR ", terms.Select(parts => $"\"{string.Join(' ', parts)}\""))})"
                    : string.Join(" | ", terms.Select(parts => $"({string.Join(" <-> ", parts)})")));
                Row.Add(command, "@limit", limit);
                await using var reader = await command.ExecuteReaderAsync(cancellation);
                var people = new List<CalledPerson>();
                string? Text(int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
                while (await reader.ReadAsync(cancellation))
                {
                    people.Add(new CalledPerson(new Id<Person>(reader.GetValue(0) is byte[] bytes ? new Guid(bytes, true) : reader.GetGuid(0)), reader.GetString(1), reader.GetString(2), Text(3), Text(4), Text(5)));
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
