namespace Kith;

/// <summary>What a proposal says of a record against the book.</summary>
public enum Verdict
{
    /// <summary>Not in the book yet.</summary>
    New,

    /// <summary>In the book, and the source says something else now.</summary>
    Changed,

    /// <summary>In the book just so.</summary>
    Same,

    /// <summary>Perhaps in the book: the owner is asked, nothing is merged.</summary>
    Doubtful,

    /// <summary>In the book as planned, and the source says that it will not take place: what the book has of it goes to the trash.</summary>
    CalledOff,
}

/// <summary>Everything that a source says of one person, as rows to be.</summary>
/// <param name="Person">The person; for a known one only the identity and what the source says count.</param>
public sealed record PersonDraft(Person Person)
{
    /// <summary>Ways to reach them, as the source gives them.</summary>
    public IReadOnlyList<ContactPoint> Points { get; init; } = [];

    /// <summary>Postal addresses.</summary>
    public IReadOnlyList<PostalAddress> Addresses { get; init; } = [];

    /// <summary>Days that matter.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>Things known about them.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Words they are filed under.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Names of groups they belong to; a group that does not exist is made.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Names by which the source knows them.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>How the owner knows them, as the source tells it.</summary>
    public Origin Origin { get; init; } = Origin.Unsaid;

    /// <summary>The closeness and rhythm the owner wants, where the source knows them, as the sample village does; null otherwise.</summary>
    public Action<Tie>? Intent { get; init; }

    /// <summary>Their picture; null when there is none.</summary>
    public Photo? Photo { get; init; }

    /// <summary>The card they came with; null when they came otherwise.</summary>
    public OriginalCard? Card { get; init; }

    /// <summary>The tie that begins with this draft.</summary>
    public Tie Tie()
    {
        var tie = Kith.Tie.With(Person.Id, Origin);
        Intent?.Invoke(tie);
        return tie;
    }
}

/// <summary>One person of a proposal.</summary>
/// <param name="Verdict">New, changed, same, doubtful.</param>
/// <param name="Draft">What the source says, under the identity it would be saved under: the known person's for changed and same, a new one for new and doubtful.</param>
/// <param name="Why">By what the person was recognised, one sentence; empty for a new one.</param>
/// <param name="Likely">For doubtful ones the person of the book (or of this proposal) it may be; null otherwise.</param>
/// <param name="LikelyName">How that one is called.</param>
/// <param name="Place">Where it stood: file and line.</param>
public sealed record ProposedPerson(Verdict Verdict, PersonDraft Draft, string Why, Id<Person>? Likely, string LikelyName, string Place)
{
    /// <summary>Whether the source notes something about somebody of whom the book notes something else: that stays, and the source's goes behind it.</summary>
    public bool IsNotedBeside { get; init; }
}

/// <summary>One moment of a proposal.</summary>
/// <param name="Verdict">New, changed or same.</param>
/// <param name="Moment">What the source says; for changed and same under the known identity.</param>
/// <param name="People">Who took part.</param>
public sealed record ProposedMoment(Verdict Verdict, Moment Moment, IReadOnlyList<Id<Person>> People);

/// <summary>A record that could not be read, with the reason.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Reason">One sentence.</param>
public sealed record Unread(string Place, string Reason);

/// <summary>How many records of each verdict there are.</summary>
public sealed record Tally(int New, int Changed, int Same, int Doubtful, int CalledOff = 0);

/// <summary>What would change if a source were taken in. Nothing has been written yet.</summary>
/// <param name="Source">The import.</param>
/// <param name="People">Everybody the source speaks of.</param>
/// <param name="Moments">The contacts it tells of, made as they are asked for; may be gone through more than once.</param>
/// <param name="Unread">What could not be read.</param>
public sealed record Proposal(Source Source, IReadOnlyList<ProposedPerson> People, IEnumerable<ProposedMoment> Moments, IReadOnlyList<Unread> Unread)
{
    /// <summary>What else is new, as rows that name the people of this proposal or of the book: needs, gifts, promises, outcomes and their like. They are written as they stand, after the people.</summary>
    public IReadOnlyList<object> Rows { get; init; } = [];
}
