namespace Kith.Storage.Search;

/// <summary>A table whose rows are searched beside people and moments, as the scripts index it.</summary>
/// <param name="Kinds">The kinds its rows are found as.</param>
/// <param name="Table">Its name, quoted where it must be; its rows are called <c>t</c>.</param>
/// <param name="Key">The column a row is known by.</param>
/// <param name="Words">What is indexed of it.</param>
/// <param name="Text">What a list says of it.</param>
/// <param name="Title">What stands before that; null for nothing.</param>
internal sealed record RecordTable(IReadOnlyList<string> Kinds, string Table, string Key, string Words, string Text, string? Title = null)
{
    /// <summary>All of them, save the values of the owner's own fields, which are found by person.</summary>
    public static IReadOnlyList<RecordTable> All { get; } =
    [
        new(["fact"], "fact", "id", "t.kind || ' ' || t.text", "t.text", "t.kind"),
        new(["need", "offer"], "need", "id", "t.text", "t.text"),
        new(["gift"], "gift", "id", "t.text || ' ' || t.occasion", "t.text", "t.occasion"),
        new(["ask"], "ask", "id", "t.text", "t.text"),
        new(["loan"], "loan", "id", "t.text", "t.text"),
        new(["promise"], "promise", "id", "t.text", "t.text"),
        new(["reminder"], "reminder", "id", "t.text", "t.text"),
        new(["occasion"], "occasion", "id", "t.text", "t.text"),
        new(["introduction"], "introduction", "id", "t.for_one || ' ' || t.for_other || ' ' || t.came_of", Joined("; ", "for_one", "for_other", "came_of")),
        new(["outcome"], "outcome", "id", "t.text", "t.text"),
        new(["journal"], "journal_entry", "id", "t.text", "t.text"),
        new(["kinship"], "kinship", "id", "t.note", "t.note"),
        new(["group"], "\"group\"", "id", "t.name", "t.name"),
        new(["document"], "document", "id", "t.name", "t.name"),
        new(["address"], "postal_address", "id", $"concat_ws(' ', {Parts})", Joined(", ", "street", "postal_code", "locality", "region", "country", "post_office_box", "extended")),
        new(["tie"], "tie", "person", "t.origin_context || ' ' || t.origin_place || ' ' || t.origin_story || ' ' || t.shared", Joined(", ", "origin_context", "origin_place", "origin_story", "shared")),
    ];

    private static string Parts => "t.post_office_box, t.extended, t.street, t.locality, t.region, t.postal_code, t.country";

    private static string Joined(string between, params string[] columns) => $"concat_ws('{between}', {string.Join(", ", columns.Select(column => $"nullif(t.{column}, '')"))})";
}
