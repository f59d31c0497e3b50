namespace Kith.Analysis;

/// <summary>What somebody is to another, said of the relative: “Mia is Ana's child”. What follows from stored relations stands after what is stored.</summary>
public enum Relation
{
    /// <summary>Father or mother.</summary>
    Parent,

    /// <summary>Son or daughter.</summary>
    Child,

    /// <summary>Brother or sister.</summary>
    Sibling,

    /// <summary>Husband or wife.</summary>
    Spouse,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Once married or together.</summary>
    FormerPartner,

    /// <summary>Step-parent or foster parent.</summary>
    StepParent,

    /// <summary>Stepchild or foster child.</summary>
    StepChild,

    /// <summary>Godparent.</summary>
    Godparent,

    /// <summary>Godchild.</summary>
    Godchild,

    /// <summary>Mentor or teacher.</summary>
    Mentor,

    /// <summary>Taught or guided by them.</summary>
    Protege,

    /// <summary>Superior.</summary>
    Boss,

    /// <summary>Works under them.</summary>
    Report,

    /// <summary>Cares for them.</summary>
    Carer,

    /// <summary>Is cared for by them.</summary>
    CaredFor,

    /// <summary>Friend.</summary>
    Friend,

    /// <summary>Colleague.</summary>
    Colleague,

    /// <summary>Neighbour.</summary>
    Neighbour,

    /// <summary>Half a generation of siblings further: a parent's child by another, where only one parent is shared or known.</summary>
    StepSibling,

    /// <summary>A parent's parent; further back by degree.</summary>
    Grandparent,

    /// <summary>A child's child; further down by degree.</summary>
    Grandchild,

    /// <summary>Aunt or uncle: a parent's sibling; of further back by degree.</summary>
    AuntOrUncle,

    /// <summary>Niece or nephew: a sibling's child; further down by degree.</summary>
    NieceOrNephew,

    /// <summary>Cousin, by degree and by how many generations apart.</summary>
    Cousin,

    /// <summary>A spouse's or partner's parent.</summary>
    ParentInLaw,

    /// <summary>A child's spouse or partner.</summary>
    ChildInLaw,

    /// <summary>A sibling's spouse or partner, or a spouse's or partner's sibling.</summary>
    SiblingInLaw,
}
