namespace Kith.Care;

/// <summary>What can be said of a draft.</summary>
public enum RemarkKind
{
    /// <summary>It is about the owner, and hardly about the other or the two.</summary>
    AboutMe,

    /// <summary>Something is asked, and nothing stands beside it.</summary>
    AskAlone,

    /// <summary>It is the first word in a year or more.</summary>
    FirstInAYear,

    /// <summary>It says nothing of what they last told.</summary>
    ForgetsWhatTheyTold,

    /// <summary>It says nothing of their news.</summary>
    LeavesTheirNews,

    /// <summary>It hurries or presses.</summary>
    Hurries,

    /// <summary>It takes a yes for given.</summary>
    TakesAYesForGiven,

    /// <summary>It makes a reason of what they are, have or go through.</summary>
    UsesWhatTheyAre,

    /// <summary>It praises them rather than anything they did.</summary>
    Praises,

    /// <summary>Here it turns from them to what it is about.</summary>
    TurnsAway,

    /// <summary>It greets as one greets anybody.</summary>
    GreetsAsAnybody,

    /// <summary>No single turn says it; the words together are those of messages that serve the one who writes them.</summary>
    SoundsSo,

    /// <summary>It answers their news.</summary>
    AnswersNews,

    /// <summary>It remembers what they told.</summary>
    Remembers,

    /// <summary>It asks after them, beyond “how are you”.</summary>
    AsksAfterThem,

    /// <summary>It gives: an offer, an invitation, something in return.</summary>
    Gives,

    /// <summary>It gives thanks for something.</summary>
    Thanks,

    /// <summary>It owns to the silence.</summary>
    OwnsTheSilence,
}

/// <summary>One remark on a draft, told at the words it is about.</summary>
/// <param name="Kind">Which.</param>
/// <param name="At">The words it is about.</param>
/// <param name="Facts">What it rests on in the book; none where the words alone say it.</param>
public sealed record Remark(RemarkKind Kind, TextSpan At, IReadOnlyList<DraftFact> Facts)
{
    /// <summary>Whether it says what is good.</summary>
    public bool IsGood => Kind >= RemarkKind.AnswersNews;
}

/// <summary>Four numbers that the verdict leans on; each is small and can be counted in the text by hand.</summary>
/// <param name="Wants">What is wanted: nothing 0, something 2, something sold or asked of many 3.</param>
/// <param name="Presses">How it is wanted: hurry, a yes taken for given, praise, their post or plight as a reason, a turn away from them, greetings that anybody gets, exclamation marks; 1 for each, at most 4.</param>
/// <param name="Far">How far away the two were: a long silence, more asked than given, nothing of what they told; 1 for each, at most 2.</param>
/// <param name="Beside">What stands beside: an answer, a question about them, an offer, freedom to say no, an owned silence, thanks, a hard day.</param>
public sealed record DraftSum(int Wants, int Presses, int Far, int Beside)
{
    /// <summary>All together.</summary>
    public int Total => Wants + Presses + Far - Beside;
}

/// <summary>What a draft is read as. It says what is there and what is not; it never says what to write.</summary>
/// <param name="Remarks">In the order of the text.</param>
/// <param name="Sum">What the tables counted.</param>
/// <param name="IsSelfServing">Whether it serves the one who writes it alone, surely enough to say so.</param>
public sealed record DraftReading(IReadOnlyList<Remark> Remarks, DraftSum Sum, bool IsSelfServing)
{
    /// <summary>What is told unasked: what is good, and the rest only when Kith is sure.</summary>
    public IReadOnlyList<Remark> Aloud => IsSelfServing ? Remarks : [.. Remarks.Where(remark => remark.IsGood)];
}
