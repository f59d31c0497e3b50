using System.Data.Common;
using Kith.Storage.Mapping;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage.Changes;

/// <summary>Erases what the log still holds of a person whose rows are gone, and puts their name out in what was written about others.</summary>
internal sealed class Erasing(KithContext book, Id<Person> person, Traces traces)
{
    // Tables whose rows are the owner's settings, the log itself, or caches.
    private static readonly string[] NotTexts = ["book", "account", "member", "change_row", "pulse", "access_token"];

    private int blanked;
    private int left;

    /// <summary>Erases.</summary>
    /// <param name="gone">The rows that were removed just now.</param>
    /// <param name="revision">The change that removed them, which keeps no rows.</param>
    /// <param name="cancellation">Stops before anything is committed.</param>
    public async Task<Forgotten> RunAsync(HashSet<(string Table, string Key)> gone, long revision, CancellationToken cancellation)
    {
        var rows = gone.Count;
        var entries = await LogAsync(gone, revision, cancellation);
        foreach (var table in book.Model.GetEntityTypes().Where(table => !NotTexts.Contains(table.GetTableName())))
        {
            await TableAsync(table, cancellation);
        }

        return new Forgotten(rows, entries, blanked, left);
    }

    /// <summary>Goes through the log once: entries of rows that were theirs, now or once, are deleted; in the others the name is put out.</summary>
    private async Task<int> LogAsync(HashSet<(string Table, string Key)> gone, long revision, CancellationToken cancellation)
    {
        var id = person.ToString();
        var theirs = new HashSet<(string, string)>(gone);
        await foreach (var row in book.ChangeRows.AsNoTracking().Where(row => row.Key.Contains(id) || (row.Before != null && row.Before.Contains(id)) || (row.After != null && row.After.Contains(id))).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (Belongs(row, id))
            {
                theirs.Add((row.Table, row.Key));
            }
        }

        theirs.UnionWith(await MomentsOnceAsync(theirs, cancellation));
        var entries = await book.ChangeRows.Where(row => row.Revision == revision).ExecuteDeleteAsync(cancellation);
        foreach (var (table, key) in theirs)
        {
            entries += await book.ChangeRows.Where(row => row.Table == table && row.Key == key).ExecuteDeleteAsync(cancellation);
        }

        await foreach (var row in book.ChangeRows.AsNoTracking().Where(row => row.Before != null || row.After != null).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var (before, after) = (Without(row.Before, id), Without(row.After, id));
            if (before != row.Before || after != row.After)
            {
                await book.ChangeRows.Where(one => one.Revision == row.Revision && one.Ordinal == row.Ordinal).ExecuteUpdateAsync(set => set.SetProperty(one => one.Before, before).SetProperty(one => one.After, after), cancellation);
            }
        }

        return entries;
    }

    /// <summary>Moments that were thrown away before, and in which nobody else ever took part.</summary>
    private async Task<List<(string, string)>> MomentsOnceAsync(HashSet<(string Table, string Key)> theirs, CancellationToken cancellation)
    {
        var found = new List<(string, string)>();
        foreach (var moment in theirs.Where(row => row.Table == "participant").Select(row => row.Key[..(row.Key.IndexOf(',', StringComparison.Ordinal))]).Distinct().ToList())
        {
            var stands = await Row.ImageAsync(book, Row.Table(book, "moment"), moment + "]", cancellation) is not null;
            if (!stands && (await book.ChangeRows.Where(row => row.Table == "participant" && row.Key.StartsWith(moment)).Select(row => row.Key).ToListAsync(cancellation)).TrueForAll(key => theirs.Contains(("participant", key))))
            {
                found.Add(("moment", moment + "]"));
            }
        }

        return found;
    }

    // A tie that names them as the one through whom is another's: it stays, and says nobody.
    private bool Belongs(ChangeRow row, string id)
    {
        var table = Row.Table(book, row.Table);
        var needed = table.GetForeignKeys().Where(key => key.PrincipalEntityType.ClrType == typeof(Person)).Select(key => key.Properties[^1]).Where(property => !property.IsNullable || table.ClrType == typeof(Reminder)).ToList();
        return (row.Key.Contains(id, StringComparison.Ordinal) && (table.ClrType == typeof(Person) || needed.Exists(property => property.IsPrimaryKey())))
            || needed.Exists(property => $"{row.Before}{row.After}".Contains($"\"{property.GetColumnName()}\":\"{id}\"", StringComparison.Ordinal));
    }

    // An image is JSON: what is put out must be looked for as JSON writes it.
    private string? Without(string? image, string id)
    {
        if (image is null)
        {
            return null;
        }

        var text = image.Replace($"\"{id}\"", "null", StringComparison.Ordinal);
        foreach (var word in traces.Certain)
        {
            var written = System.Text.Json.JsonEncodedText.Encode(word).ToString();
            text = text.Replace(written, System.Text.Json.JsonEncodedText.Encode(Traces.Blank).ToString(), StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private async Task TableAsync(IEntityType table, CancellationToken cancellation)
    {
        var columns = table.GetProperties().Where(property => property.ClrType == typeof(string) && !property.IsPrimaryKey()).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        foreach (var (key, texts) in await TextsAsync(table, columns, cancellation))
        {
            var changed = columns.Select((column, at) => (Column: column, Was: texts[at], Text: texts[at] is { } text ? traces.PutOut(text) : null)).Where(one => one.Was != one.Text).ToList();
            left += texts.Count(text => text is not null && traces.MayStandIn(traces.PutOut(text)));
            if (changed.Count > 0)
            {
                blanked += changed.Count;
                await Row.UpdateAsync(book, table, key, RowImage.Write(changed.Select(one => (one.Column, (object?)one.Text))), cancellation);
            }
        }
    }

    private async Task<List<(string Key, string?[] Texts)>> TextsAsync(IEntityType table, List<IProperty> columns, CancellationToken cancellation)
    {
        var key = table.FindPrimaryKey()!.Properties.Where(property => property.Name != Record.Book).ToList();
        await using var command = Row.Command(book, $"select {string.Join(", ", key.Concat(columns).Select(Row.Quoted))} from {Row.Quoted(table)} where book = @book");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<(string, string?[])>();
        while (await reader.ReadAsync(cancellation))
        {
            var texts = columns.Select((_, at) => reader.IsDBNull(key.Count + at) ? null : reader.GetString(key.Count + at)).ToArray();
            if (texts.Any(text => text is not null && (traces.PutOut(text) != text || traces.MayStandIn(text))))
            {
                rows.Add((RowImage.WriteKey(Values(reader, key)), texts));
            }
        }

        return rows;
    }

    private static List<(IProperty, object?)> Values(DbDataReader reader, List<IProperty> key) => [.. key.Select((property, at) => (property, (object?)reader.GetValue(at)))];
}
