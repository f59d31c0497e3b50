using System.Globalization;
using System.Text;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>What was found.</summary>
/// <param name="Kind"><c>person</c>, <c>fact</c>, <c>moment</c> or <c>contact_point</c>.</param>
/// <param name="Id">Its identity, of that kind.</param>
/// <param name="Person">The person it is about; for a moment the first who took part; null when nobody did.</param>
public readonly record struct Hit(string Kind, Guid Id, Id<Person>? Person);

/// <summary>Search over people, addresses, facts and moments, without regard to case and accents: whole words, the last one by its beginning, for it may still be being typed.</summary>
public static class Searching
{
    extension(KithContext book)
    {
        /// <summary>At most <paramref name="limit"/> hits: people, their addresses and facts first, then moments, each the newest first.</summary>
        /// <remarks>Ranking by bm25 goes through every record that holds any of the words; the newest first stops at the limit.</remarks>
        public async Task<IReadOnlyList<Hit>> SearchAsync(string words, int limit, CancellationToken cancellation)
        {
            var terms = Terms(words);
            if (terms.Count == 0)
            {
                return [];
            }

            await book.Database.OpenConnectionAsync(cancellation);
            try
            {
                var people = await FindAsync(book, terms, "who", limit, cancellation);
                return people.Count >= limit ? people : [.. people, .. await FindAsync(book, terms, "note", limit - people.Count, cancellation)];
            }
            finally
            {
                await book.Database.CloseConnectionAsync();
            }
        }
    }

    /// <summary>What a search sends to SQLite, for those who measure it.</summary>
    internal static IReadOnlyList<(string Sql, string Words)> Statements(string words) =>
        [(Sqlite, SqliteMatch("who", Terms(words))), (Sqlite, SqliteMatch("note", Terms(words)))];

    /// <summary>Words as the index knows them: letters and digits, the rest separates.</summary>
    internal static List<string> Terms(string words)
    {
        var terms = new List<string>();
        var term = new StringBuilder();
        foreach (var c in words + " ")
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                term.Append(c);
            }
            else if (term.Length > 0)
            {
                terms.Add(term.ToString());
                term.Clear();
            }
        }

        return terms.Count > 16 ? terms[..16] : terms;
    }

    private const string Sqlite = """
        select r.kind, r.id, coalesce(r.person, (select p.person from participant p where p.book = r.book and p.moment = r.id limit 1))
        from search_words w join search_row r on r.n = w.rowid
        where w.search_words match @words and r.book = @book
        order by w.rowid desc
        limit @limit
        """;

    private const string Postgres = """
        select r.kind, r.id, coalesce(r.person, (select p.person from participant p where p.book = @book and p.moment = r.id limit 1))
        from search_row r
        where r.book = @book and (r.kind = 'moment') = (@kind = 'note') and r.words @@ to_tsquery('simple', public.unaccent(@words))
        order by r.n desc
        limit @limit
        """;

    private static async Task<List<Hit>> FindAsync(KithContext book, List<string> terms, string kind, int limit, CancellationToken cancellation)
    {
        await using var command = Row.Command(book, book.OnSqlite ? Sqlite : Postgres);
        Row.Add(command, "@words", book.OnSqlite ? SqliteMatch(kind, terms) : string.Join(" & ", terms.Select((t, at) => at == terms.Count - 1 ? $"{t}:*" : t)));
        Row.Add(command, "@limit", limit);
        if (!book.OnSqlite)
        {
            Row.Add(command, "@kind", kind);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var hits = new List<Hit>();
        while (await reader.ReadAsync(cancellation))
        {
            hits.Add(new Hit(reader.GetString(0), Key(reader.GetValue(1)), reader.IsDBNull(2) ? null : new Id<Person>(Key(reader.GetValue(2)))));
        }

        return hits;
    }

    private static string SqliteMatch(string kind, List<string> terms) => $"kind : {kind} AND words : ({string.Join(" AND ", terms.Select((t, at) => at == terms.Count - 1 ? $"\"{t}\"*" : $"\"{t}\""))})";

    private static Guid Key(object value) => value is byte[] bytes ? new Guid(bytes, true) : (Guid)value;
}
