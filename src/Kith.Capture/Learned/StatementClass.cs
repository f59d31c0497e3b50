namespace Kith.Capture;

/// <summary>What a statement may tell: a kind of finding and whose it is, or nothing that is kept apart from the note.</summary>
/// <param name="Letter">As the training lines write it: the first letter of the kind, and <c>+</c> for another's, <c>=</c> for the owner's; <c>-</c> for nothing.</param>
/// <param name="Kind">The kind; null for nothing.</param>
/// <param name="ByMe">Whether it is the owner's.</param>
internal sealed record StatementClass(string Letter, FindingKind? Kind, bool ByMe)
{
    private static readonly FindingKind[] Kinds = [FindingKind.Need, FindingKind.Offer, FindingKind.Promise, FindingKind.Gift, FindingKind.Ask, FindingKind.Loan];

    /// <summary>All of them, nothing first: the order in which weights are kept.</summary>
    internal static readonly StatementClass[] All =
        [new("-", null, false), .. Kinds.SelectMany(kind => new[] { new StatementClass($"{kind.ToString()[0]}+", kind, false), new StatementClass($"{kind.ToString()[0]}=", kind, true) })];

    /// <summary>How files write them, by their places.</summary>
    internal static readonly string[] Letters = [.. All.Select(one => one.Letter)];

    /// <summary>The place among <see cref="All"/> of what some kind of finding and its side are; 0 for what is none of them, as a fact.</summary>
    internal static int Of(FindingKind kind, bool byMe) => Array.IndexOf(Kinds, kind) is >= 0 and var at ? (2 * at) + (byMe ? 2 : 1) : 0;
}
