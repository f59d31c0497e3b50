namespace Kith.Exchange;

/// <summary>Addresses behind which nobody in particular reads, by the part before the @.</summary>
internal static partial class RobotAddress
{
    /// <summary>Whether a program writes from it, or an answer to it goes to a program.</summary>
    public static bool Is(string address)
    {
        Span<char> letters = stackalloc char[64];
        var local = Local(address, letters, out var plus);
        if (Robots.Contains(local) || (plus && local is "reply"))
        {
            return true;
        }

        return Any(RobotBeginnings, local, atEnd: false) || Any(RobotEndings, local, atEnd: true);
    }

    /// <summary>Whether an office reads there, and not a person: such an address is never proposed as somebody new.</summary>
    public static bool IsRole(string address)
    {
        Span<char> letters = stackalloc char[64];
        return Roles.Contains(Local(address, letters, out _));
    }

    // "No-Reply", "no_reply" and "no.reply+123" are "noreply".
    private static ReadOnlySpan<char> Local(string address, Span<char> letters, out bool plus)
    {
        var (count, at) = (0, 0);
        plus = false;
        for (; at < address.Length && address[at] is not '@' && count < letters.Length; at++)
        {
            if (address[at] is '+' or '=')
            {
                plus = true;
                break;
            }

            if (address[at] is not ('-' or '_' or '.'))
            {
                letters[count++] = char.ToLowerInvariant(address[at]);
            }
        }

        return letters[..count];
    }

    private static bool Any(string[] words, ReadOnlySpan<char> local, bool atEnd)
    {
        foreach (var word in words)
        {
            if (atEnd ? local.EndsWith(word) : local.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
