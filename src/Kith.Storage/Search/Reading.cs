using System.Data.Common;
using System.Globalization;
using Kith.Storage.Rows;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Search;

/// <summary>The statements of a search, on either database.</summary>
internal sealed class Reading(KithContext book, Sought sought, Meant meant)
{
    private const string Fields = """
        r.kind, r.id, p.id, p.formatted_name,
            case r.kind when 'person' then coalesce(p.organization, '') when 'fact' then f.kind else c.label end,
            case r.kind when 'person' then p.note when 'fact' then f.text else c.value end,
            (select u.last_on from pulse u where u.book = r.book and u.person = r.person)
        """;

    private const string Joins = """
            left join person p on p.book = r.book and p.id = r.person
            left join fact f on r.kind = 'fact' and f.book = r.book and f.id = r.id
            left join contact_point c on r.kind = 'contact_point' and c.book = r.book and c.id = r.id
        """;

    private string Among(string column) => meant.People is null ? "" : " and " + Meant.Among(book, column);

    private string Days(string column) => (sought.Since is null ? "" : $" and {column} >= @since") + (sought.Until is null ? "" : $" and {column} <= @until");

    private string Kinds => sought.Kind switch { FoundKind.Person => " and r.kind in ('person', 'contact_point')", FoundKind.Fact => " and r.kind = 'fact'", _ => "" };

