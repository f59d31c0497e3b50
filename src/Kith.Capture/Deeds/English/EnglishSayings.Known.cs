using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Small words by which the forms of English statements are told apart.</summary>
internal static partial class EnglishSayings
{
    /// <summary>What opens a noun, so that what follows is no verb: “on the phone”, “my drive”.</summary>
    private static readonly FrozenSet<string> NounOpeners = "a an the my our".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Behind these stands a noun rather than a verb in a statement without a subject.</summary>
    private static readonly FrozenSet<string> NoVerbBehind = "a an the my his our to for of new in with at some from about after by on into over without per this that next her their no good more long quick and".Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
