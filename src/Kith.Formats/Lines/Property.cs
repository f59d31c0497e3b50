namespace Kith.Formats.Lines;

/// <summary>One content line, taken apart: <c>group.NAME;PARAM=value:text</c> (RFC 6350, section 3.3; RFC 5545, section 3.1).</summary>
/// <param name="Group">What stands before the point, by which Apple and Google tie a label to its property; null when none.</param>
/// <param name="Name">As written; names are compared without case.</param>
/// <param name="Parameters">In the order of the file; without CHARSET unless the value is quoted-printable, since it told of the file's bytes.</param>
/// <param name="Value">As written, unfolded, in Unicode; still escaped, and still quoted-printable or base64 where the parameters say so.</param>
public sealed record Property(string? Group, string Name, Parameters Parameters, string Value)
{
    /// <summary>A property without group and parameters.</summary>
    public Property(string name, string value)
        : this(null, name, Parameters.None, value)
    {
    }

    /// <summary>The lines of the component this property holds instead of a value (AGENT in vCard 2.1); null for nearly all.</summary>
    public IReadOnlyList<Property>? Inner { get; init; }

    /// <summary>True when the value is written as quoted-printable.</summary>
    public bool QuotedPrintable => Parameters.QuotedPrintable;

    /// <summary>True when the value is written as base64.</summary>
    public bool Base64 => Parameters.Base64;

    /// <summary>Names are compared without case.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value with the quoted-printable taken off, line ends as <c>\n</c>; still escaped.</summary>
    public string Plain => QuotedPrintable ? Lines.QuotedPrintable.Decode(Value, Parameters["CHARSET"]) : Value;

    /// <inheritdoc/>
    public bool Equals(Property? other) =>
        other is not null && Name == other.Name && Group == other.Group && Value == other.Value && Parameters.Equals(other.Parameters)
        && (Inner is null ? other.Inner is null : other.Inner is not null && Inner.SequenceEqual(other.Inner));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Group, Name, Value);
}
