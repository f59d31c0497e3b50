using NodaTime;

namespace Kith.Care;

/// <summary>What can stand open between the owner and somebody, in the order in which a brief tells it: first what is theirs, then what each owes.</summary>
public enum OpenKind
{
    /// <summary>Good that came to them of late.</summary>
    GoodNews,

    /// <summary>What they need.</summary>
    Needs,

    /// <summary>What the owner promised.</summary>
    Promised,

    /// <summary>What they asked and wait to hear of.</summary>
    AskedMe,

    /// <summary>What the owner had of them and has noted no thanks for.</summary>
    ToThank,

    /// <summary>What the owner borrowed.</summary>
    Borrowed,

    /// <summary>Two people of whom they are one, about to be brought together.</summary>
    Introducing,

    /// <summary>What they promised.</summary>
    PromisedMe,

    /// <summary>What the owner asked and has not heard of.</summary>
    Asked,

    /// <summary>What the owner lent.</summary>
    Lent,
}

/// <summary>A record that stands open between the two.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ground">The record.</param>
/// <param name="Text">In the owner's words; empty when it has none.</param>
/// <param name="On">Its day; null when not said.</param>
/// <param name="Due">By when; null when not said.</param>
/// <param name="Other">The other of an introduction.</param>
public sealed record OpenBetween(OpenKind Kind, ActGround Ground, string Text, LocalDate? On = null, LocalDate? Due = null, Named? Other = null)
{
    /// <summary>Told at most, so that a brief stays half a page.</summary>
    public const int Most = 8;

    private const int MostOfAKind = 2;

    /// <summary>The few that a brief tells: of each kind the latest, in the order of the kinds.</summary>
    public static IReadOnlyList<OpenBetween> Few(IEnumerable<OpenBetween> open) =>
    [
        .. open.GroupBy(one => one.Kind).OrderBy(kind => kind.Key)
            .SelectMany(kind => kind.OrderBy(one => one.Due is null).ThenBy(one => one.Due).ThenByDescending(one => one.On).ThenBy(one => one.Ground.Id).Take(MostOfAKind)).Take(Most),
    ];
}
