using Kith.Storage.Rows;

namespace Kith.Storage.Search;

/// <summary>The statements that find records other than people and moments: what is known, needed, given, asked, lent, promised and told.</summary>
internal sealed class RecordReading(KithContext book, Sought sought, Meant meant)
{
    /// <summary>What these records are not.</summary>
    public const string NotRecords = "('person', 'contact_point', 'moment')";

    /// <summary>Of so many people the records are put into a set; of more there is one among the next few that are looked at.</summary>
    private const int Set = 300;

    /// <summary>The same of records within the days.</summary>
    public const int Dated = 3_000;

    private static readonly string Titles = Cases(table => table.Title);

    private static readonly string Texts = Cases(table => table.Text);

    /// <summary>Those that answer to words, the newest first.</summary>
    /// <param name="dated">How many records there are within the days; 0 when no day is said.</param>
    public string Answering(int dated)
    {
        // The sign keeps SQLite from asking the index for each of the set.
        string In(string numbers) => $" and +w.rowid in ({numbers})";
        var days = dated is > 0 and <= Dated ? In($"select y.n from search_row y where y.book = @book and y.kind <> 'moment'{Days("y")}") : Days("r");
        var people = meant.People is { Count: <= Set } ? In(Theirs) : About;
        return Told(book.OnSqlite
            ? $"index_told w cross join search_row r on r.n = w.rowid where w.index_told match @words and r.book = @book{State}{days}{people} order by w.rowid desc limit @limit"
            : $"search_row r where r.book = @book and r.kind not in {NotRecords} and r.words @@ to_tsquery('simple', public.unaccent(@words)){Narrowed} order by r.n desc limit @limit");
    }

    /// <summary>Counts those within the days, as far as it matters; 0 when no day is said.</summary>
    public string Count => HasDays && book.OnSqlite ? $"(select count(*) from (select 1 from search_row y where y.book = @book and y.kind <> 'moment'{Days("y")} limit {Dated + 1}))" : "0";

    /// <summary>Those of some numbers, which the index need not be asked for again.</summary>
    public string Of(string[] numbers) => Told($"search_row r where r.n in ({string.Join(',', numbers)}) and r.book = @book{Narrowed} limit @limit");

    /// <summary>Without any word: those about the people meant, of the kind and within the days, the newest first.</summary>
    public string Meant => Told(
        $"search_row r where r.book = @book and r.kind <> 'moment' and r.kind not in {NotRecords}{Kind}{State}{Days("r")}{(meant.People is null ? "" : $" and r.n in ({Theirs})")}{Unsaid}"
        + $" order by {(HasDays || meant.People is not null ? $"r.on_day desc{(book.OnSqlite ? "" : " nulls last")}, r.n desc" : "r.id desc")} limit @limit");

    private bool HasDays => sought.Since is not null || sought.Until is not null;

    private string Narrowed => Kind + State + Days("r") + About;

    private string Kind => sought.Kind is { } kind ? $" and r.kind = '{Matching.Word(kind)}'" : "";

    private string State => sought.State is { } state ? $" and exists (select 1 from need q where q.book = r.book and q.id = r.id and q.state = '{Mapping.Words<NeedState>.Write(state)}')" : "";

    private string Days(string row) => (sought.Since is null ? "" : $" and {row}.on_day >= @since") + (sought.Until is null ? "" : $" and {row}.on_day <= @until");

    private string Unsaid => sought.Without.Count == 0 ? ""
        : book.OnSqlite ? " and r.n not in (select rowid from index_told where index_told match @without)" : " and not r.words @@ to_tsquery('simple', public.unaccent(@without))";

    // Some records are about more people than the one they are filed by.
    private string About => meant.People is null ? "" : $"""
         and ({One("r.person")}
            or (r.kind = 'introduction' and exists (select 1 from introduction x where x.book = r.book and x.id = r.id and ({One("x.other")} or {One("x.by")})))
            or (r.kind = 'kinship' and exists (select 1 from kinship x where x.book = r.book and x.id = r.id and {One("x.other")}))
            or (r.kind = 'outcome' and exists (select 1 from outcome_step x where x.book = r.book and x.outcome = r.id and {One("x.person")}))
            or (r.kind = 'journal' and exists (select 1 from journal_mention x where x.book = r.book and x.entry = r.id and {One("x.person")}))
            or (r.kind = 'group' and exists (select 1 from group_member x where x.book = r.book and x."group" = r.id and {One("x.person")})))
        """;

    private string Theirs => $"select y.n from search_row y where y.book = @book and {Search.Meant.Among(book, "y.person")} and y.kind not in {NotRecords}"
        + Beside("introduction", "introduction", "id", "other") + Beside("introduction", "introduction", "id", "by") + Beside("kinship", "kinship", "id", "other")
        + Beside("outcome", "outcome_step", "outcome", "person") + Beside("journal", "journal_mention", "entry", "person") + Beside("group", "group_member", "\"group\"", "person");

    private string Beside(string kind, string table, string key, string person) =>
        $" union all select y.n from {table} x join search_row y on y.book = x.book and y.kind = '{kind}' and y.id = x.{key} where x.book = @book and {Search.Meant.Among(book, $"x.{person}")}";

    private string One(string column) => Search.Meant.IsOne(book, column);

    private string Told(string which) => $"""
        select r.kind, r.id, p.id, p.formatted_name, {Titles} else '' end, {Texts} when 'field' then {Field} end, r.on_day
        from (select r.n, r.book, r.kind, r.id, r.person, r.on_day from {which}) r
        left join person p on p.book = r.book and p.id = case r.kind when 'outcome' then (select x.person from outcome_step x where x.book = r.book and x.outcome = r.id and x.ordinal = 0) else r.person end
        order by {(sought.Words.Count > 0 ? "" : $"r.on_day desc{(book.OnSqlite ? "" : " nulls last")}, ")}r.n desc
        """;

    private string Field => $"(select {(book.OnSqlite ? "group_concat" : "string_agg")}(f.name || ': ' || v.value, ', ') from field_value v join field f on f.book = v.book and f.id = v.field where v.book = r.book and v.person = r.id)";

    private static string Cases(Func<RecordTable, string?> say) => "case r.kind " + string.Join(' ', RecordTable.All.Where(table => say(table) is not null)
        .SelectMany(table => table.Kinds.Select(kind => $"when '{kind}' then (select {say(table)} from {table.Table} t where t.book = r.book and t.{table.Key} = r.id)")));
}
