using NodaTime;

namespace Kith;

/// <summary>An entry in the book's log: one save, with what it did row by row. The log grows by one a change and is never rewritten, save by forgetting a person.</summary>
/// <remarks>Undo, history, trash, sync tokens and audit read this one log.</remarks>
public sealed class Change
{
    private Change()
    {
    }

    /// <summary>The change that brings the book to a revision.</summary>
    public static Change Of(long revision, Instant at, string verb, string subject, Id<Source>? source, Id<Account>? account, long? undoes) =>
        new() { Revision = revision, At = at, Verb = verb, Subject = subject, Source = source, Account = account, Undoes = undoes };

    /// <summary>The revision to which it brought the book: 0 is its beginning, then 1, 2, 3, without a gap.</summary>
    public long Revision { get; private init; }

    /// <summary>When.</summary>
    public Instant At { get; private init; }

    /// <summary>What was done, as a word of the resource files: <c>person.add</c>, <c>moment.record</c>, <c>import</c>, <c>undo</c>.</summary>
    public string Verb { get; private init; } = "";

    /// <summary>To whom or what, as it was called at the time; empty when nothing needs saying.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>The import it belongs to; null when it came from the owner's hand.</summary>
    public Id<Source>? Source { get; private init; }

    /// <summary>Who did it; null for the one local owner.</summary>
    public Id<Account>? Account { get; private init; }

    /// <summary>The revision that it takes back; null when it takes nothing back.</summary>
    public long? Undoes { get; private init; }

    /// <summary>The revision that took it back; null while it stands.</summary>
    public long? UndoneBy { get; private set; }

    /// <summary>Marks it as taken back, or, with null, as standing again.</summary>
    public void TakenBackBy(long? revision) => UndoneBy = revision;
}

/// <summary>What a change did to a row.</summary>
public enum Operation
{
    /// <summary>The row is new.</summary>
    Insert,

    /// <summary>Some of its columns changed.</summary>
    Update,

    /// <summary>The row is gone.</summary>
    Delete,
}

/// <summary>One row's part in a change.</summary>
public sealed class ChangeRow
{
    private ChangeRow()
    {
    }

    /// <summary>A row's part in a change.</summary>
    public static ChangeRow Of(long revision, int ordinal, string table, string key, Operation operation, string? before, string? after) =>
        new() { Revision = revision, Ordinal = ordinal, Table = table, Key = key, Operation = operation, Before = before, After = after };

    /// <summary>The change it belongs to.</summary>
    public long Revision { get; private init; }

    /// <summary>From 0, in the order in which the rows were written.</summary>
    public int Ordinal { get; private init; }

    /// <summary>The table's name.</summary>
    public string Table { get; private init; } = "";

    /// <summary>The row's key without the book, as a JSON array.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What was done to it.</summary>
    public Operation Operation { get; private init; }

    /// <summary>JSON object of the columns as they were: those that changed, or all of a deleted row; null for a new row.</summary>
    public string? Before { get; private init; }

    /// <summary>JSON object of the changed columns as they became; null for new and deleted rows, whose content stands in the table or in <see cref="Before"/>.</summary>
    public string? After { get; private init; }
}
