using System.Data.Common;
using System.Globalization;
using Kith.Storage.Rows;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Search;

/// <summary>How much answers to words, as far as it was counted.</summary>
/// <param name="Begun">People and ways to reach them, by the beginning of the last word.</param>
/// <param name="Whole">The same, by the last word as it stands.</param>
/// <param name="Records">Numbers of records that hold the words as they stand; null when none holds the last one, which is then the beginning of one.</param>
/// <param name="Moments">The same of moments.</param>
/// <param name="Dated">Records within the days, whatever they hold, as far as it matters; 0 when no day is said.</param>
/// <param name="Last">About how many numbers there are.</param>
internal sealed record Counted(int Begun, int Whole, string[]? Records, string[]? Moments, int Dated, long Last);

/// <summary>The statements of a search, on either database.</summary>
internal sealed class Reading(KithContext book, Sought sought, Meant meant)
{
    private const string Reached = "('person', 'contact_point')";

    private readonly RecordReading records = new(book, sought, meant);

    private string Among(string column) => meant.People is null ? "" : " and " + Meant.Among(book, column);

    private string Days(string column) => (sought.Since is null ? "" : $" and {column} >= @since") + (sought.Until is null ? "" : $" and {column} <= @until");

    /// <summary>What answers, by its numbers in the index and up to a limit of each.</summary>
    public async Task<Counted> CountAsync(int most, CancellationToken cancellation)
    {
        string Some(string index, string words, int limit) => book.OnSqlite
            ? $"select rowid as n from {index} where {index} match {words} limit {limit}"
            : $"select n from search_row where book = @book and kind {index switch { "index_note" => "= 'moment'", "index_told" => $"not in {RecordReading.NotRecords}", _ => $"in {Reached}" }} and words @@ to_tsquery('simple', public.unaccent({words})) limit {limit}";
        string Count(string words) => sought.TakesPeople ? $"(select count(*) from ({Some("index_who", words, most)}) as counted)" : "0";
        string Numbers(string index, bool wanted, string words, string last)
        {
            var numbers = $"(select coalesce({(book.OnSqlite ? "group_concat(n)" : "string_agg(n::text, ',')")}, '') from ({Some(index, words, most)}) as counted)";
            return !wanted ? "''" : sought.IsWorthCompleting ? $"case when exists ({Some(index, last, 1)}) then {numbers} end" : numbers;
        }

        await using var command = Command(
            $"select {Count("@begun")}, {Count("@called")}, {Numbers("index_told", sought.TakesRecords, "@told", "@ends")}, {Numbers("index_note", sought.TakesMoments, "@words", "@last")}, {(sought.TakesRecords ? records.Count : "0")}, (select coalesce(max(n), 0) from search_row)",
            Matching.All(book.OnSqlite, sought, false));
        Row.Add(command, "@begun", Matching.People(book.OnSqlite, sought, sought.IsOpen));
        Row.Add(command, "@called", Matching.People(book.OnSqlite, sought, false));
        Row.Add(command, "@last", Matching.Any(book.OnSqlite, [sought.Words[^1]]));
        Row.Add(command, "@told", Matching.Records(book.OnSqlite, sought, false));
        Row.Add(command, "@ends", Matching.OfKind(book.OnSqlite, sought, Matching.Any(book.OnSqlite, [sought.Words[^1]])));
        Day(command, "@since", sought.Since);
        Day(command, "@until", sought.Until);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        int Number(int at) => Convert.ToInt32(reader.GetValue(at), CultureInfo.InvariantCulture);
        string[]? Listed(int at) => reader.IsDBNull(at) ? null : reader.GetString(at).Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new Counted(Number(0), Number(1), Listed(2), Listed(3), Number(4), Convert.ToInt64(reader.GetValue(5), CultureInfo.InvariantCulture));
    }

    /// <summary>People and addresses that answer to words, the newest first.</summary>
    public Task<List<Hit>> PeopleAsync(string words, int limit, CancellationToken cancellation) => HitsAsync(
        $"""
        select r.kind, r.id, p.id, p.formatted_name,
            case r.kind when 'person' then coalesce(p.organization, '') else c.label end,
            case r.kind when 'person' then p.note else c.value end,
            (select u.last_on from pulse u where u.book = r.book and u.person = r.person)
        from {(book.OnSqlite ? "index_who w cross join search_row r on r.n = w.rowid" : "search_row r")}
            left join person p on p.book = r.book and p.id = r.person
            left join contact_point c on r.kind = 'contact_point' and c.book = r.book and c.id = r.id
        where r.book = @book and {(book.OnSqlite ? "w.index_who match @words" : $"r.kind in {Reached} and r.words @@ to_tsquery('simple', public.unaccent(@words))")}{Among("r.person")}
        order by {(book.OnSqlite ? "w.rowid" : "r.n")} desc limit @limit
        """,
        words, limit, cancellation);

    /// <summary>Records that answer to words, the newest first.</summary>
    /// <param name="completed">Whether the last word may be the beginning of one.</param>
    /// <param name="counted">What was counted.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<List<Hit>> RecordsAsync(bool completed, Counted counted, int limit, CancellationToken cancellation) =>
        HitsAsync(records.Answering(counted.Dated), Matching.Records(book.OnSqlite, sought, completed), limit, cancellation);

