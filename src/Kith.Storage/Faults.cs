using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kith.Storage;

/// <summary>Tells the faults of a disk and a database in sentences: what happened, what was kept, what to do.</summary>
public static class Faults
{
    /// <summary>Does something, and turns what a disk or database says about it into a refusal.</summary>
    /// <exception cref="RefusalException">A fault that a person can do something about.</exception>
    public static async Task ToldAsync(string? file, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (Sentence(fault, file) is { } sentence)
        {
            throw new RefusalException(RefusalReason.Conflict, sentence, fault);
        }
    }

    /// <summary>Works on a book, and names its file in what the database says; the faults of other files are left as they are.</summary>
    /// <exception cref="RefusalException">A fault of the database that a person can do something about.</exception>
    public static async Task<T> NamedAsync<T>(string? file, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (OfDatabase(fault) is { } told && Sentence(told, file) is { } sentence)
        {
            throw new RefusalException(RefusalReason.Conflict, sentence, fault);
        }
    }

    /// <summary>Whether the same again in a moment may work: another program has the lock, or the server is away.</summary>
    public static bool Passing(Exception? fault) => fault switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => true,
        PostgresException => false,
        NpgsqlException => true,
        { InnerException: { } inner } => Passing(inner),
        _ => false,
    };

    /// <summary>The sentence for a fault; null when it is none that a person can do something about.</summary>
    public static string? Sentence(Exception fault, string? file) => fault switch
    {
        SqliteException sqlite => Sentence(sqlite, file ?? "the book"),
        PostgresException postgres => $"The database refuses: {postgres.MessageText}. Nothing was changed.",
        NpgsqlException => "The database server does not answer. Nothing was changed; check that it runs and that the connection string is right.",
        UnauthorizedAccessException => $"Kith may not write to {file}. Nothing was changed; give yourself permission to that file and its folder, or name another book with --book.",
        IOException io when file is not null => $"{file} cannot be used: {io.Message} Nothing was changed.",
        { InnerException: { } inner } => Sentence(inner, file),
        _ => null,
    };

    private static Exception? OfDatabase(Exception fault) =>
        fault is SqliteException or NpgsqlException ? fault : fault.InnerException is { } inner ? OfDatabase(inner) : null;

    // Primary result codes of SQLite: https://sqlite.org/rescode.html
    private static string? Sentence(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        5 or 6 => $"{file} is being written by another program. Nothing was changed; try again in a moment.",
        8 => $"{file} may not be written. Nothing was changed; check the permissions of the file and its folder.",
        10 => $"The disk under {file} fails to read or write. What was saved before is kept; check the disk before going on.",
        11 => $"{file} is damaged. Nothing was changed; make a copy of it as it is, then run “kith doctor”, or go back to a backup.",
        13 => $"The disk under {file} is full. Nothing was changed; make room and try again.",
        14 => $"{file} cannot be opened. Check that its folder exists and that you may write there.",
        26 => $"{file} is not a book of Kith, nor any SQLite file. Nothing was changed; name another with --book.",
        _ => null,
    };
}
