using System.Collections;

namespace Kith.Exchange;

/// <summary>Which moments of the outside world are in the book, by their identity there, with the hash of what was said of them.</summary>
public delegate IReadOnlyDictionary<string, (Id<Moment> Id, long Fingerprint)> KnownMoments(IReadOnlyList<string> externals);

/// <summary>The moments that files tell of, with who took part, made anew each time they are gone through.</summary>
/// <remarks>Only a batch of them is held at a time, and of each one seen eight bytes, so that two files that tell the same make one moment.</remarks>
internal sealed class ProposedMoments(
    IReadOnlyList<FileReading> readings, PeopleRecognition recognition, IReadOnlySet<string> owner, KnownMoments known,
    IReadOnlyDictionary<Id<Person>, Id<Person>?> doubtful, CancellationToken cancellation) : IEnumerable<ProposedMoment>
{
    private const int BatchSize = 500;
    private const int MostRemembered = 100_000;

    private readonly Dictionary<Party, Id<Person>?> remembered = [];

    /// <summary>The same, with those who were doubtful being whom the owner said.</summary>
    public ProposedMoments With(IReadOnlyDictionary<Id<Person>, Id<Person>?> answers) => new(readings, recognition, owner, known, answers, cancellation);

    /// <inheritdoc/>
    public IEnumerator<ProposedMoment> GetEnumerator()
    {
        var seen = new HashSet<ulong>();
        foreach (var batch in readings.SelectMany(reading => reading.Moments).Select(Among).Where(one => (one.People.Count > 0 || one.Claim.CalledOff) && seen.Add(Hash(one.Claim.External))).Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = known([.. batch.Select(one => one.Claim.External)]);
            foreach (var (claim, people) in batch.Where(one => !one.Claim.CalledOff || before.ContainsKey(one.Claim.External)))
            {
                yield return before.TryGetValue(claim.External, out var was)
                    ? new(claim.CalledOff ? Verdict.CalledOff : was.Fingerprint == claim.Fingerprint ? Verdict.Same : Verdict.Changed, Moment(claim).As(was.Id), people)
                    : new(Verdict.New, Moment(claim), people);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (MomentClaim Claim, IReadOnlyList<Id<Person>> People) Among(MomentClaim claim)
    {
        cancellation.ThrowIfCancellationRequested();
        var people = new List<Id<Person>>(claim.Parties.Count);
        foreach (var party in claim.Parties)
        {
            if (Who(party) is { } person && !people.Contains(person))
            {
                people.Add(person);
            }
        }

        return (claim, people);
    }

    private Id<Person>? Who(Party party)
    {
        if (party.Email is { } email && owner.Contains(Normals.Email(email)))
        {
            return null;
        }

        if (!remembered.TryGetValue(party, out var who))
        {
            if (remembered.Count >= MostRemembered)
            {
                remembered.Clear();
            }

            who = recognition.Who(party);
            who = who is { } one && doubtful.TryGetValue(one, out var said) ? said : who;
            remembered[party] = who = who is { } person && recognition.IsMe(person) ? null : who;
        }

        return who;
    }

    private static Moment Moment(MomentClaim claim) =>
        Kith.Moment.Of(claim.Kind, claim.On, claim.Substance)
            .Lasting(claim.Minutes is >= 0 and <= 525_600 ? claim.Minutes : null, claim.At, claim.Zone)
            .About(claim.Title, "", claim.Where)
            .Begun(claim.BegunBy)
            .From(claim.External, claim.Fingerprint);

    // FNV-1a in 64 bits: among ten million identities the odds of one that is lost are below one in 300,000.
    private static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);
}
