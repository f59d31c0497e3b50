namespace Kith;

/// <summary>Why the house refuses; each door translates it once.</summary>
public enum RefusalReason
{
    /// <summary>What was said breaks a rule.</summary>
    Invalid,

    /// <summary>What was named is not in this book.</summary>
    NotFound,

    /// <summary>Something else has changed in between, or stands in the way.</summary>
    Conflict,

    /// <summary>The one who asks may not.</summary>
    Forbidden,
}

/// <summary>A broken rule, told in one full sentence for a person.</summary>
/// <param name="reason">Which of the four it is.</param>
/// <param name="message">The sentence.</param>
/// <param name="cause">The fault it tells of, such as a full disk; null when the rule is the house's own.</param>
public sealed class RefusalException(RefusalReason reason, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Which of the four it is.</summary>
    public RefusalReason Reason { get; } = reason;
}
