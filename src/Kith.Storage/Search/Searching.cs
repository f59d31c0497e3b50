using System.Data.Common;
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

/// <summary>Search over people, addresses, facts and moments by the beginnings of words, without regard to case and accents.</summary>
public static class Searching
{
    // Ranking costs time in proportion to what matches: a small set is ranked, of a large one the newest come first.
    private const int Rankable = 1000;
    private const string SqliteCount = "select count(*) from (select 1 from search_words where search_words match @words limit @cap)";

    extension(KithContext book)
    {
        /// <summary>At most <paramref name="limit"/> hits: people first, then the best, or of very many the newest.</summary>
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
                var rankable = await CountAsync(book, terms, cancellation) <= Rankable;
                return await FindAsync(book, terms, rankable, limit, cancellation);
            }
            finally
            {
                await book.Database.CloseConnectionAsync();
            }
        }
    }

    /// <summary>What a search of few hits sends to SQLite, for those who measure it.</summary>
    internal static IReadOnlyList<(string Sql, string Words)> Statements(string words) =>
        [(SqliteCount, SqliteMatch(Terms(words))), (Sqlite(true), SqliteMatch(Terms(words)))];

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

    private static async Task<long> CountAsync(KithContext book, List<string> terms, CancellationToken cancellation)
    {
        var sql = book.OnSqlite
            ? SqliteCount
            : "select count(*) from (select 1 from search_row where book = @book and words @@ to_tsquery('simple', public.unaccent(@words)) limit @cap) as found";
        await using var command = Matching(book, sql, terms);
        Row.Add(command, "@cap", Rankable + 1);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static async Task<List<Hit>> FindAsync(KithContext book, List<string> terms, bool rankable, int limit, CancellationToken cancellation)
    {
        await using var command = Matching(book, book.OnSqlite ? Sqlite(rankable) : Postgres(rankable), terms);
        Row.Add(command, "@limit", limit);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var hits = new List<Hit>();
        while (await reader.ReadAsync(cancellation))
        {
            hits.Add(new Hit(reader.GetString(0), Key(reader.GetValue(1)), reader.IsDBNull(2) ? null : new Id<Person>(Key(reader.GetValue(2)))));
        }

        return hits;
    }

    private static string Sqlite(bool rankable) => $"""
        with found as (
            select rowid as n, {(rankable ? "rank" : "-rowid")} as rank from search_words where search_words match @words
            {(rankable ? "" : "order by rowid desc limit 1000")}
        )
        select r.kind, r.id, coalesce(r.person, (select p.person from participant p where p.book = r.book and p.moment = r.id limit 1))
        from found f join search_row r on r.n = f.n
        where r.book = @book
        order by r.kind not in ('person', 'contact_point'), f.rank
        limit @limit
        """;

    private static string Postgres(bool rankable) => $"""
        with found as (
            select n, kind, id, person, {(rankable ? "-ts_rank(words, query)" : "-n")} as rank
            from search_row, to_tsquery('simple', public.unaccent(@words)) query
            where book = @book and words @@ query
            {(rankable ? "" : "order by n desc limit 1000")}
        )
        select r.kind, r.id, coalesce(r.person, (select p.person from participant p where p.book = @book and p.moment = r.id limit 1))
        from found r
        order by r.kind not in ('person', 'contact_point'), r.rank
        limit @limit
        """;

    private static DbCommand Matching(KithContext book, string sql, List<string> terms)
    {
        var command = Row.Command(book, sql);
        Row.Add(command, "@words", book.OnSqlite ? SqliteMatch(terms) : string.Join(" & ", terms.Select(t => $"{t}:*")));
        return command;
    }

    private static string SqliteMatch(List<string> terms) => string.Join(' ', terms.Select(t => $"\"{t}\"*"));

    private static Guid Key(object value) => value is byte[] bytes ? new Guid(bytes, true) : (Guid)value;
}
