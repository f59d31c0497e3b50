using NodaTime;

namespace Kith;

/// <summary>Where records came from, as its maker calls the format.</summary>
public enum SourceKind
{
    /// <summary>The owner's hand.</summary>
    Hand,

    /// <summary>The sample village.</summary>
    Sample,

    /// <summary>One or several files brought in together.</summary>
    Files,

    /// <summary>A server.</summary>
    Server,
}

/// <summary>Where a record came from: one import of files, a server, the sample village.</summary>
public sealed class Source
{
    private Source()
    {
    }

    /// <summary>A source that is about to be taken in.</summary>
    public static Source Of(SourceKind kind, string name, Instant now) => new() { Id = Id<Source>.New(), Kind = kind, Name = name, At = now };

    /// <summary>Its identity, by which an import is undone whole.</summary>
    public Id<Source> Id { get; private init; }

    /// <summary>What kind of place it is.</summary>
    public SourceKind Kind { get; private init; }

    /// <summary>File names as the owner named them.</summary>
    public string Name { get; private init; } = "";

    /// <summary>When it was taken in.</summary>
    public Instant At { get; private init; }
}
