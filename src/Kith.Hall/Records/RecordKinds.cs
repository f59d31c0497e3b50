namespace Kith.Hall.Records;

/// <summary>Every kind of record that pages, terminal and API show and take alike.</summary>
public static class RecordKinds
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        Together.Moments, Told.Facts, Passing.Needs, Passing.Gifts, Passing.Asks, Passing.Loans, Passing.Promises, Returning.Occasions, Returning.Reminders,
        Pairs.Introductions, Pairs.Outcomes, Pairs.Kinships, Together.Groups, Told.JournalEntries, Told.OwnFields,
    ];

    /// <summary>The people themselves and how to reach them. They stand apart: pages and terminal show them better than a form would.</summary>
    public static IReadOnlyList<RecordKind> OfPeople { get; } = [Persons.People, Persons.ContactPoints, Persons.Addresses];

    /// <summary>What is between the owner and one person; its identity is the person's.</summary>
    public static RecordKind Ties { get; } = new TieKind();

    /// <summary>The kind whose plural stands in an address; null when there is none.</summary>
    public static RecordKind? Of(string plural) => All.FirstOrDefault(kind => kind.Plural == plural);

    /// <summary>The kind that a field of the shape <see cref="FieldShape.Reference"/> refers to: it has its name.</summary>
    public static RecordKind Referred(RecordField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return All.First(kind => kind.Word == field.Name);
    }
}
