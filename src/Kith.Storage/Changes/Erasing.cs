using System.Data.Common;
using Kith.Storage.Mapping;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage.Changes;

/// <summary>Erases what the log still holds of a person whose rows are gone, and puts their name out in what was written about others.</summary>
/// <param name="book">The book.</param>
/// <param name="ids">The person, and every record that was ever made one with theirs.</param>
/// <param name="traces">Their words.</param>
internal sealed class Erasing(KithContext book, IReadOnlyList<Id<Person>> ids, Traces traces)
{
    // Tables whose rows are the owner's settings, the log itself, or caches.
    private static readonly string[] NotTexts = ["book", "account", "member", "change_row", "pulse", "access_token"];

    private readonly List<StillNamed> left = [];
    private int blanked;

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

        return new Forgotten(rows, entries, blanked, [.. left.DistinctBy(place => place.Revision is { } at ? (object)at : place)]);
    }

    /// <summary>Goes through the log: entries of rows that were theirs, now or once, are deleted, with what their changes were said to be about; in the others the name is put out.</summary>
    private async Task<int> LogAsync(HashSet<(string Table, string Key)> gone, long revision, CancellationToken cancellation)
    {
        var theirs = new HashSet<(string, string)>(gone);
        foreach (var id in ids.Select(id => id.ToString()))
        {
            await foreach (var row in book.ChangeRows.AsNoTracking().Where(row => row.Key.Contains(id) || (row.Before != null && row.Before.Contains(id)) || (row.After != null && row.After.Contains(id))).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                if (Belongs(row, id))
                {
                    theirs.Add((row.Table, row.Key));
                }
            }
        }

        theirs.UnionWith(await MomentsOnceAsync(theirs, cancellation));
        theirs.UnionWith(await TurnsOnceAsync(theirs, cancellation));
        var subjects = new Subjects(book);
        await subjects.HearAsync(book.ChangeRows.Where(row => row.Revision == revision), cancellation);
        var entries = await book.ChangeRows.Where(row => row.Revision == revision).ExecuteDeleteAsync(cancellation);
        foreach (var (table, key) in theirs)
        {
            var rows = book.ChangeRows.Where(row => row.Table == table && row.Key == key);
            await subjects.HearAsync(rows, cancellation);
            entries += await rows.ExecuteDeleteAsync(cancellation);
        }

        await subjects.ForgetAsync(cancellation);
        await BlankAsync(cancellation);
        return entries;
    }

    private async Task BlankAsync(CancellationToken cancellation)
    {
        // One connection reads or writes: what is written waits until all was read.
        var changed = new List<(long Revision, int Ordinal, string? Before, string? After)>();
        await foreach (var row in book.ChangeRows.AsNoTracking().Where(row => row.Before != null || row.After != null).OrderBy(row => row.Revision).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var (before, after) = (Without(row.Before), Without(row.After));
            if (before != row.Before || after != row.After)
            {
                changed.Add((row.Revision, row.Ordinal, before, after));
            }

            if (left.LastOrDefault()?.Revision != row.Revision && (StandsIn(row.Table, before) || StandsIn(row.Table, after)))
            {
                left.Add(new StillNamed("change", null, null, row.Revision));
            }
        }

        foreach (var (revision, ordinal, before, after) in changed)
        {
            await book.ChangeRows.Where(one => one.Revision == revision && one.Ordinal == ordinal).ExecuteUpdateAsync(set => set.SetProperty(one => one.Before, before).SetProperty(one => one.After, after), cancellation);
        }
    }

    private bool StandsIn(string table, string? image) =>
        image is not null && traces.MayStandIn(image) && RowImage.Read(Row.Table(book, table), image).Exists(column => column.Value is string text && column.Property.ClrType == typeof(string) && traces.MayStandIn(text));

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

    /// <summary>How often reminders of theirs that were thrown away before came round.</summary>
    private async Task<List<(string, string)>> TurnsOnceAsync(HashSet<(string Table, string Key)> theirs, CancellationToken cancellation)
    {
        var found = new List<(string, string)>();
        foreach (var reminder in theirs.Where(row => row.Table == "reminder").Select(row => row.Key[..^1]).ToList())
        {
            found.AddRange((await book.ChangeRows.Where(row => row.Table == "reminder_turn" && row.Key.StartsWith(reminder)).Select(row => row.Key).Distinct().ToListAsync(cancellation)).Select(key => ("reminder_turn", key)));
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
    private string? Without(string? image)
    {
        if (image is null)
        {
            return null;
        }

        var text = ids.Aggregate(image, (text, id) => text.Replace($"\"{id}\"", "null", StringComparison.Ordinal));
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
            if (texts.Any(text => text is not null && traces.MayStandIn(traces.PutOut(text))))
            {
                left.Add(await StillNamed.InAsync(book, table, key, cancellation));
            }

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
