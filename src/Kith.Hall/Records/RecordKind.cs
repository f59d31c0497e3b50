using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>
/// One kind of record as every door knows it: its fields, its verbs, and how it is kept. Pages, terminal and API read the same
/// description, so that none of them can do what another cannot.
/// </summary>
/// <param name="word">The record in one word, as it begins the verbs of the log: <c>need</c>.</param>
/// <param name="plural">Several of them, as addresses and commands say it: <c>needs</c>.</param>
public abstract class RecordKind(string word, string plural)
{
    /// <summary>The record in one word.</summary>
    public string Word { get; } = word;

    /// <summary>Several of them.</summary>
    public string Plural { get; } = plural;

    /// <summary>Its fields, in the order in which a form asks for them.</summary>
    public abstract IReadOnlyList<RecordField> Fields { get; }

    /// <summary>Every verb it has.</summary>
    public abstract IReadOnlyList<OfferedVerb> Verbs { get; }

    /// <summary>Whether such records can be settled: met, kept, given back, over. Lists leave the settled ones out unless they are asked for.</summary>
    public abstract bool CanSettle { get; }

    /// <summary>Whether such records are about people, and can be listed by person.</summary>
    public abstract bool IsAboutPeople { get; }

    /// <summary>The records of the book by age, or those about one person.</summary>
    /// <param name="book">The book.</param>
    /// <param name="about">About whom; null for everybody.</param>
    /// <param name="after">Only those made after this one; null from the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public abstract Task<IReadOnlyList<RecordView>> ListAsync(KithContext book, Id<Person>? about, Guid? after, int most, CancellationToken cancellation);

    /// <summary>The newest records first, or those about one person: what a page shows.</summary>
    /// <param name="book">The book.</param>
    /// <param name="about">About whom; null for everybody.</param>
    /// <param name="before">Only those made before this one; null from the newest.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public abstract Task<IReadOnlyList<RecordView>> NewestAsync(KithContext book, Id<Person>? about, Guid? before, int most, CancellationToken cancellation);

    /// <summary>Some of the records by their days, or of those about one person: what returns by its next day, everything else the latest first.</summary>
    /// <param name="book">The book.</param>
    /// <param name="about">About whom; null for everybody.</param>
    /// <param name="today">From which day on what returns is next.</param>
    /// <param name="skip">How many lie before them.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public abstract Task<IReadOnlyList<RecordView>> ByDayAsync(KithContext book, Id<Person>? about, LocalDate today, int skip, int most, CancellationToken cancellation);

    /// <summary>The identities that end in some digits.</summary>
    /// <param name="book">The book.</param>
    /// <param name="tails">Lower-case hexadecimal digits without hyphens, all of one length.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public abstract Task<IReadOnlyList<Guid>> EndingAsync(KithContext book, IReadOnlyList<string> tails, CancellationToken cancellation);

    /// <summary>One record; null when there is none.</summary>
    public abstract Task<RecordView?> FindAsync(KithContext book, Guid id, CancellationToken cancellation);

    /// <summary>Makes a record of what was filled in, and saves it.</summary>
    /// <exception cref="RefusalException">Something that was filled in cannot be.</exception>
    public abstract Task<Kept> AddAsync(KithContext book, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation);

    /// <summary>Changes what was filled in and leaves the rest; null when there is no such record.</summary>
    /// <exception cref="RefusalException">Something that was filled in cannot be, or was said for good.</exception>
    public abstract Task<Kept?> ChangeAsync(KithContext book, Guid id, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation);

    /// <summary>Does what a verb says; null when there is no such record.</summary>
    /// <exception cref="RefusalException">The record does not know the verb, or cannot do it as it stands.</exception>
    public abstract Task<Kept?> DoAsync(KithContext book, Guid id, string verb, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation);

    /// <summary>Puts a record in the trash; null when there is no such record.</summary>
    public abstract Task<Kept?> RemoveAsync(KithContext book, Guid id, Instant now, CancellationToken cancellation);
}

/// <summary>What was kept.</summary>
/// <param name="Id">The record.</param>
/// <param name="Revision">The change, by which it can be taken back; null when nothing changed.</param>
/// <param name="Subject">What it is called in the log.</param>
public sealed record Kept(Guid Id, long? Revision, string Subject);
