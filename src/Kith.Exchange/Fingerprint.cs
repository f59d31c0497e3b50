using System.Security.Cryptography;
using System.Text;

namespace Kith.Exchange;

/// <summary>A hash of what an outside record says, the same between runs and machines.</summary>
internal static class Fingerprint
{
    /// <summary>The hash of these texts in this order; null and empty are not the same.</summary>
    public static long Of(params IEnumerable<string?> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(text is null ? [0xFF] : Encoding.UTF8.GetBytes(text));
            hash.AppendData([0xFE]);
        }

        return BitConverter.ToInt64(hash.GetHashAndReset());
    }
}
