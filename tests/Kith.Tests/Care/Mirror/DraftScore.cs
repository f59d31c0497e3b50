using Kith.Care;

namespace Kith.Tests.Care;

/// <summary>How many of the self-serving drafts are found, and how many of the others are taken for one.</summary>
public sealed record DraftScore(int Found, int SelfServing, int FalseAlarms, int Others)
{
    /// <summary>At least so many of the self-serving ones are to be found.</summary>
    public const double FoundBar = 0.7;

    /// <summary>At most so many of the others may be taken for one.</summary>
    public const double FalseBar = 0.1;

    /// <summary>The share of the self-serving ones that are found.</summary>
    public double Recall => Found / (double)Math.Max(1, SelfServing);

    /// <summary>The share of the others that are taken for one.</summary>
    public double FalseAlarm => FalseAlarms / (double)Math.Max(1, Others);

    /// <summary>Counts.</summary>
    public static DraftScore Of(IEnumerable<CorpusDraft> drafts)
    {
        var read = drafts.Select(draft => (draft.IsSelfServing, Said: DraftCheck.Of(draft.Draft, draft.Picture).IsSelfServing)).ToList();
        return new DraftScore(
            read.Count(one => one is (true, true)), read.Count(one => one.IsSelfServing),
            read.Count(one => one is (false, true)), read.Count(one => !one.IsSelfServing));
    }
}
