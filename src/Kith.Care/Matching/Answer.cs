using System.Runtime.InteropServices;

namespace Kith.Care;

/// <summary>How well an offer answers a need, in parts, each from 0 to 1.</summary>
/// <param name="Words">The words in common.</param>
/// <param name="Subjects">The subjects in common.</param>
/// <param name="Company">How near in meaning the words are that they do not share.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Likeness(float Words, float Subjects, float Company)
{
    /// <summary>Below this an offer is not shown even to whoever asks: it would be a guess.</summary>
    public const float Least = 0.2f;

    /// <summary>Below this an offer is not suggested unasked.</summary>
    public const float Sure = 0.4f;

    // Found on the tuning halves of tests/corpus/matching (Kith.Bench matching).
    private const float WordsCount = 0.3f;
    private const float SubjectsCount = 1f;
    private const float CompanyCount = 0.5f;

    /// <summary>All together; more is better.</summary>
    public float Sum => (WordsCount * Words) + (SubjectsCount * Subjects) + (CompanyCount * Company);
}

/// <summary>Why an offer answers a need, to be said.</summary>
/// <param name="Shared">The words of the need that the offer says too, in one form or another.</param>
/// <param name="Pair">A word of the need and one of the offer that tell of the same; null when the shared words say it.</param>
public sealed record MatchReason(IReadOnlyList<string> Shared, (string Need, string Offer)? Pair = null)
{
    /// <summary>There is something to tell; what has no reason is not suggested.</summary>
    public bool IsTold => Shared.Count > 0 || Pair is not null;
}

/// <summary>An offer that answers a need.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Likeness">How well.</param>
/// <param name="Why">Why.</param>
public sealed record Answer(Registered Offer, Likeness Likeness, MatchReason Why);
