using Kith.Storage.Rows;

namespace Kith.Storage.Changes;

/// <summary>
/// Links without a foreign key (docs/schema.md, “What may be gone”). What they name may have been thrown away, and then the log tells of it;
/// a link to what neither the record nor the log knows leads astray.
/// </summary>
internal static class Links
{
    private static readonly (string Table, string Column, string To)[] All =
    [
        ("fact", "moment", "moment"), ("need", "moment", "moment"), ("promise", "moment", "moment"), ("gift", "need", "need"),
        ("outcome", "introduction", "introduction"), ("introduction", "declined_by", "person"), ("journal_mention", "moment", "moment"),
    ];

    /// <summary>The statement that counts those that lead astray.</summary>
    public static string Astray(KithContext book) => "select " + string.Join(" + ", All.Select(link => $"(select count(*) from {link.Table} where {Where(book, link)})"));

    /// <summary>Takes out those that lead astray, past the log: once somebody is forgotten, nothing names what was theirs.</summary>
    public static async Task CutAsync(KithContext book, CancellationToken cancellation)
    {
        foreach (var link in All)
        {
            await using var command = Row.Command(book, $"update {link.Table} set {link.Column} = null where {Where(book, link)}");
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static string Where(KithContext book, (string Table, string Column, string To) link)
    {
        var column = $"{link.Table}.{link.Column}";
        // The log writes a key as ["…"], with hyphens.
        var key = book.OnSqlite ? $"replace(c.row_key, '-', '') = '[\"' || lower(hex({column})) || '\"]'" : $"c.row_key = '[\"' || {column}::text || '\"]'";
        return $"{link.Table}.book = @book and {column} is not null and not exists (select 1 from {link.To} o where o.book = {link.Table}.book and o.id = {column})"
            + $" and not exists (select 1 from change_row c where c.book = {link.Table}.book and c.table_name = '{link.To}' and {key})";
    }
}
