using System.Collections;

namespace Kith.Formats.Lines;

/// <summary>One parameter of a property: <c>TYPE=home,voice</c>, or the bare <c>HOME</c> of vCard 2.1.</summary>
/// <param name="Name">As written; null when the file gave the value alone (vCard 2.1).</param>
/// <param name="Values">Without quotes and with the escapes of RFC 6868 resolved; never empty.</param>
public sealed record Parameter(string? Name, IReadOnlyList<string> Values)
{
    /// <summary>A parameter of one value.</summary>
    public Parameter(string? name, string value)
        : this(name, [value])
    {
    }

    /// <summary>Names are compared without case (RFC 6350, section 3.3).</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(Parameter? other) => other is not null && Name == other.Name && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Values.Count, Values[0]);
}

/// <summary>The parameters of a property, in the order of the file.</summary>
public sealed class Parameters : IReadOnlyList<Parameter>, IEquatable<Parameters>
{
    private readonly Parameter[] all;

    // Asked of every property and shared by many, hence found out once.
    private bool? quotedPrintable;
    private bool? base64;

    /// <summary>These, in this order.</summary>
    public Parameters(params IEnumerable<Parameter> parameters) => all = [.. parameters];

    /// <summary>No parameters.</summary>
    public static Parameters None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => all.Length;

    /// <inheritdoc/>
    public Parameter this[int index] => all[index];

    /// <summary>The first value of the first parameter of that name; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var parameter in all)
            {
                if (parameter.Is(name))
                {
                    return parameter.Values[0];
                }
            }

            return null;
        }
    }

    /// <summary>The values of every parameter of that name, one after the other.</summary>
    public IEnumerable<string> Of(string name) => all.Where(parameter => parameter.Is(name)).SelectMany(parameter => parameter.Values);

    /// <summary>The values given without a name (vCard 2.1).</summary>
    public IEnumerable<string> Bare => all.Where(parameter => parameter.Name is null).SelectMany(parameter => parameter.Values);

    /// <summary>ENCODING=QUOTED-PRINTABLE, or the bare word of vCard 2.1.</summary>
    public bool QuotedPrintable => quotedPrintable ??= Encoded("QUOTED-PRINTABLE");

    /// <summary>ENCODING=b, ENCODING=BASE64, or the bare words of vCard 2.1.</summary>
    public bool Base64 => base64 ??= Encoded("BASE64") || Encoded("B");

    /// <summary>The same without the parameters of a name.</summary>
    public Parameters Without(string name) => all.Any(parameter => parameter.Is(name)) ? new(all.Where(parameter => !parameter.Is(name))) : this;

    /// <summary>The same and one more at the end.</summary>
    public Parameters With(Parameter parameter) => new([.. all, parameter]);

    /// <inheritdoc/>
    public bool Equals(Parameters? other) => other is not null && (ReferenceEquals(this, other) || all.AsSpan().SequenceEqual(other.all));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => all.Length == 0 ? 0 : HashCode.Combine(all.Length, all[0]);

    /// <inheritdoc/>
    public IEnumerator<Parameter> GetEnumerator() => all.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Encoded(string word) =>
        all.Length > 0 && (word.Equals(this["ENCODING"], StringComparison.OrdinalIgnoreCase) || Bare.Contains(word, StringComparer.OrdinalIgnoreCase));
}