    /// <summary>What answers, by its numbers in the index and up to a limit of each: people and facts by the beginning of the last word and by the whole, moments by the whole.</summary>
    /// <returns>Of moments null when none holds the last word as it stands: then it is the beginning of one.</returns>
    public async Task<(int Begun, int Whole, string[]? Moments)> CountAsync(int most, CancellationToken cancellation)
    {
        string Some(bool moments, string words, int limit) => book.OnSqlite
            ? $"select rowid as n from {(moments ? "search_note" : "search_who")} where {(moments ? "search_note" : "search_who")} match {words} limit {limit}"
            : $"select n from search_row where book = @book and kind {(moments ? "=" : "<>")} 'moment' and words @@ to_tsquery('simple', public.unaccent({words})) limit {limit}";
        string Count(string words) => $"(select count(*) from ({Some(false, words, most)}) as counted)";
        var numbers = $"(select coalesce({(book.OnSqlite ? "group_concat(n)" : "string_agg(n::text, ',')")}, '') from ({Some(true, "@words", most)}) as counted)";
        var passed = sought.IsWorthCompleting ? $"case when exists ({Some(true, "@last", 1)}) then {numbers} end" : numbers;
        await using var command = Command($"select {Count("@begun")}, {Count("@words")}, {passed}", Matching.All(book.OnSqlite, sought, false));
        Row.Add(command, "@begun", Matching.All(book.OnSqlite, sought, sought.IsOpen));
        Row.Add(command, "@last", Matching.Any(book.OnSqlite, [sought.Words[^1]]));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        int Number(int at) => Convert.ToInt32(reader.GetValue(at), CultureInfo.InvariantCulture);
        return (Number(0), Number(1), reader.IsDBNull(2) ? null : reader.GetString(2).Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>People, addresses and facts that answer to words, the newest first.</summary>
    public Task<List<Hit>> PeopleAsync(string words, int limit, CancellationToken cancellation) => HitsAsync(
        $"select {Fields}\nfrom {(book.OnSqlite ? "search_who w cross join search_row r on r.n = w.rowid" : "search_row r")}\n{Joins}\n"
        + (book.OnSqlite ? "where w.search_who match @words and r.book = @book" : "where r.book = @book and r.kind <> 'moment' and r.words @@ to_tsquery('simple', public.unaccent(@words))")
        + Kinds + Among("r.person") + $"\norder by {(book.OnSqlite ? "w.rowid" : "r.n")} desc limit @limit",
        words, limit, cancellation);

    /// <summary>Moments that answer to words, the newest first: first which, and only then what they say.</summary>
    public Task<List<Hit>> MomentsAsync(string words, int limit, CancellationToken cancellation) => HitsAsync(
        Told($"{(book.OnSqlite ? "search_note w cross join search_row r on r.n = w.rowid" : "search_row r")}\n"
            + (book.OnSqlite ? "    where w.search_note match @words and r.book = @book" : "    where r.book = @book and r.kind = 'moment' and r.words @@ to_tsquery('simple', public.unaccent(@words))")
            + Days("r.on_day") + Parts + $"\n    order by {(book.OnSqlite ? "w.rowid" : "r.n")} desc limit @limit"),
        words, limit, cancellation);

    /// <summary>The moments of some numbers, which the index need not be asked for again.</summary>
    public Task<List<Hit>> MomentsAsync(string[] numbers, CancellationToken cancellation) => HitsAsync(
        Told($"search_row r where r.n in ({string.Join(',', numbers)}) and r.book = @book{Days("r.on_day")}"
            + (meant.People is null ? "" : $" and exists (select 1 from participant x where x.book = r.book and x.moment = r.id and {Meant.IsOne(book, "x.person")})") + " limit @limit"),
        null, numbers.Length, cancellation);

    private string Told(string which) =>
        $"select {MomentFields}\nfrom (select r.n, r.book, r.id from {which}) r\n    {(book.OnSqlite ? "cross " : "")}join moment m on m.book = r.book and m.id = r.id\n{Companion}\norder by r.n desc";

    /// <summary>Without any word: the people meant, those in touch lately first.</summary>
    public Task<List<Hit>> PeopleMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(
        "select 'person', p.id, p.id, p.formatted_name, coalesce(p.organization, ''), p.note, u.last_on\n"
        + "from person p left join pulse u on u.book = p.book and u.person = p.id\n"
        + $"where p.book = @book{Among("p.id")}{Unsaid("p.id", "person")}\norder by u.last_on desc nulls last, p.filing_name limit @limit",
        null, limit, cancellation);

    /// <summary>Without any word: what is known of the people meant, the newest first.</summary>
    public Task<List<Hit>> FactsMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(
        "select 'fact', f.id, p.id, p.formatted_name, f.kind, f.text, u.last_on\n"
        + "from fact f join person p on p.book = f.book and p.id = f.person left join pulse u on u.book = f.book and u.person = f.person\n"
        + $"where f.book = @book{Among("f.person")}{Unsaid("f.id", "fact")}\norder by f.id desc limit @limit",
        null, limit, cancellation);

    /// <summary>Without any word: what passed with the people meant and within the days, the newest first.</summary>
    public Task<List<Hit>> MomentsMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(
        $"select {MomentFields}\nfrom moment m\n{Companion.Replace("r.book", "m.book", StringComparison.Ordinal).Replace("r.id", "m.id", StringComparison.Ordinal)}\n"
        + $"where m.book = @book{Days("m.on_day")}{Unsaid("m.id", "moment")}"
        + (meant.People is null ? "" : meant.IsLively ? $" and exists (select 1 from participant x where x.book = m.book and x.moment = m.id and {Meant.IsOne(book, "x.person")})"
            : $" and m.id in (select x.moment from participant x where x.book = @book{Among("x.person")}{Days("x.on_day")})")
        + "\norder by m.on_day desc, m.id desc limit @limit",
        null, limit, cancellation);

    /// <summary>An identity as either database gives it.</summary>
    public static Guid Key(object value) => value is byte[] bytes ? new Guid(bytes, true) : (Guid)value;

    private const string MomentFields = "'moment', m.id, p.id, p.formatted_name, m.title, m.note, m.on_day";

    private string Companion =>
        "    left join person p on p.book = r.book and p.id = (select x.person from participant x where x.book = r.book and x.moment = r.id"
        + (meant.People is null ? "" : $" order by case when {Meant.IsOne(book, "x.person")} then 0 else 1 end") + " limit 1)";

    // Few moments are put into a set once; of many there is one among the next few that are looked at. The sign keeps SQLite from asking the index for each of the set.
    private string Parts => meant.People is null ? ""
        : book.OnSqlite && !meant.IsLively ? $" and +w.rowid in (select y.n from participant x cross join search_row y on y.book = x.book and y.kind = 'moment' and y.id = x.moment where x.book = @book{Among("x.person")})"
        : $" and exists (select 1 from participant x where x.book = r.book and x.moment = r.id and {Meant.IsOne(book, "x.person")})";

    private string Unsaid(string column, string kind) => sought.Without.Count == 0 ? ""
        : book.OnSqlite
            ? $" and {column} not in (select r.id from {(kind == "moment" ? "search_note" : "search_who")} w cross join search_row r on r.n = w.rowid where w.{(kind == "moment" ? "search_note" : "search_who")} match @without and r.book = @book and r.kind = '{kind}')"
            : $" and {column} not in (select r.id from search_row r where r.book = @book and r.kind = '{kind}' and r.words @@ to_tsquery('simple', public.unaccent(@without)))";

    private async Task<List<Hit>> HitsAsync(string sql, string? words, int limit, CancellationToken cancellation)
    {
        await using var command = Command(sql, words);
        Row.Add(command, "@limit", limit);
        meant.AddTo(command, book);
        Day(command, "@since", sought.Since);
        Day(command, "@until", sought.Until);
        if (words is null && sought.Without.Count > 0)
        {
            Row.Add(command, "@without", Matching.Any(book.OnSqlite, sought.Without));
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var hits = new List<Hit>();
        while (await reader.ReadAsync(cancellation))
        {
            hits.Add(new Hit(
                reader.GetString(0), Key(reader.GetValue(1)), reader.IsDBNull(2) ? null : new Id<Person>(Key(reader.GetValue(2))), Text(reader, 3), Text(reader, 4), Text(reader, 5),
                reader.IsDBNull(6) ? null : book.OnSqlite ? LocalDatePattern.Iso.Parse(reader.GetString(6)).Value : reader.GetFieldValue<LocalDate>(6)));
        }

        return hits;
    }

    private DbCommand Command(string sql, string? words)
    {
        var command = Row.Command(book, sql);
        if (words is not null)
        {
            Row.Add(command, "@words", words);
        }

        return command;
    }

    private void Day(DbCommand command, string name, LocalDate? day)
    {
        if (day is { } said)
        {
            Row.Add(command, name, book.OnSqlite ? LocalDatePattern.Iso.Format(said) : said);
        }
    }

    private static string Text(DbDataReader reader, int at) => reader.IsDBNull(at) ? "" : reader.GetString(at);
}
