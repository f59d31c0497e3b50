using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>A value of a row with what the row says of it.</summary>
/// <param name="Text">The value.</param>
/// <param name="Label">Home, work, friend, in lower case when the program wrote it; empty when not said.</param>
/// <param name="Preferred">Marked as the first among its like.</param>
/// <param name="Group">The columns it belongs to.</param>
/// <param name="Header">The name of its column.</param>
internal sealed record Cell(string Text, string Label, bool Preferred, string Group, string Header);

/// <summary>The cells of one row by what they hold; several values in one cell are taken apart.</summary>
internal sealed class RowCells(TableRow row, IReadOnlyList<ColumnUse> uses)
{
    /// <summary>The first value of a kind; null when there is none.</summary>
    public string? First(Column holds) => All(holds).FirstOrDefault();

    /// <summary>All values of a kind.</summary>
    public IEnumerable<string> All(Column holds) => Cells(holds).Select(cell => cell.Text);

    /// <summary>All values of a kind with what is said of them, in the order of the columns.</summary>
    public IEnumerable<Cell> Cells(Column holds)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            if (uses[i].Holds != holds || row[i] is not { Length: > 0 } text)
            {
                continue;
            }

            var (label, preferred) = Label(uses[i]);
            foreach (var part in Splits(holds) ? text.Split(" ::: ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text])
            {
                yield return new(part, label, preferred, uses[i].Group, row.Header[i]);
            }
        }
    }

    private static bool Splits(Column holds) => holds is not (Column.Note or Column.Groups or Column.Tags or Column.Address);

    // Google stars the preferred one: "* Work".
    private (string Label, bool Preferred) Label(ColumnUse use)
    {
        for (var i = 0; i < uses.Count && use.Group.Length > 0; i++)
        {
            if (uses[i].Holds == Column.Label && uses[i].Group == use.Group && row[i] is { Length: > 0 } label)
            {
                var plain = label.TrimStart('*', ' ');
                return (plain is "Home" or "Work" or "Mobile" or "Other" or "Main" ? plain.ToLowerInvariant() : plain, label.StartsWith('*'));
            }
        }

        return (use.Type ?? "", false);
    }
}
