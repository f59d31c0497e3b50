using System.Globalization;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class UpgradeTests
{
    /// <summary>A book as the scripts before the search over all kinds left it.</summary>
    [Theory, OnBoth]
    public async Task What_stood_in_an_older_book_is_found_once_it_is_opened(Place place)
    {
        await using var shelf = await EmptyAsync(place);
        await using (var connection = shelf.Connect())
        {
            await connection.OpenAsync(Cancellation);
            var (scripts, assembly) = (place == Place.Sqlite ? "sqlite/" : "postgres/", typeof(Shelf).Assembly);
            var old = assembly.GetManifestResourceNames().Where(name => name.StartsWith(scripts, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where(name => string.CompareOrdinal(name, scripts + "0008") < 0).ToList();
            await RunAsync(connection, "create table schema_script (name text not null primary key)");
            foreach (var name in old)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                await RunAsync(connection, await reader.ReadToEndAsync(Cancellation));
                await RunAsync(connection, $"insert into schema_script (name) values ('{name[scripts.Length..]}')");
            }

            string Id(int n) => place == Place.Sqlite ? string.Create(CultureInfo.InvariantCulture, $"x'{n:x32}'") : string.Create(CultureInfo.InvariantCulture, $"'00000000-0000-0000-0000-{n:x12}'");
            var no = place == Place.Sqlite ? "0" : "false";
            await RunAsync(connection, $"""
                begin;
                insert into book (id, name, created_at, revision) values ({Id(1)}, 'Old', '2026-01-01T00:00:00.000000Z', 0);
                insert into person (book, id, is_me, formatted_name, filing_name, nicknames, languages, note) values ({Id(1)}, {Id(2)}, {no}, 'Ana Kovač', 'ana kovac', '', '', '');
                insert into fact (book, id, person, text, kind) values ({Id(1)}, {Id(3)}, {Id(2)}, 'plays the violin', '');
                insert into need (book, id, person, kind, text, state, discretion) values ({Id(1)}, {Id(4)}, {Id(2)}, 'offer', 'a violin', 'open', 'anybody');
                insert into field (book, id, name, kind, ordinal) values ({Id(1)}, {Id(5)}, 'Instrument', 'text', 0);
                insert into field_value (book, field, person, value) values ({Id(1)}, {Id(5)}, {Id(2)}, 'violin');
                insert into "group" (book, id, name) values ({Id(1)}, {Id(6)}, 'Violins');
                insert into tag (book, person, name) values ({Id(1)}, {Id(2)}, 'alto');
                insert into group_member (book, "group", person, role) values ({Id(1)}, {Id(6)}, {Id(2)}, 'treasurer');
                insert into moment (book, id, on_day, kind, substance, place, title, note, fingerprint) values ({Id(1)}, {Id(7)}, '2026-01-02', 'meeting', 'talk', '', 'Große Straße', '', 0);
                insert into contact_point (book, id, person, kind, value, normal, label, ordinal) values ({Id(1)}, {Id(8)}, {Id(2)}, 'phone', '+49 170 1234567', '+491701234567', '', 0);
                commit;
                """);
        }

        await shelf.Shelf.PrepareAsync(Cancellation);
        await using var book = shelf.Shelf.Open((await shelf.Shelf.FirstAsync(Cancellation))!.Value);

        Assert.Equal(["fact", "field", "offer"], (await book.SearchAsync("violin", 10, Cancellation)).Select(hit => hit.Kind).Order());
        Assert.Equal(["group"], (await book.SearchAsync("violins", 10, Cancellation)).Select(hit => hit.Kind));
        foreach (var (words, kind) in new[] { ("kovac", "person"), ("alto", "person"), ("treasurer", "person"), ("instrument", "field"), ("strasse", "moment"), ("0170/123 45 67", "contact_point") })
        {
            Assert.Equal([kind], (await book.SearchAsync(words, 10, Cancellation)).Select(hit => hit.Kind));
        }
    }

    private static async Task RunAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
