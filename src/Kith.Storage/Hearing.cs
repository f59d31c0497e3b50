using NodaTime;

namespace Kith.Storage;

/// <summary>How far a web hook has heard the log, which is its queue. No part of the record: not logged and not undone.</summary>
public sealed class Hearing : ICache
{
    private Hearing()
    {
    }

    /// <summary>Begins after a revision.</summary>
    public static Hearing After(Id<WebHook> hook, long revision, Instant now) => new() { Hook = hook, Heard = revision, NextAt = now };

    /// <summary>Whose.</summary>
    public Id<WebHook> Hook { get; private init; }

    /// <summary>The latest revision it was told of, or did not want to hear of.</summary>
    public long Heard { get; private set; }

    /// <summary>How often the next one was sent without success.</summary>
    public int Tries { get; private set; }

    /// <summary>Not before then is anything sent.</summary>
    public Instant NextAt { get; private set; }

    /// <summary>Why the last sending came to nothing, in a few words; empty when it did not.</summary>
    public string Trouble { get; private set; } = "";
}
