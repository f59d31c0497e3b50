using System.Data.Common;
using Kith.Storage.Mapping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kith.Storage.Rows;

/// <summary>Single rows of any table, by the model's own names, on the context's connection and in its transaction. Every statement carries the book.</summary>
internal static class Row
{
    /// <summary>Told of each command that goes past EF Core, by those who measure what a page sends; null when nobody measures.</summary>
    internal static Action<DbCommand>? Made { get; set; }

    /// <summary>A command on the context's connection with the book as <c>@book</c>.</summary>
    public static DbCommand Command(KithContext book, string sql)
    {
        var command = book.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = book.Database.CurrentTransaction?.GetDbTransaction();
        Add(command, "@book", BookKey(book));
        Made?.Invoke(command);
        return command;
    }

    /// <summary>The book as the database writes identities.</summary>
    public static object BookKey(KithContext book) => book.OnSqlite ? book.BookId.Value.ToByteArray(true) : book.BookId.Value;

    /// <summary>An identity as the database writes it.</summary>
    public static object Key<T>(KithContext book, Id<T> id) => book.OnSqlite ? id.Value.ToByteArray(true) : id.Value;

    /// <summary>An identity as the database tells it.</summary>
    public static Id<T> IdOf<T>(object told) => new(told is byte[] bytes ? new Guid(bytes, true) : (Guid)told);

    /// <summary>Adds a parameter.</summary>
    public static DbParameter Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>The table of a name.</summary>
    public static IEntityType Table(KithContext book, string name) => book.Model.GetEntityTypes().Single(e => e.GetTableName() == name);

    /// <summary>The whole of a row, without its book, as an image; null when it is gone.</summary>
    public static async Task<string?> ImageAsync(KithContext book, IEntityType table, string key, CancellationToken cancellation)
    {
        var properties = table.GetProperties().Where(p => p.Name != Record.Book).ToArray();
        await using var command = Command(book, $"select {string.Join(", ", properties.Select(Quoted))} from {Quoted(table)} where {Where(table, key, out var columns)}");
        Bind(command, "k", columns);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation))
        {
            return null;
        }

        return RowImage.Write(properties.Select((p, at) => (p, reader.IsDBNull(at) ? null : (object?)reader.GetValue(at))));
    }

    /// <summary>Deletes a row.</summary>
    public static async Task DeleteAsync(KithContext book, IEntityType table, string key, CancellationToken cancellation)
    {
        await using var command = Command(book, $"delete from {Quoted(table)} where {Where(table, key, out var columns)}");
        Bind(command, "k", columns);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Puts a row back as its image tells.</summary>
    public static async Task InsertAsync(KithContext book, IEntityType table, string image, CancellationToken cancellation)
    {
        var columns = RowImage.Read(table, image);
        var (gate, value) = table.FindProperty(Record.Book) is null ? ("", "") : ("book, ", "@book, ");
        await using var command = Command(book, $"insert into {Quoted(table)} ({gate}{string.Join(", ", columns.Select(c => Quoted(c.Property)))}) values ({value}{string.Join(", ", columns.Select((_, at) => $"@v{at}"))})");
        Bind(command, "v", columns);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Sets the columns of an image.</summary>
    public static async Task UpdateAsync(KithContext book, IEntityType table, string key, string image, CancellationToken cancellation)
    {
        var columns = RowImage.Read(table, image);
        var set = string.Join(", ", columns.Select((c, at) => $"{Quoted(c.Property)} = @v{at}"));
        await using var command = Command(book, $"update {Quoted(table)} set {set} where {Where(table, key, out var keys)}");
        Bind(command, "v", columns);
        Bind(command, "k", keys);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A table's name, quoted.</summary>
    public static string Quoted(IEntityType table) => $"\"{table.GetTableName()}\"";

    /// <summary>A column's name, quoted.</summary>
    public static string Quoted(IProperty property) => $"\"{property.GetColumnName()}\"";

    /// <summary>The type of a column as PostgreSQL writes it in full.</summary>
    public static string StoreType(IProperty property) =>
        property.GetRelationalTypeMapping().StoreType.Replace("timestamptz", "timestamp with time zone", StringComparison.Ordinal);

    /// <summary>Says of which type a parameter is: PostgreSQL does not guess the type of a null.</summary>
    public static void Typed(DbParameter parameter, string type)
    {
        // Asked this way round, and told in a method of its own: a book in a file never loads what speaks with a server.
        if (parameter is not SqliteParameter)
        {
            Name(parameter, type);
        }
    }

    private static string Where(IEntityType table, string key, out List<(IProperty Property, object? Value)> columns)
    {
        columns = RowImage.ReadKey(table, key);
        var own = string.Join(" and ", columns.Select((c, at) => $"{Quoted(c.Property)} = @k{at}"));
        return table.FindProperty(Record.Book) is null ? $"{own} and id = @book" : $"book = @book and {own}";
    }

    private static void Bind(DbCommand command, string prefix, List<(IProperty Property, object? Value)> columns)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            Typed(Add(command, $"@{prefix}{at}", columns[at].Value), StoreType(columns[at].Property));
        }
    }

    private static void Name(DbParameter parameter, string type) => ((Npgsql.NpgsqlParameter)parameter).DataTypeName = type;
}
