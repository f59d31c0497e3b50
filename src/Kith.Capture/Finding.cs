using NodaTime;

namespace Kith.Capture;

/// <summary>What kind of thing a line tells beside the contact itself.</summary>
public enum FindingKind
{
    /// <summary>Something known about a person.</summary>
    Fact,

    /// <summary>What somebody needs, wants or hopes for.</summary>
    Need,

    /// <summary>What somebody can and would give.</summary>
    Offer,

    /// <summary>What somebody said they would do.</summary>
    Promise,

    /// <summary>Something given.</summary>
    Gift,

    /// <summary>Something asked of somebody.</summary>
    Ask,

    /// <summary>Something lent.</summary>
    Loan,
}

/// <summary>Something that a line tells about one person or about the owner of the book.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="About">The one it is about, or on the other side of it: whose fact, need or offer; with whom a promise, gift, ask or loan passes. Null when it is the owner's own, or when nobody is named.</param>
/// <param name="ByMe">Whether the owner needs, offers, owes the promise, gave, asked or lent.</param>
/// <param name="Text">What, in few words of the line.</param>
/// <param name="Start">Where the words begin in the line that it was taken from.</param>
/// <param name="End">The place after their last character.</param>
/// <param name="Due">Until when a promise is to be kept; null when not said.</param>
/// <param name="Answer">What was answered to an ask; null when not told.</param>
/// <param name="Amount">How much money; null when it is none.</param>
/// <param name="Currency">In which currency, by ISO 4217; null when it is no money.</param>
public sealed record Finding(FindingKind Kind, CaptureName? About, bool ByMe, string Text, int Start, int End, LocalDate? Due = null, AskAnswer? Answer = null, decimal? Amount = null, string? Currency = null)
{
    /// <summary>The same ask with what was answered, and where that ends.</summary>
    public Finding Replied(AskAnswer answer, int end) => new(Kind, About, ByMe, Text, Start, end, Due, answer, Amount, Currency);
}

/// <summary>A name as a line writes it, and whom it may mean.</summary>
/// <param name="Written">As it was written, without what marks a genitive.</param>
/// <param name="People">People of the book it may mean, the likeliest first; nobody when it is new or a group.</param>
/// <param name="Group">The group it means; null when it means none.</param>
/// <param name="Start">Where it stands in the line.</param>
/// <param name="End">The place after its last character.</param>
public sealed record CaptureName(string Written, IReadOnlyList<KnownPerson> People, KnownGroup? Group, int Start, int End)
{
    /// <summary>Whether neither a person nor a group of the book is called so.</summary>
    public bool IsNew => People.Count == 0 && Group is null;

    /// <summary>The likeliest person; null when it is new or a group.</summary>
    public KnownPerson? Likely => People.Count > 0 ? People[0] : null;

    /// <summary>The name to show: the whole name of the likeliest person or group, else as it was written.</summary>
    public string Shown => Likely?.Name ?? Group?.Name ?? Written;
}

/// <summary>What a stretch of a line was understood as.</summary>
public enum Understanding
{
    /// <summary>Doer took part.</summary>
    Person,

    /// <summary>The day.</summary>
    Day,

    /// <summary>How long.</summary>
    Length,

    /// <summary>In what way.</summary>
    Kind,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Something told, a <see cref="Kith.Capture.Finding"/>.</summary>
    Finding,
}

/// <summary>A stretch of the line that was understood.</summary>
/// <param name="As">As what.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place after its last character.</param>
public sealed record UnderstoodRange(Understanding As, int Start, int End);
