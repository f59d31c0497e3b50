using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>Which program a table comes from.</summary>
public enum TableKind
{
    /// <summary>Any other table; what its columns hold is a guess that its owner confirms.</summary>
    Other,

    /// <summary>Google Contacts, the form from 2024 or the one before.</summary>
    Google,

    /// <summary>Outlook in one of its three forms.</summary>
    Outlook,

    /// <summary><c>Connections.csv</c> of a LinkedIn archive.</summary>
    LinkedIn,
}

/// <summary>In which order the days of a table are written.</summary>
public enum DateOrder
{
    /// <summary>12/28/1969.</summary>
    MonthFirst,

    /// <summary>28/12/1969.</summary>
    DayFirst,
}

/// <summary>A column and what it holds.</summary>
/// <param name="Name">Its header as written.</param>
/// <param name="Use">What it holds.</param>
public sealed record MappedColumn(string Name, ColumnUse Use);

/// <summary>What the columns of a table hold, by their names and in their order.</summary>
/// <param name="Columns">One for each column of the header it was made for.</param>
/// <param name="Dates">In which order days are written; null when the file is to tell.</param>
public sealed record ColumnMapping(IReadOnlyList<MappedColumn> Columns, DateOrder? Dates = null)
{
    /// <summary>True when a person can be told by it: it has a name, an address or a number.</summary>
    public bool NamesPeople => Columns.Any(column => column.Use.Holds is
        Column.FullName or Column.GivenName or Column.FamilyName or Column.Nickname or Column.Email or Column.Phone);

    /// <summary>The same mapping with another meaning for one column, as its owner says.</summary>
    public ColumnMapping With(int column, Column holds) => this with
    {
        Columns = [.. Columns.Select((mapped, i) => i == column ? mapped with { Use = Standing(mapped, holds) } : mapped)],
    };

    /// <summary>What each column of a header holds, matched by name; of columns with the same name, the first with the first.</summary>
    public IReadOnlyList<ColumnUse> For(IReadOnlyList<string> header)
    {
        var waiting = Columns.GroupBy(column => column.Name).ToDictionary(same => same.Key, same => new Queue<ColumnUse>(same.Select(column => column.Use)));
        return [.. header.Select(name => waiting.TryGetValue(name, out var uses) && uses.TryDequeue(out var use) ? use : new ColumnUse(Column.Other))];
    }

    // A value that was given its meaning by hand belongs to no numbered group, but keeps what its header says of it.
    private static ColumnUse Standing(MappedColumn mapped, Column holds) =>
        mapped.Use.Holds == holds ? mapped.Use : new(holds, mapped.Use.Group.Length > 0 ? mapped.Use.Group : mapped.Name, mapped.Use.Type);
}

/// <summary>The beginning of a table with what its columns probably hold, to be looked at by its owner.</summary>
/// <param name="Kind">Which program it comes from.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The first rows.</param>
/// <param name="Guess">What the columns probably hold.</param>
/// <param name="Confirm">True when the owner must be asked before it is taken in.</param>
public sealed record TablePreview(TableKind Kind, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, ColumnMapping Guess, bool Confirm);
