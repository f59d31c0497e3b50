using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Whose is what a turn of phrase says: who needs it, offers, promises, gives, lends or asks it.</summary>
internal enum Whose
{
    /// <summary>Of whoever the turn is said of: “she is after a pram”.</summary>
    Subject,

    /// <summary>Of whoever stands in the turn: “a scarf from Ana”.</summary>
    Named,

    /// <summary>Of the other side of the subject: “I'm welcome to her shed”, “she's welcome to mine”.</summary>
    Other,

    /// <summary>The owner's of the book.</summary>
    Mine,

    /// <summary>Of the one spoken of, whatever the subject is: “a pram would come in handy”.</summary>
    Implied,
}

/// <summary>
/// A turn of phrase: words one after the other and slots between them. Words of one place stand between bars, what may be left
/// away has a question mark behind it, “~give” is any form of a verb and a word in capitals a class of words
/// (<see cref="KnownTurns.Classes"/>) or one of the slots: <c>X</c> what is told, <c>WHO</c> somebody, <c>OWN</c> whose something
/// is, <c>DO</c> any verb in its plain form, <c>DOING</c> one in -ing, <c>DONE</c> a past, <c>END</c> the end of the statement.
/// A plus keeps a word as a part of what is told; behind “!” stands what must not follow.
/// </summary>
internal sealed record Turn(FindingKind Kind, Whose Whose, TurnPart[] Parts)
{
    internal static Turn Of(FindingKind kind, Whose whose, string turn) => new(kind, whose, [.. turn.Split(' ').Select(TurnPart.Of)]);

    /// <summary>The words with one of which it begins; where it begins with what is told, with which it goes on.</summary>
    internal IEnumerable<string> Openers => Parts[0].Is(TurnSlot.Thing) ? Parts[1].Words : Parts.TakeWhile((part, n) => n == 0 || Parts[n - 1].Optional).SelectMany(part => part.Slots.Length > 0 ? part.Words.Append(AnyWord) : part.Words).Distinct();

    /// <summary>Opens the turns that begin with a slot, at which any word may stand.</summary>
    internal const string AnyWord = "*";
}

/// <summary>What may stand in one place of a turn.</summary>
internal enum TurnSlot
{
    Thing,
    Somebody,
    Owner,
    Plain,
    Going,
    Past,
    End,
}

/// <summary>One place of a turn: a slot, or some words of which one stands there.</summary>
/// <param name="Slots">The slots it may be; none when only words stand there.</param>
/// <param name="Words">Words it may be.</param>
/// <param name="Optional">Whether it may be left away.</param>
/// <param name="Kept">Whether it belongs to what is told.</param>
/// <param name="Not">Whether the words must not stand there.</param>
internal sealed record TurnPart(TurnSlot[] Slots, FrozenSet<string> Words, bool Optional, bool Kept, bool Not)
{
    private static readonly Dictionary<string, TurnSlot> Named = new(StringComparer.Ordinal)
    {
        ["X"] = TurnSlot.Thing, ["WHO"] = TurnSlot.Somebody, ["OWN"] = TurnSlot.Owner, ["DO"] = TurnSlot.Plain, ["DOING"] = TurnSlot.Going, ["DONE"] = TurnSlot.Past, ["END"] = TurnSlot.End,
    };

    internal bool Is(TurnSlot slot) => Slots.Contains(slot);

    internal static TurnPart Of(string said)
    {
        var optional = said.EndsWith('?');
        var kept = said[0] == '+';
        var not = said[0] == '!';
        var choices = said[(kept || not ? 1 : 0)..(optional ? ^1 : ^0)].Split('|');
        var slots = choices.Where(Named.ContainsKey).Select(choice => Named[choice]).ToArray();
        return new TurnPart(slots, choices.Where(choice => !Named.ContainsKey(choice)).SelectMany(Spelt).ToFrozenSet(StringComparer.Ordinal), optional, kept || slots.Any(slot => slot is TurnSlot.Plain or TurnSlot.Going), not);
    }

    private static IEnumerable<string> Spelt(string word) =>
        word[0] == '~' ? Verbs.FormsOf(word[1..]) : KnownTurns.Classes.TryGetValue(word, out var words) ? words.Split(' ') : [word];
}

/// <summary>A turn that stands in a line.</summary>
/// <param name="Turn">Which.</param>
/// <param name="First">Its first word.</param>
/// <param name="After">The word after its last.</param>
/// <param name="Things">The words that say what.</param>
/// <param name="Who">Whom it names; null when it names nobody.</param>
internal sealed record TurnSaid(Turn Turn, int First, int After, List<int> Things, Doer? Who);
