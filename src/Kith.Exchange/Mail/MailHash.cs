using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kith.Exchange;

/// <summary>Hashes that are the same between runs and machines, and that no sender can make collide.</summary>
internal static class MailHash
{
    /// <summary>The first 16 bytes of SHA-256.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>The identity of a moment: its thread, its person, its day.</summary>
    public static string Identity(ulong thread, string address, int day)
    {
        Span<byte> bytes = stackalloc byte[1024];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, thread);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], day);
        var length = 12 + Encoding.UTF8.GetBytes(address, bytes[12..]);
        return $"mail:{Of(bytes[..length]):x32}";
    }

    /// <summary>All that the mail says of a moment.</summary>
    public static long Fingerprint(string title, uint first, int flags)
    {
        Span<byte> bytes = stackalloc byte[512];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, first);
        BinaryPrimitives.WriteInt32BigEndian(bytes[4..], flags);
        var length = 8 + Encoding.UTF8.GetBytes(title, bytes[8..]);
        return (long)(ulong)Of(bytes[..length]);
    }
}
