using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>The ways to reach somebody that a row names.</summary>
internal static class RowPoints
{
    /// <summary>Addresses, numbers, pages and handles, each kind in its order, the preferred one first.</summary>
    public static IReadOnlyList<ContactPoint> Of(Id<Person> person, RowCells cells)
    {
        var internalOnly = cells.Cells(Column.EmailType).Where(cell => cell.Text.Equals("EX", StringComparison.OrdinalIgnoreCase)).Select(cell => cell.Group).ToHashSet();
        var services = cells.Cells(Column.MessengerKind).ToLookup(cell => cell.Group, cell => cell.Text);
        return
        [
            .. Points(person, ContactKind.Email, cells.Cells(Column.Email).Where(cell => !internalOnly.Contains(cell.Group))),
            .. Points(person, ContactKind.Phone, cells.Cells(Column.Phone)),
            .. Points(person, ContactKind.Url, cells.Cells(Column.Url)),
            .. Points(person, ContactKind.Handle, cells.Cells(Column.Messenger).Select(cell => cell with { Text = Handle(cell, services) })),
        ];
    }

    /// <summary>Postal addresses; the parts of one share a group.</summary>
    public static IReadOnlyList<PostalAddress> Addresses(Id<Person> person, RowCells cells)
    {
        Column[] parts = [Column.Address, Column.PostBox, Column.Extended, Column.Street, Column.City, Column.Region, Column.PostalCode, Column.Country];
        return
        [
            .. parts.SelectMany(part => cells.Cells(part).Select(cell => (part, cell)))
                .GroupBy(found => found.cell.Group)
                .Select(found => Address(person, found.First().cell.Label, found.ToLookup(one => one.part, one => one.cell.Text))),
        ];
    }

    private static PostalAddress Address(Id<Person> person, string label, ILookup<Column, string> parts)
    {
        string? Part(Column part) => parts[part].Any() ? string.Join(", ", parts[part].Select(OneLine)) : null;

        // A formatted address says the parts once more; it counts only when it stands alone.
        var whole = parts.All(part => part.Key == Column.Address);
        return PostalAddress.Of(
            person, label, Part(Column.PostBox), Part(Column.Extended), whole ? Part(Column.Address) : Part(Column.Street),
            Part(Column.City), Part(Column.Region), Part(Column.PostalCode), Part(Column.Country));
    }

    private static string OneLine(string text) => string.Join(", ", text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<ContactPoint> Points(Id<Person> person, ContactKind kind, IEnumerable<Cell> cells) =>
        cells.OrderByDescending(cell => cell.Preferred)
            .DistinctBy(cell => cell.Text, StringComparer.OrdinalIgnoreCase)
            .Select((cell, i) => ContactPoint.Of(person, kind, cell.Text, cell.Text, cell.Label, i));

    private static string Handle(Cell cell, ILookup<string, string> services)
    {
        var service = services[cell.Group].FirstOrDefault() ?? (cell.Header.StartsWith("IM", StringComparison.OrdinalIgnoreCase) ? "im" : cell.Header);
        return cell.Text.Contains(':', StringComparison.Ordinal) ? cell.Text : $"{service.ToLowerInvariant()}:{cell.Text}";
    }
}
