namespace Kith;

/// <summary>Which of the two between whom something passes: whatever is recorded for one side can be recorded for the other.</summary>
public enum Party
{
    /// <summary>The owner of the book.</summary>
    Me,

    /// <summary>The other.</summary>
    Them,
}
