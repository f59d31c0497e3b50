using System.Text.RegularExpressions;
using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>What a row knows of somebody's life: days that matter, and everything that has no place of its own.</summary>
internal sealed partial class RowFacts
{
    private readonly Id<Person> _person;
    private readonly DateOrder? _order;
    private readonly List<Fact> _facts = [];
    private readonly List<Occasion> _occasions = [];

    /// <summary>Goes through the cells of a row.</summary>
    public RowFacts(Id<Person> person, RowCells cells, DateOrder? order)
    {
        (_person, _order) = (person, order);
        Days(cells.Cells(Column.Birthday), OccasionKind.Birthday);
        Days(cells.Cells(Column.Anniversary), OccasionKind.Anniversary);
        Days(cells.Cells(Column.Event), OccasionKind.Other);
        ConnectedOn = cells.Cells(Column.ConnectedOn).Select(Day).FirstOrDefault(day => day is not null);
        foreach (var (column, factKind) in Kinds)
        {
            foreach (var cell in cells.Cells(column).Where(cell => Worth(column, cell.Text)))
            {
                Keep(column == Column.Relation && cell.Label.Length > 0 ? cell.Label : Title(cell), cell.Text, factKind);
            }
        }
    }

    /// <summary>Days that matter.</summary>
    public IReadOnlyList<Occasion> Occasions => _occasions;

    /// <summary>Everything else.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The day two people connected.</summary>
    public PartialDate? ConnectedOn { get; }

    /// <summary>Days that could be read two ways.</summary>
    public int Undecided { get; private set; }

    /// <summary>Whether a text is a language as the Internet writes it (BCP 47): de, pt-BR.</summary>
    public static bool IsLanguageTag(string text) => LanguageTag().IsMatch(text);

    private void Days(IEnumerable<Cell> cells, OccasionKind kind)
    {
        foreach (var cell in cells)
        {
            if (Day(cell) is { } day)
            {
                var named = Named(kind, cell.Label);
                _occasions.Add(Occasion.Of(_person, named, day, named == OccasionKind.Other ? cell.Label : ""));
            }
        }
    }

    private static OccasionKind Named(OccasionKind kind, string label) => label.ToUpperInvariant() switch
    {
        "ANNIVERSARY" or "JAHRESTAG" => OccasionKind.Anniversary,
        "BIRTHDAY" or "GEBURTSTAG" => OccasionKind.Birthday,
        _ => kind,
    };

    // A day that cannot be read stays as it was written.
    private PartialDate? Day(Cell cell)
    {
        if (TableDate.Of(cell.Text, _order) is { } day)
        {
            return day;
        }

        var shape = TableDate.Shape(cell.Text);
        Undecided += shape == TableDate.Form.Either ? 1 : 0;
        if (shape != TableDate.Form.None)
        {
            Keep(Title(cell), cell.Text, "custom");
        }

        return null;
    }

    // "Relation 1 - Value" without a label is a relation.
    private static string Title(Cell cell) =>
        !cell.Header.Contains(" - ", StringComparison.Ordinal) ? cell.Header
        : cell.Label.Length > 0 ? cell.Label
        : cell.Header[..cell.Header.IndexOf(" - ", StringComparison.Ordinal)].TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private void Keep(string title, string text, string kind) => _facts.Add(Fact.About(_person, $"{title}: {text}", kind));

    private static bool Worth(Column column, string text) => column switch
    {
        Column.Language => !IsLanguageTag(text),
        Column.Gender => !text.Contains('/', StringComparison.Ordinal) && text is not ("Unspecified" or "Keine Angabe" or "0"),
        _ => text is not ("0" or "False" or "FALSE"),
    };

    private static readonly (Column Column, string Kind)[] Kinds =
    [
        (Column.Spouse, "family"), (Column.Children, "family"), (Column.Relation, "relation"), (Column.MaidenName, "family"),
        (Column.Hobby, "interest"), (Column.School, "custom"), (Column.ManagedBy, "work"), (Column.Assistant, "work"),
        (Column.Gender, "custom"), (Column.Language, "custom"), (Column.Location, "custom"), (Column.SharedLine, "custom"), (Column.Other, "custom"),
    ];

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
