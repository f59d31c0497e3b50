using NodaTime;

namespace Kith.Hall.Meetings;

/// <summary>Somebody one met in a room of people: what is known of them, and what passed that day between the two.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Known">What is known of them, the latest first.</param>
/// <param name="Gave">What the owner gave them that day.</param>
/// <param name="Asked">What the owner asked of them that day.</param>
/// <param name="IsResting">Whether the tie rests.</param>
public sealed record RoomRow(Id<Person> Person, string Name, IReadOnlyList<string> Known, IReadOnlyList<string> Gave, IReadOnlyList<string> Asked, bool IsResting);

/// <summary>What may become of a tie right after a first meeting.</summary>
public enum TieAfter
{
    /// <summary>It rests, without guilt: neither side will call the other.</summary>
    Rest,
}

/// <summary>What the owner tells of one whom they met; an empty text is not told.</summary>
/// <param name="Person">Who; none where only one took part.</param>
public sealed record Met(Id<Person> Person)
{
    /// <summary>What they care about: kept as a fact.</summary>
    public string Cares { get; init; } = "";

    /// <summary>What they need that the owner might give: kept as a need of theirs.</summary>
    public string Needs { get; init; } = "";

    /// <summary>What the owner gave them: a tip, help, time.</summary>
    public string Gave { get; init; } = "";

    /// <summary>What the owner asked of them.</summary>
    public string AskedFor { get; init; } = "";

    /// <summary>Whether the tie may rest at once: neither side will call the other.</summary>
    public bool Resting { get; init; }

    /// <summary>Whether anything is told.</summary>
    public bool IsTold => Resting || !string.IsNullOrWhiteSpace(Cares + Needs + Gave + AskedFor);
}
