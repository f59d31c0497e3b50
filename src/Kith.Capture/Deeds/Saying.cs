namespace Kith.Capture;

/// <summary>Doer does something: the owner, somebody named, or somebody or something else.</summary>
/// <param name="Me">The owner of the book.</param>
/// <param name="Of">The one named; with <paramref name="Other"/> the one whose relative or thing it is.</param>
/// <param name="Other">Something or somebody that belongs to them, or nobody the book need know.</param>
internal sealed record Doer(bool Me, Mention? Of, bool Other)
{
    internal static readonly Doer Owner = new(true, null, false);
    internal static readonly Doer Nobody = new(false, null, true);

    internal static Doer Is(Mention mention) => new(false, mention, false);

    internal static Doer Belonging(Mention? mention) => new(false, mention, true);
}

/// <summary>One statement of a line, taken apart: who does what, to whom, in which way.</summary>
internal sealed class Saying
{
    internal required Clause Clause { get; init; }

    /// <summary>Doer does it.</summary>
    internal required Doer Subject { get; set; }

    /// <summary>Whether the line names the subject.</summary>
    internal bool Named { get; set; }

    /// <summary>What is done; null when there is no verb that is known.</summary>
    internal Verb? Verb { get; set; }

    /// <summary>Where the verb stands; negative when there is none.</summary>
    internal int At { get; set; } = -1;

    internal Mood Mood { get; set; }

    /// <summary>Whether it is not done.</summary>
    internal bool Not { get; set; }

    /// <summary>To whom; null when it is not said.</summary>
    internal Doer? To { get; set; }

    /// <summary>The words that say what: without subject, auxiliaries, times and the one to whom.</summary>
    internal List<int> Rest { get; } = [];

    /// <summary>Words of <see cref="Rest"/> before the subject or the verb, which a fact keeps.</summary>
    internal int ContentFrom { get; set; }

    /// <summary>Whether the verb is followed by “to” and another verb: “wants to”, “offered to”.</summary>
    internal bool Leads { get; set; }

    internal Act Act => Verb?.Act ?? Act.None;
}
