using System.Globalization;
using Kith.Formats.Tables;
using Kith.Formats;

namespace Kith.Exchange.Tables;

/// <summary>What an address table says: its rows as people.</summary>
/// <remarks>
/// What a column holds is told by its name; in a table of no known program it is a guess that the owner confirms. What
/// fits nowhere is not lost: it becomes a fact, “Office Location: 4th floor”. Left out are only columns made for
/// programs (<see cref="Column.Nothing"/>) and Outlook's EX addresses, which mean something inside one server alone.
/// </remarks>
public static class TableReading
{
    private const int Samples = 50;

    /// <summary>The beginning of a table with what its columns probably hold; null when it is no table.</summary>
    public static TablePreview? Preview(Stream stream, string path, Limits limits)
    {
        var rows = TableReader.Read(stream, path, limits).Where(row => row.Value is not null).Select(row => row.Value!).Take(Samples).ToList();
        if (rows is [])
        {
            return null;
        }

        var (header, cells) = (rows[0].Header, rows.Select(row => row.Cells).ToList());
        var kind = ColumnGuess.KindOf(header);
        return new(kind, header, cells, Guess(header, cells), Confirm: kind == TableKind.Other);
    }

    /// <summary>What the columns probably hold, from their names first and from what stands in them second.</summary>
    public static ColumnMapping Guess(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> sampleRows) => ColumnGuess.Of(header, sampleRows);

    /// <summary>The people of a table.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="path">The file as its owner named it.</param>
    /// <param name="mapping">What its owner says that the columns hold; null for the guess.</param>
    /// <param name="limits">What is taken in at most.</param>
    public static FileReading Read(Stream stream, string path, ColumnMapping? mapping, Limits limits)
    {
        var parsed = TableReader.Read(stream, path, limits).ToList();
        var problems = parsed.Where(row => row.Problem is not null).Select(row => row.Problem!).ToList();
        var rows = parsed.Where(row => row.Value is not null).ToList();
        if (rows is [])
        {
            return new("CSV", path) { Problems = problems };
        }

        var header = rows[0].Value!.Header;
        var kind = ColumnGuess.KindOf(header);
        var map = mapping ?? Guess(header, [.. rows.Take(Samples).Select(row => row.Value!.Cells)]);
        if (!map.NamesPeople)
        {
            problems.Add(new(new(path, rows[0].Place.Line), Texts.TroubleTexts.TableNobody, Final: true));
            return new("CSV", path) { Problems = problems };
        }

        return People(path, rows, new RowReading(kind, map, Order(map, rows)), problems);
    }

    private static FileReading People(string path, List<Parsed<TableRow>> rows, RowReading reading, List<Problem> problems)
    {
        var people = new List<PersonClaim>();
        var seen = new Dictionary<string, long>();
        foreach (var row in rows)
        {
            if (reading.Claim(row.Value!, row.Place) is not { } claim)
            {
                problems.Add(new(row.Place, Texts.TroubleTexts.RowNobody));
                continue;
            }

            // The same person may stand there twice, word for word or with something else.
            if (seen.TryGetValue(claim.External, out var print) && print == claim.Fingerprint)
            {
                continue;
            }

            people.Add(seen.TryAdd(claim.External, claim.Fingerprint) ? claim : claim with { External = $"{claim.External}#{claim.Fingerprint:x}" });
        }

        if (reading.Undecided > 0)
        {
            problems.Add(new(new(path, 0), string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.TableDays, reading.Undecided)));
        }

        return new("CSV", path) { People = people, Problems = problems };
    }

    // One day above twelve decides for the whole file; two that contradict each other decide nothing.
    private static DateOrder? Order(ColumnMapping map, List<Parsed<TableRow>> rows)
    {
        if (map.Dates is not null)
        {
            return map.Dates;
        }

        var uses = map.For(rows[0].Value!.Header);
        var dates = Enumerable.Range(0, uses.Count).Where(i => uses[i].Holds is Column.Birthday or Column.Anniversary or Column.Event or Column.ConnectedOn).ToList();
        var shapes = rows.SelectMany(row => dates.Select(i => TableDate.Shape(row.Value![i]))).ToHashSet();
        return (shapes.Contains(TableDate.Form.DayFirst), shapes.Contains(TableDate.Form.MonthFirst)) switch
        {
            (true, false) => DateOrder.DayFirst,
            (false, true) => DateOrder.MonthFirst,
            _ => null,
        };
    }
}
