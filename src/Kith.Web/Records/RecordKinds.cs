namespace Kith.Web.Records;

/// <summary>Every kind of record that pages, terminal and API show and take alike.</summary>
public static class RecordKinds
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        Together.Moments, Told.Facts, Passing.Needs, Passing.Gifts, Passing.Asks, Passing.Loans, Passing.Promises, Returning.Occasions, Returning.Reminders,
        Pairs.Introductions, Pairs.Outcomes, Pairs.Kinships, Together.Groups, Told.JournalEntries, Told.OwnFields,
    ];

    /// <summary>The kind whose plural stands in an address; null when there is none.</summary>
    public static RecordKind? Of(string plural) => All.FirstOrDefault(kind => kind.Plural == plural);
}
