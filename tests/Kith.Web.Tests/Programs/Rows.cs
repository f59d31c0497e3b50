using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Programs;

/// <summary>The record as text, row by row: without the log, and without what is no part of the record.</summary>
internal static class Rows
{
    private static readonly string[] Beside = ["change", "change_row", "book", "kept_answer", "hearing"];

    public static async Task<string> OfAsync(Door door)
    {
        await using var book = door.Open();
        var text = new List<string>();
        foreach (var table in book.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Where(name => !Beside.Contains(name)).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = book.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var rows = new List<string>();
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture)))}");
            }

            text.AddRange(rows.Order(StringComparer.Ordinal));
        }

        return string.Join('\n', text);
    }
}
