using CsvHelper;

namespace Kith.Formats.Tables;

/// <summary>How a table is laid out: what parts its cells, and which row names its columns.</summary>
/// <param name="Separator">Comma, semicolon, tab or bar.</param>
/// <param name="HeaderRow">How many rows come before the header; LinkedIn writes a preamble.</param>
/// <param name="Header">The names of the columns as written, blanks around them taken off.</param>
/// <param name="Known">How many of the names Kith knows.</param>
public sealed record TableShape(char Separator, int HeaderRow, IReadOnlyList<string> Header, int Known)
{
    private const int Rows = 40;
    private const int CutAt = 8 << 10;

    /// <summary>The layout of a table of which this is the beginning; null when it is no table.</summary>
    /// <remarks>The header is found by its names, never by its position; without a known name, the rows must all be equally wide.</remarks>
    public static TableShape? Of(string text)
    {
        TableShape? best = null;
        foreach (var separator in Separators(text))
        {
            var rows = FirstRows(text, separator);
            var shape = Named(rows, separator) ?? Even(rows, separator) ?? Single(rows, separator);
            if (shape is not null && (best is null || (shape.Known, shape.Header.Count).CompareTo((best.Known, best.Header.Count)) > 0))
            {
                best = shape;
            }
        }

        return best;
    }

    // Excel says it in a first line of its own: sep=;
    private static string Separators(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[4] < 128 && text[5] is '\r' or '\n' ? text[4..5] : ",;\t|";

    internal static CsvReaderOptions Options(char separator) => new()
    {
        HasHeader = false,
        Separator = separator,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    private static List<string[]> FirstRows(string text, char separator)
    {
        var rows = new List<string[]>();
        try
        {
            using var reader = CsvReader.FromText(text, Options(separator));
            while (rows.Count < Rows && reader.Read())
            {
                rows.Add(reader.Current.ToArray());
            }
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException or ArgumentException)
        {
            return rows;
        }

        // The last row is cut where the first bytes end.
        if (rows.Count is > 1 and < Rows && text.Length >= CutAt)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    private static TableShape? Named(List<string[]> rows, char separator)
    {
        for (var i = 0; i < Math.Min(rows.Count, 25); i++)
        {
            var known = rows[i].Count(cell => cell.Length < 64 && HeaderNames.Of(cell) is not null);
            if (known >= 2)
            {
                return new(separator, i, Trimmed(rows[i]), known);
            }
        }

        return null;
    }

    private static TableShape? Even(List<string[]> rows, char separator)
    {
        var header = rows.FindIndex(row => row.Length > 1);
        if (header is < 0 or > 1 || rows.Count - header < 2)
        {
            return null;
        }

        var names = rows[header];
        return rows.Skip(header).All(row => row.Length == names.Length) && names.All(IsName) ? new(separator, header, Trimmed(names), 0) : null;
    }

    private static TableShape? Single(List<string[]> rows, char separator) =>
        rows.Count > 1 && rows.All(row => row.Length == 1) && HeaderNames.Of(rows[0][0]) is { Holds: Column.Email } && rows[1][0].Contains('@', StringComparison.Ordinal)
            ? new(separator, 0, Trimmed(rows[0]), 1)
            : null;

    private static bool IsName(string cell) =>
        cell.Trim().Length is > 0 and <= 64 && cell.Any(char.IsLetter) && !cell.AsSpan().ContainsAny('\n', '\0', '@');

    private static string[] Trimmed(string[] cells) => [.. cells.Select(cell => cell.Trim().Trim('\uFEFF'))];
}
