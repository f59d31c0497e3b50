namespace Kith;

/// <summary>How two people of the book are related, said from the first to the second: “Ana is parent of Mia”.</summary>
/// <remarks>Relations that read alike from both sides stand last.</remarks>
public enum KinshipKind
{
    /// <summary>Parent of; read from the other side, child of.</summary>
    Parent,

    /// <summary>Step-parent or foster parent of.</summary>
    StepParent,

    /// <summary>Godparent of.</summary>
    Godparent,

    /// <summary>Mentor or teacher of.</summary>
    Mentor,

    /// <summary>Superior of.</summary>
    Boss,

    /// <summary>Carer of.</summary>
    Carer,

    /// <summary>Brother or sister.</summary>
    Sibling,

    /// <summary>Married.</summary>
    Spouse,

    /// <summary>Together.</summary>
    Partner,

    /// <summary>Once married or together.</summary>
    FormerPartner,

    /// <summary>Friends of each other.</summary>
    Friend,

    /// <summary>They work together.</summary>
    Colleague,

    /// <summary>They live next to each other, or together.</summary>
    Neighbour,
}

/// <summary>A typed relation between two people of the book: stored once, read from both sides. What follows from it (grandparents, in-laws, cousins) is inferred and never stored.</summary>
public sealed class Kinship
{
    private Kinship()
    {
    }

    /// <summary>One is something to the other.</summary>
    /// <exception cref="RefusalException">Both are the same person.</exception>
    public static Kinship Of(Id<Person> one, KinshipKind kind, Id<Person> other, PartialDate? since = null, string note = "")
    {
        if (one == other)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.KinshipTwo);
        }

        // Read alike from both sides, it is stored in one order, so that saying it twice changes nothing.
        var (first, second) = IsMutual(kind) && other < one ? (other, one) : (one, other);
        return new() { Id = Id<Kinship>.New(), One = first, Other = second, Kind = kind, Since = since, Note = note.Trim() };
    }

    /// <summary>Its identity.</summary>
    public Id<Kinship> Id { get; private init; }

    /// <summary>Who is something to the other.</summary>
    public Id<Person> One { get; private init; }

    /// <summary>To whom.</summary>
    public Id<Person> Other { get; private init; }

    /// <summary>What.</summary>
    public KinshipKind Kind { get; private set; }

    /// <summary>Since when; null when not said.</summary>
    public PartialDate? Since { get; private set; }

    /// <summary>Until when; null while it lasts.</summary>
    public PartialDate? Until { get; private set; }

    /// <summary>In the owner's words; empty when not said.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether a relation reads alike from both sides.</summary>
    public static bool IsMutual(KinshipKind kind) => kind >= KinshipKind.Sibling;

    /// <summary>Says since and until when, and what else there is to say.</summary>
    /// <exception cref="RefusalException">It would end before it began.</exception>
    public void Last(PartialDate? since, PartialDate? until, string note) => (Since, Until, Note) = (since, PartialDate.Ending(since, until), note.Trim());
}
