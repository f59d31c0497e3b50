namespace Kith.Storage;

/// <summary>What may be found. In lower case these are the words of <c>kind:</c> and of <see cref="Hit.Kind"/>.</summary>
public enum FoundKind
{
    /// <summary>A person, or a way to reach one.</summary>
    Person,

    /// <summary>What passed.</summary>
    Moment,

    /// <summary>Something known about a person.</summary>
    Fact,

    /// <summary>What somebody needs.</summary>
    Need,

    /// <summary>What somebody gladly would give.</summary>
    Offer,

    /// <summary>What was given.</summary>
    Gift,

    /// <summary>What was asked.</summary>
    Ask,

    /// <summary>What was lent.</summary>
    Loan,

    /// <summary>What was promised.</summary>
    Promise,

    /// <summary>A day that matters.</summary>
    Occasion,

    /// <summary>What the owner wants to be told.</summary>
    Reminder,

    /// <summary>Two people brought together.</summary>
    Introduction,

    /// <summary>What came of it.</summary>
    Outcome,

    /// <summary>How two people are related.</summary>
    Kinship,

    /// <summary>People who belong together.</summary>
    Group,

    /// <summary>A day's writing.</summary>
    Journal,

    /// <summary>What the owner's own fields hold of a person.</summary>
    Field,

    /// <summary>A file, by its name.</summary>
    Document,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>What is between the owner and a person.</summary>
    Tie,
}
