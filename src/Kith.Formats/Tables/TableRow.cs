namespace Kith.Formats.Tables;

/// <summary>One row of a table under its header.</summary>
/// <param name="Header">The names of the columns, the same list for every row of a file.</param>
/// <param name="Cells">The cells as written; fewer than names when the row is short.</param>
/// <param name="Number">Which row of the table it is, from 1, the header not counted.</param>
public sealed record TableRow(IReadOnlyList<string> Header, IReadOnlyList<string> Cells, long Number)
{
    /// <summary>A cell without the blanks around it; empty when the row is too short.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";

    /// <summary>True when no cell says anything.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
