using System.Text;

namespace Kith.Formats.Mail;

/// <summary>Message identities (RFC 5322, 3.6.4) in the raw value of Message-ID, In-Reply-To and References.</summary>
public static class MailIdentities
{
    // Beyond this a thread's list of ancestors tells nothing more; its first, the root, is what matters.
    private const int Most = 256;

    /// <summary>The first identity of a raw value, without its angle brackets; empty when there is none.</summary>
    /// <remarks>An identity without brackets is taken as it is: old programs write them so. Words around it (“Your message of …”) are not.</remarks>
    public static ReadOnlySpan<byte> First(ReadOnlySpan<byte> raw)
    {
        var open = raw.IndexOf((byte)'<');
        if (open < 0)
        {
            var bare = raw.Trim(" \t\r\n>"u8);
            return bare.IndexOfAny(" \t\r\n"u8) < 0 ? bare : [];
        }

        var rest = raw[(open + 1)..];
        var close = rest.IndexOf((byte)'>');
        return (close < 0 ? rest : rest[..close]).Trim(" \t\r\n"u8);
    }

    /// <summary>All identities of a raw value, at most 256.</summary>
    internal static IReadOnlyList<string> All(ReadOnlySpan<byte> raw)
    {
        List<string> found = [];
        while (!raw.IsEmpty && found.Count < Most)
        {
            var one = First(raw);
            if (!one.IsEmpty)
            {
                found.Add(Encoding.UTF8.GetString(one));
            }

            var close = raw.IndexOf((byte)'>');
            raw = close < 0 ? [] : raw[(close + 1)..].Trim(" \t\r\n,"u8);
        }

        return found;
    }
}
