using Kith.Analysis;
using Kith.Hall.Texts;

namespace Kith.Hall.Wording;

/// <summary>What somebody is to another, in words: “child”, “great-aunt or great-uncle”, “second cousin, once removed”.</summary>
public static class KinWords
{
    /// <summary>The words for a relation.</summary>
    public static string Of(Kin kin)
    {
        ArgumentNullException.ThrowIfNull(kin);
        return kin.Relation switch
        {
            Relation.Cousin => Cousin(kin.Degree) + (kin.Removed > 0 ? Said.Fill(KinTexts.Removed, Said.Count(KinTexts.RemovedTimes, kin.Removed)) : ""),
            _ => Text($"{kin.Relation}{(kin.Degree == 0 ? "" : kin.Degree)}") ?? string.Concat(Enumerable.Repeat(KinTexts.Great, kin.Degree)) + Text($"{kin.Relation}"),
        };
    }

    /// <summary>In which row of a drawing somebody stands: −1 a generation before, 0 beside, 1 a generation after; null for those who are no family.</summary>
    public static int? Row(Kin kin)
    {
        ArgumentNullException.ThrowIfNull(kin);
        return kin.Relation switch
        {
            Relation.Parent or Relation.StepParent or Relation.ParentInLaw or Relation.Godparent => -1,
            Relation.AuntOrUncle => -1 - kin.Degree,
            Relation.Grandparent => -2 - kin.Degree,
            Relation.Sibling or Relation.StepSibling or Relation.Spouse or Relation.Partner or Relation.FormerPartner or Relation.SiblingInLaw => 0,
            Relation.Cousin when kin.Removed == 0 => 0,
            Relation.Child or Relation.StepChild or Relation.ChildInLaw or Relation.Godchild => 1,
            Relation.NieceOrNephew => 1 + kin.Degree,
            Relation.Grandchild => 2 + kin.Degree,
            _ => null,
        };
    }

    private static string? Text(string key) => KinTexts.ResourceManager.GetString(key, KinTexts.Culture);

    private static string Cousin(int degree) => degree switch
    {
        1 => KinTexts.Cousin1,
        2 => KinTexts.Cousin2,
        3 => KinTexts.Cousin3,
        _ => Said.Fill(KinTexts.CousinN, degree),
    };
}
