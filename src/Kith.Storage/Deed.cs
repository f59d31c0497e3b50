using NodaTime;

namespace Kith.Storage;

/// <summary>What a save is, for the log: every save says what it does.</summary>
/// <param name="Verb">A word of the resource files: <c>person.add</c>, <c>moment.record</c>.</param>
/// <param name="Subject">To whom or what, as it is called now; empty when nothing needs saying.</param>
/// <param name="At">When: the unit of work's one reading of the clock.</param>
public sealed record Deed(string Verb, string Subject, Instant At)
{
    /// <summary>The import it belongs to.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>The revision that it takes back.</summary>
    public long? Undoes { get; init; }
}
