using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>The hand-written scripts say what the model says, on both databases.</summary>
public sealed class ParityTests
{
    [Theory, OnBoth]
    public async Task Every_table_has_the_columns_types_and_nulls_of_the_model(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var scripts = await ColumnsAsync(book, place);

        var model = Tables(book).SelectMany(t => t.GetProperties().Select(p => $"{t.GetTableName()}.{p.GetColumnName()} {Plain(p.GetColumnType())}{(p.IsNullable ? "" : " not null")}"));

        Assert.Equal(Lines(model), Lines(scripts.Where(c => Modelled(book, c))));
    }

    [Theory, OnBoth]
    public async Task Every_table_has_the_key_and_indexes_of_the_model(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var scripts = await IndexesAsync(book, place);

        // Foreign keys whose columns an index or the key begins with need none of their own; the scripts leave those out.
        var named = Tables(book).SelectMany(t => t.GetIndexes().Where(i => !i.GetDatabaseName()!.StartsWith("IX_", StringComparison.Ordinal)).Select(i => $"{t.GetTableName()}: {(i.IsUnique ? "unique " : "")}{Columns(i.Properties)}"));
        var keys = Tables(book).Select(t => $"{t.GetTableName()}: unique {Columns(t.FindPrimaryKey()!.Properties)}");

        Assert.Equal(Lines(named.Concat(keys).Distinct()), Lines(scripts.Where(c => Modelled(book, c)).Distinct()));
    }

    [Theory, OnBoth]
    public async Task Every_reference_of_the_model_is_kept_by_the_database(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var model = Tables(book).SelectMany(t => t.GetForeignKeys().Select(f => $"{t.GetTableName()} ({Columns(f.Properties)}) -> {f.PrincipalEntityType.GetTableName()}"));

        Assert.Equal(Lines(model), Lines(await ReferencesAsync(book, place)));
    }

    private static IEnumerable<IEntityType> Tables(KithContext book) => book.Model.GetEntityTypes();

    private static bool Modelled(KithContext book, string line) => Tables(book).Any(t => line.StartsWith(t.GetTableName() + ".", StringComparison.Ordinal) || line.StartsWith(t.GetTableName() + ":", StringComparison.Ordinal));

    private static string Columns(IEnumerable<IProperty> properties) => string.Join(", ", properties.Select(p => p.GetColumnName()));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Plain(string type) => type.ToUpperInvariant() switch
    {
        "TIMESTAMP WITH TIME ZONE" => "TIMESTAMPTZ",
        var other => other,
    };

    private static async Task<List<string>> ColumnsAsync(KithContext book, Place place) => await RowsAsync(book, place == Place.Sqlite
        ? """
          select t.name || '.' || c.name || ' ' || upper(c.type) || case when c."notnull" then ' not null' else '' end
          from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table'
          """
        : """
          select table_name || '.' || column_name || ' ' || case udt_name when 'int4' then 'INTEGER' when 'int8' then 'BIGINT' when 'bool' then 'BOOLEAN' when 'float8' then 'DOUBLE PRECISION' else upper(udt_name) end
              || case is_nullable when 'NO' then ' not null' else '' end
          from information_schema.columns where table_schema = 'public'
          """);

    private static async Task<List<string>> IndexesAsync(KithContext book, Place place) => await RowsAsync(book, place == Place.Sqlite
        ? """
          select t.name || ': ' || case when i."unique" then 'unique ' else '' end || (select group_concat(name, ', ') from (select name from pragma_index_info(i.name) order by seqno))
          from sqlite_master t, pragma_index_list(t.name) i where t.type = 'table'
          """
        : """
          select t.relname || ': ' || case when x.indisunique then 'unique ' else '' end
              || (select string_agg(a.attname, ', ' order by k.n) from unnest(x.indkey) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum)
          from pg_index x join pg_class t on t.oid = x.indrelid join pg_namespace s on s.oid = t.relnamespace where s.nspname = 'public'
          """);

    private static async Task<List<string>> ReferencesAsync(KithContext book, Place place) => await RowsAsync(book, place == Place.Sqlite
        ? """
          select name || ' (' || group_concat("from", ', ') || ') -> ' || target
          from (select t.name, f.id, f."from", f."table" as target from sqlite_master t, pragma_foreign_key_list(t.name) f where t.type = 'table' order by t.name, f.id, f.seq)
          group by name, id
          """
        : """
          select t.relname || ' (' || (select string_agg(a.attname, ', ' order by k.n) from unnest(c.conkey) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum)
              || ') -> ' || p.relname
          from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid where c.contype = 'f'
          """);

    private static async Task<List<string>> RowsAsync(KithContext book, string sql)
    {
        await book.Database.OpenConnectionAsync(Cancellation);
        await using var command = book.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancellation))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
