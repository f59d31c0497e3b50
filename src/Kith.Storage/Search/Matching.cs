namespace Kith.Storage.Search;

/// <summary>Words as each database asks its index for them.</summary>
internal static class Matching
{
    /// <summary>All the words of a search, and none of those it leaves out.</summary>
    /// <param name="sqlite">For FTS5, or else as a <c>tsquery</c>.</param>
    /// <param name="sought">What is sought; at least one word.</param>
    /// <param name="completed">Whether the last word may be the beginning of one.</param>
    public static string All(bool sqlite, Sought sought, bool completed) => Without(sqlite, sought, Words(sqlite, sought, completed));

    /// <summary>The same for people and ways to reach them: a telephone number however it is written.</summary>
    public static string People(bool sqlite, Sought sought, bool completed)
    {
        var begun = completed || sought.Words[^1].Begun;
        var ways = SoughtNumber.Of(sought.Words).Select(number => One(sqlite, new Phrase([number]), begun)).Prepend(Words(sqlite, sought, completed));
        return Without(sqlite, sought, $"({string.Join(sqlite ? " OR " : " | ", ways)})");
    }

    /// <summary>The same for records, of the kind that is sought: in FTS5 the kind is a word of their index, behind a sign that no search has in it.</summary>
    public static string Records(bool sqlite, Sought sought, bool completed) => OfKind(sqlite, sought, All(sqlite, sought, completed));

    /// <summary>Records of the kind that is sought, if one is, that answer to words.</summary>
    public static string OfKind(bool sqlite, Sought sought, string words) => sqlite && sought.Kind is { } kind ? $"({words}) AND \"\ue000{Word(kind)}\"" : words;

    /// <summary>A kind as the index and <see cref="Hit.Kind"/> name it.</summary>
    public static string Word(FoundKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Any of some phrases.</summary>
    public static string Any(bool sqlite, IEnumerable<Phrase> phrases) => string.Join(sqlite ? " OR " : " | ", phrases.Select(phrase => One(sqlite, phrase, phrase.Begun)));

    /// <summary>A name: in the column, or with the weight, that only names have.</summary>
    /// <param name="sqlite">For FTS5, or else as a <c>tsquery</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="begun">Whether its last word may be the beginning of one.</param>
    public static string Name(bool sqlite, Phrase name, bool begun) =>
        sqlite ? $"name : ({string.Join(" AND ", name.Terms.Select((term, at) => Quoted(sqlite, term) + (begun && at == name.Terms.Count - 1 ? "*" : "")))})"
        : string.Join(" & ", name.Terms.Select((term, at) => Quoted(sqlite, term) + (begun && at == name.Terms.Count - 1 ? ":*A" : ":A")));

    /// <summary>Any of some whole names, each of one word or of several that follow one another.</summary>
    /// <param name="sqlite">For FTS5, or else as a <c>tsquery</c>.</param>
    /// <param name="names">The names in terms; at least one.</param>
    public static string AnyName(bool sqlite, IEnumerable<IReadOnlyList<string>> names) => sqlite
        ? $"name : ({string.Join(" OR ", names.Select(terms => $"\"{PlainLetters.Of(string.Join(' ', terms))}\""))})"
        : string.Join(" | ", names.Select(terms => $"({string.Join(" <-> ", terms.Select(term => Quoted(sqlite, term) + ":A"))})"));

    private static string Words(bool sqlite, Sought sought, bool completed)
    {
        var words = sought.Words.Select((phrase, at) => One(sqlite, phrase, phrase.Begun || (completed && at == sought.Words.Count - 1)));
        return $"({string.Join(sqlite ? " AND " : " & ", words)})";
    }

    private static string Without(bool sqlite, Sought sought, string all) =>
        sought.Without.Count == 0 ? all : sqlite ? $"{all} NOT ({Any(sqlite, sought.Without)})" : $"{all} & !({Any(sqlite, sought.Without)})";

    // Terms are letters and digits only; quoted all the same, for AND and NEAR are words too.
    private static string One(bool sqlite, Phrase phrase, bool begun) => sqlite
        ? $"\"{PlainLetters.Of(string.Join(' ', phrase.Terms))}\"" + (begun ? "*" : "")
        : $"({string.Join(" <-> ", phrase.Terms.Select((term, at) => Quoted(sqlite, term) + (begun && at == phrase.Terms.Count - 1 ? ":*" : "")))})";

    private static string Quoted(bool sqlite, string term) => sqlite ? $"\"{PlainLetters.Of(term)}\"" : $"'{PlainLetters.Of(term)}'";
}
