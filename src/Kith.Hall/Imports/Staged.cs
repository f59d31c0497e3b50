using NodaTime;

namespace Kith.Hall.Imports;

/// <summary>How far an import on its way is.</summary>
public enum StagedPhase
{
    /// <summary>Files are being handed in.</summary>
    Waiting,

    /// <summary>The files are being read.</summary>
    Reading,

    /// <summary>What would change is known, and the owner is asked.</summary>
    Proposed,

    /// <summary>It is being written.</summary>
    Accepting,

    /// <summary>It is in the book.</summary>
    Accepted,

    /// <summary>It came to nothing; the sentence says why.</summary>
    Failed,
}

/// <summary>An import on its way, as any process can read it from its folder.</summary>
/// <param name="Phase">How far it is.</param>
/// <param name="Began">When the phase began.</param>
/// <param name="Told">When its worker last said something; a worker silent for long is gone.</param>
public sealed record Staged(StagedPhase Phase, Instant Began, Instant Told)
{
    /// <summary>The owner's own addresses as they gave them.</summary>
    public IReadOnlyList<string> Me { get; init; } = [];

    /// <summary>Bytes read so far.</summary>
    public long Bytes { get; init; }

    /// <summary>Bytes to be read in all.</summary>
    public long TotalBytes { get; init; }

    /// <summary>Records read, or moments written, so far.</summary>
    public long Records { get; init; }

    /// <summary>The file that is being read.</summary>
    public string File { get; init; } = "";

    /// <summary>What went wrong, in a sentence; empty while nothing has.</summary>
    public string Trouble { get; init; } = "";

    /// <summary>The change of the book, once it is in.</summary>
    public long? Revision { get; init; }

    /// <summary>New people, changed records and new moments, once it is in.</summary>
    public int People { get; init; }

    /// <summary>Records that were in the book and now say something else.</summary>
    public int Changed { get; init; }

    /// <summary>New moments.</summary>
    public int Moments { get; init; }

    /// <summary>Seconds that reading will still take at the rate so far; null when nothing can be said yet.</summary>
    public int? SecondsLeft => Bytes > 0 && TotalBytes > Bytes && (Told - Began).TotalSeconds is > 1 and var spent ? (int)Math.Ceiling(spent / Bytes * (TotalBytes - Bytes)) : null;
}

/// <summary>What the owner is shown before anything is written.</summary>
/// <param name="People">How many people of each verdict.</param>
/// <param name="Moments">How many moments of each verdict.</param>
/// <param name="Shown">The people who are new, changed or doubtful, doubtful ones first, cut at <see cref="Most"/>.</param>
/// <param name="Unread">What could not be read.</param>
/// <param name="Tables">Tables whose columns were guessed.</param>
public sealed record StagedProposal(Tally People, Tally Moments, IReadOnlyList<StagedPerson> Shown, IReadOnlyList<Unread> Unread, IReadOnlyList<string> Tables)
{
    /// <summary>More people than this nobody reads through; the counts tell the rest.</summary>
    public const int Most = 500;

    /// <summary>Of how many people the book notes something that stays, with the files' note behind it.</summary>
    public int NotedBeside { get; init; }

    /// <summary>What the book is called that comes back whole; null for any other import.</summary>
    public string? Whole { get; init; }
}

/// <summary>One person of a proposal as the owner is shown them.</summary>
/// <param name="Key">By which an answer names them.</param>
/// <param name="Verdict">New, changed or doubtful.</param>
/// <param name="Name">As the file calls them.</param>
/// <param name="Detail">Addresses and numbers, for telling people of one name apart.</param>
/// <param name="Why">By what they were recognised.</param>
/// <param name="LikelyName">For doubtful ones, who they may be.</param>
/// <param name="Place">File and line.</param>
public sealed record StagedPerson(string Key, Verdict Verdict, string Name, string Detail, string Why, string LikelyName, string Place);
