using Kith.Hall.Records;
using Kith.Hall.Wording;

namespace Kith.Web.Api;

/// <summary>Everything that programs can ask for below <c>/api</c>.</summary>
internal static class Catalogue
{
    /// <summary>The kinds of record that are served, in the order in which they are listed.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [.. RecordKinds.OfPeople, .. RecordKinds.All];

    /// <summary>All operations. What the document says of them is English, as their names are.</summary>
    public static IReadOnlyList<Operation> All { get; } = Languages.InEnglish<IReadOnlyList<Operation>>(() =>
    [
        .. BookOperations.All,
        .. BriefOperations.All,
        .. AfterOperations.All,
        .. MirrorOperations.All,
        .. MatchOperations.All,
        .. CommunityOperations.All,
        .. NoteOperations.All,
        .. ReadingOperations.All,
        .. PlanOperations.All,
        .. Kinds.SelectMany(RecordOperations.Of),
        .. RecordOperations.OfOne(RecordKinds.Ties, "/people/{id}/tie", RecordKinds.OfPeople[0].Plural),
        .. FileOperations.All,
        .. WholeOperations.All,
        .. LogOperations.All,
    ]);
}
