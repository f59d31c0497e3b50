using System.Globalization;
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

    /// <summary>Whether a database will not have a row for what is in it: there already, without what it must have, of another type.</summary>
    internal static bool OfRow(Exception fault) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == 19,
        // Classes of SQLSTATE: 22 data exception, 23 integrity constraint violation.
        PostgresException postgres => postgres.SqlState.StartsWith("22", StringComparison.Ordinal) || postgres.SqlState.StartsWith("23", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The sentence for a fault; null when it is none that a person can do something about.</summary>
    public static string? Sentence(Exception fault, string? file) => fault switch
    {
        SqliteException sqlite => Sentence(sqlite, file ?? Texts.TroubleTexts.TheBook),
        PostgresException postgres => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.DatabaseRefuses, postgres.MessageText),
        NpgsqlException => Texts.TroubleTexts.NoServer,
        UnauthorizedAccessException => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.MayNotWrite, file),
        IOException io when file is not null => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.CannotBeUsed, file, io.Message),
        { InnerException: { } inner } => Sentence(inner, file),
        _ => null,
    };

    private static Exception? OfDatabase(Exception fault) =>
        fault is SqliteException or NpgsqlException ? fault : fault.InnerException is { } inner ? OfDatabase(inner) : null;

    // Primary result codes of SQLite: https://sqlite.org/rescode.html
    private static string? Sentence(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        5 or 6 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.BeingWritten, file),
        8 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.MayNotBeWritten, file),
        10 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.DiskFails, file),
        11 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.Damaged, file),
        13 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.DiskFull, file),
        14 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.CannotOpen, file),
        26 => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.NoBook, file),
        _ => null,
    };
}
