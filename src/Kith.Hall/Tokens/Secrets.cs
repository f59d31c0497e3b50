using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Kith.Hall.Tokens;

/// <summary>Long random words that open something to whoever has them. The book keeps a hash only: who reads the book can open nothing with it.</summary>
public static class Secrets
{
    // As strong as the hash it is kept under.
    private const int Bytes = 32;

    /// <summary>A new one: 32 random bytes as base64url, which an address can hold as it stands.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of one: SHA-256, lower-case hexadecimal. It is looked up by this, so how long that takes tells nothing of other secrets.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
