using System.Runtime.InteropServices;

namespace Kith.Care;

/// <summary>How well an offer answers a need, in parts, each from 0 to 1.</summary>
/// <param name="Words">The words in common.</param>
/// <param name="Subjects">The subjects in common.</param>
/// <param name="Company">How near in meaning the words are that they do not share.</param>
/// <param name="Sense">How near the two are by what was learned from pairs that belong together.</param>
/// <param name="Meaning">How near a model of the owner's puts the two; 0 without one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Likeness(float Words, float Subjects, float Company, float Sense, float Meaning = 0)
{
    /// <summary>Below this an offer is not shown even to whoever asks: it would be a guess.</summary>
    public const float Least = 0.2f;

    /// <summary>Below this an offer is not suggested unasked.</summary>
    public const float Sure = 0.5f;

    // Found on the tuning halves of tests/corpus/matching (Kith.Bench matching).
    private const float WordsCount = 0.12f;
    private const float SubjectsCount = 0.2f;
    private const float CompanyCount = 0.1f;
    private const float SenseCount = 0.8f;

    // Found there too, with all-MiniLM-L6-v2 as the model.
    private const float MeaningCount = 0.6f;

    /// <summary>All together; more is better.</summary>
    public float Sum => Told + (MeaningCount * Meaning);

    /// <summary>What the model says counts for more than all else.</summary>
    public bool IsByModel => MeaningCount * Meaning > Told;

    private float Told => (WordsCount * Words) + (SubjectsCount * Subjects) + (CompanyCount * Company) + (SenseCount * Sense);
}

/// <summary>Why an offer answers a need, to be said.</summary>
/// <param name="Shared">The words of the need that the offer says too, in one form or another.</param>
/// <param name="Pair">A word of the need and one of the offer that tell of the same; null when the shared words say it.</param>
/// <param name="Model">The model of the owner's that puts the two near each other; null when there is none, or the rest counts for more.</param>
public sealed record MatchReason(IReadOnlyList<string> Shared, (string Need, string Offer)? Pair = null, string? Model = null)
{
    /// <summary>There is something to tell; what has no reason is not suggested.</summary>
    public bool IsTold => Shared.Count > 0 || Pair is not null || Model is not null;
}

/// <summary>An offer that answers a need.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Likeness">How well.</param>
/// <param name="Why">Why.</param>
public sealed record Answer(Registered Offer, Likeness Likeness, MatchReason Why);
