using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Kith;

/// <summary>The identity of a <typeparamref name="T"/>: a UUIDv7, so that identities sort by age.</summary>
/// <remarks>It is also the vCard UID and the DAV file name, written in lower case with hyphens (RFC 9562).</remarks>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>, IComparable<Id<T>>
{
    /// <summary>The day it was made, in UTC (RFC 9562, section 5.7); identities of one import share it.</summary>
    public LocalDate MadeOn
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            Value.TryWriteBytes(bytes, bigEndian: true, out _);
            return Instant.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16)).InUtc().Date;
        }
    }

    /// <summary>A new identity, made now: after all those that this process made before.</summary>
    public static Id<T> New() => new(Age.Next());

    /// <summary>Reads an identity as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">The text is not a UUID.</exception>
    public static Id<T> Parse(string s, IFormatProvider? provider = null) => new(Guid.ParseExact(s, "D"));

    /// <summary>Reads an identity as <see cref="ToString"/> writes it; false when the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var read = Guid.TryParseExact(s, "D", out var value);
        result = new Id<T>(value);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    /// <summary>Lower case with hyphens.</summary>
    public override string ToString() => Value.ToString("D");

    /// <summary>By age.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>By age.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>By age.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>By age.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
}