    /// <summary>The records of some numbers.</summary>
    public Task<List<Hit>> RecordsAsync(string[] numbers, CancellationToken cancellation) => HitsAsync(records.Of(numbers), null, numbers.Length, cancellation);

    /// <summary>Without any word: records of the people meant, of a kind and within the days.</summary>
    public Task<List<Hit>> RecordsMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(records.Meant, null, limit, cancellation);

    /// <summary>Moments that answer to words, the newest first: first which, and only then what they say.</summary>
    /// <param name="words">As the index is asked for them.</param>
    /// <param name="way">The way to those of the people meant.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<List<Hit>> MomentsAsync(string words, Way way, int limit, CancellationToken cancellation)
    {
        var theirs = way.Newest == 0 ? "" : $"with theirs (n) as materialized (select y.n from (select x.moment from participant x where x.book = @book{Among("x.person")}{Days("x.on_day")} order by x.moment desc limit {way.Newest}) x cross join search_row y on y.book = @book and y.kind = 'moment' and y.id = x.moment)\n";
        var answering = !book.OnSqlite ? "search_row r where r.book = @book and r.kind = 'moment' and r.words @@ to_tsquery('simple', public.unaccent(@words))"
            : way.IsProbing ? "(select distinct n from theirs) t cross join index_note w cross join search_row r on r.n = w.rowid where w.rowid = t.n and w.index_note match @words and r.book = @book"
            : "index_note w cross join search_row r on r.n = w.rowid where w.index_note match @words and r.book = @book";
        // The sign keeps SQLite from asking the index for each of the set.
        var took = way.Newest == 0 ? Took("r.book", "r.id") : way.IsProbing ? "" : " and w.rowid >= (select min(n) from theirs) and +w.rowid in (select n from theirs)";
        return HitsAsync(theirs + Told($"{answering}{Days("r.on_day")}{took}\n    order by {(book.OnSqlite && !way.IsProbing ? "w.rowid" : "r.n")} desc limit @limit"), words, limit, cancellation);
    }

    /// <summary>The moments of some numbers, which the index need not be asked for again.</summary>
    public Task<List<Hit>> MomentsAsync(string[] numbers, CancellationToken cancellation) => HitsAsync(
        Told($"search_row r where r.n in ({string.Join(',', numbers)}) and r.book = @book{Days("r.on_day")}{Took("r.book", "r.id")} limit @limit"), null, numbers.Length, cancellation);

    private string Told(string which) =>
        $"select {MomentFields}\nfrom (select r.n, r.book, r.id from {which}) r\n    {(book.OnSqlite ? "cross " : "")}join moment m on m.book = r.book and m.id = r.id\n{Companion}\norder by r.n desc";

    /// <summary>Without any word: the people meant, those in touch lately first.</summary>
    public Task<List<Hit>> PeopleMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(
        "select 'person', p.id, p.id, p.formatted_name, coalesce(p.organization, ''), p.note, u.last_on\n"
        + "from person p left join pulse u on u.book = p.book and u.person = p.id\n"
        + $"where p.book = @book{Among("p.id")}{Unsaid("p.id", "person")}\norder by u.last_on desc nulls last, p.filing_name limit @limit",
        null, limit, cancellation);

    /// <summary>Without any word: what passed with the people meant and within the days, the newest first.</summary>
    public Task<List<Hit>> MomentsMeantAsync(int limit, CancellationToken cancellation) => HitsAsync(
        $"select {MomentFields}\nfrom moment m\n{Companion.Replace("r.book", "m.book", StringComparison.Ordinal).Replace("r.id", "m.id", StringComparison.Ordinal)}\n"
        + $"where m.book = @book{Days("m.on_day")}{Unsaid("m.id", "moment")}"
        + (meant.People is null || meant.IsLively ? Took("m.book", "m.id") : $" and m.id in (select x.moment from participant x where x.book = @book{Among("x.person")}{Days("x.on_day")})")
        + "\norder by m.on_day desc, m.id desc limit @limit",
        null, limit, cancellation);

    /// <summary>An identity as either database gives it.</summary>
    public static Guid Key(object value) => value is byte[] bytes ? new Guid(bytes, true) : (Guid)value;

    private const string MomentFields = "'moment', m.id, p.id, p.formatted_name, m.title, m.note, m.on_day";

    private string Companion =>
        "    left join person p on p.book = r.book and p.id = (select x.person from participant x where x.book = r.book and x.moment = r.id"
        + (meant.People is null ? "" : $" order by case when {Meant.IsOne(book, "x.person")} then 0 else 1 end") + " limit 1)";

    private string Took(string itsBook, string id) => meant.People is null ? "" : $" and exists (select 1 from participant x where x.book = {itsBook} and x.moment = {id} and {Meant.IsOne(book, "x.person")})";

    private string Unsaid(string column, string kind) => sought.Without.Count == 0 ? ""
        : book.OnSqlite
            ? $" and {column} not in (select r.id from {(kind == "moment" ? "index_note" : "index_who")} w cross join search_row r on r.n = w.rowid where w.{(kind == "moment" ? "index_note" : "index_who")} match @without and r.book = @book and r.kind = '{kind}')"
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
