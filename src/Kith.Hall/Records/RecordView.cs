using System.Globalization;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>One record as doors show it.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Id">Its identity.</param>
/// <param name="Values">What its fields hold: words, days, dates, numbers, identities; null where nothing was said.</param>
/// <param name="Verbs">What can be done with it as it stands.</param>
/// <param name="Names">How the people in it are called.</param>
public sealed record RecordView(RecordKind Kind, Guid Id, IReadOnlyDictionary<string, object?> Values, IReadOnlyList<OfferedVerb> Verbs, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>Whether it is settled: met, kept, given back, over.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The record as a program reads it: its identity, then each field by its name that holds something. People are their identity and name; days, dates and choices are text, numbers are numbers.</summary>
    public IReadOnlyDictionary<string, object?> Shape()
    {
        var shape = new Dictionary<string, object?> { ["id"] = Id };
        foreach (var field in Kind.Fields.Where(field => Values.GetValueOrDefault(field.Name) is not null))
        {
            shape[field.Name] = field.Shape switch
            {
                FieldShape.Person => People(field.Name).Select(Named).First(),
                FieldShape.People => People(field.Name).Select(Named).ToList(),
                FieldShape.Choices => Text(field.Name).Split(','),
                FieldShape.Rows => Rows(field.Name).Select(row => Row(field, row)).ToList(),
                FieldShape.Number or FieldShape.Amount => Values[field.Name],
                _ => Text(field.Name),
            };
        }

        shape["verbs"] = Verbs.Select(verb => verb.Word).ToList();
        return shape;
    }

    /// <summary>What a field holds, as a form shows it and a program reads it; empty when nothing was said.</summary>
    public string Text(string field) => TextOf(Values.GetValueOrDefault(field));

    /// <summary>How the person or the people of a field are called; empty when nobody is named.</summary>
    public string Called(string field) => string.Join(", ", People(field).Select(person => Names.GetValueOrDefault(person.Value, "")));

    /// <summary>The people of a field, in order.</summary>
    public IEnumerable<Id<Person>> People(string field) => Values.GetValueOrDefault(field) switch
    {
        Guid person => [new Id<Person>(person)],
        IReadOnlyList<Guid> people => people.Select(person => new Id<Person>(person)),
        _ => [],
    };

    /// <summary>The rows of a field that holds some, in order.</summary>
    public IReadOnlyList<RecordRow> Rows(string field) => Values.GetValueOrDefault(field) as IReadOnlyList<RecordRow> ?? [];

    /// <summary>The rows of a field on a line, each its person and what is said of them, under the names that programs know.</summary>
    public string RowsOnLine(RecordField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join("; ", Rows(field.Name).Select(row => $"{Names.GetValueOrDefault(row.Person.Value, "")} ({string.Join(", ", field.Parts.Where(part => row.Text(part.Name).Length > 0).Select(part => $"{part.Name} {row.Text(part.Name)}"))})".Replace(" ()", "", StringComparison.Ordinal)));
    }

    /// <summary>The day of a field; null when not said.</summary>
    public LocalDate? Day(string field) => Values.GetValueOrDefault(field) as LocalDate?;

    private Dictionary<string, object?> Named(Id<Person> person) => new() { ["id"] = person.Value, ["name"] = Names.GetValueOrDefault(person.Value, "") };

    private Dictionary<string, object?> Row(RecordField field, RecordRow row)
    {
        var shape = new Dictionary<string, object?> { ["person"] = Named(row.Person) };
        foreach (var part in field.Parts.Where(part => row.Text(part.Name).Length > 0))
        {
            shape[part.Name] = row.Text(part.Name);
        }

        return shape;
    }

    /// <summary>A value as a program writes it.</summary>
    internal static string TextOf(object? value) => value switch
    {
        null => "",
        LocalDate day => Said.Iso(day),
        IReadOnlyList<Guid> people => string.Join(",", people),
        IReadOnlyList<RecordRow> => "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
