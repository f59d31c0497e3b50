using Kith.Storage.Changes;
using Kith.Storage.Readings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Imports;

/// <summary>One import on its way into the book: new rows in bulk, changed ones through the tracker, both in one change of the log.</summary>
internal sealed class TakingIn : IDisposable
{
    private readonly KithContext book;
    private readonly long revision;
    private readonly BulkWriter writer;
    private readonly Merging merging;
    private readonly Dictionary<string, Id<Group>> groups;
    private readonly HashSet<Id<Person>> touched = [];
    private int people;
    private int changed;
    private int moments;

    private TakingIn(KithContext book, long revision, Dictionary<string, Id<Group>> groups)
    {
        (this.book, this.revision, this.groups) = (book, revision, groups);
        writer = new BulkWriter(book, revision);
        merging = new Merging(book);
    }

    /// <summary>What it came to.</summary>
    public Accepted Result => new(revision, people, changed, moments);

    /// <summary>Opens the change.</summary>
    public static async Task<TakingIn> BeginAsync(KithContext book, Source source, Instant now, CancellationToken cancellation)
    {
        var revision = await Saving.NextRevisionAsync(book, cancellation);
        var groups = (await book.Groups.AsNoTracking().ToListAsync(cancellation)).GroupBy(g => PersonName.Fold(g.Name)).ToDictionary(g => g.Key, g => g.First().Id);
        var taking = new TakingIn(book, revision, groups);
        await taking.writer.WriteUnloggedAsync(source, cancellation);
        await taking.writer.WriteUnloggedAsync(Change.Of(revision, now, "import", source.Name, source.Id, null, null), cancellation);
        return taking;
    }

    /// <summary>Takes one person in, or what is new about them.</summary>
    public async Task PersonAsync(ProposedPerson proposed, CancellationToken cancellation)
    {
        var draft = proposed.Draft;
        switch (proposed.Verdict)
        {
            case Verdict.New:
                await NewAsync(draft, cancellation);
                people++;
                break;
            case Verdict.Changed:
                await merging.MergeAsync(draft, cancellation);
                await TrackedAsync(cancellation);
                await JoinAsync(draft, true, cancellation);
                touched.Add(draft.Person.Id);
                changed++;
                break;
        }
    }

    /// <summary>Takes a row in as it stands; its people have to be there.</summary>
    public ValueTask RowAsync(object row, CancellationToken cancellation) => writer.WriteAsync(row, cancellation);

    /// <summary>Takes one moment in, or what is new about it.</summary>
    public async Task MomentAsync(ProposedMoment proposed, CancellationToken cancellation)
    {
        if (proposed.Verdict == Verdict.New)
        {
            await writer.WriteAsync(proposed.Moment, cancellation);
            foreach (var person in proposed.People)
            {
                await writer.WriteAsync(Participant.In(proposed.Moment, person), cancellation);
            }

            moments++;
        }
        else if (proposed.Verdict == Verdict.Changed)
        {
            touched.UnionWith(await merging.MergeAsync(proposed, cancellation));
            await TrackedAsync(cancellation);
            changed++;
        }

        else if (proposed.Verdict == Verdict.CalledOff)
        {
            touched.UnionWith(await merging.RemoveAsync(proposed.Moment.Id, cancellation));
            await TrackedAsync(cancellation);
            changed++;
        }

        if (proposed.Verdict is Verdict.New or Verdict.Changed)
        {
            touched.UnionWith(proposed.People);
        }
    }

    /// <summary>Writes what waits and reads the rhythms anew; false when nothing at all was written.</summary>
    public async Task<bool> EndAsync(CancellationToken cancellation)
    {
        await writer.FlushAsync(cancellation);
        if (writer.Count == 0)
        {
            return false;
        }

        await Rhythms.RefreshAsync(book, touched, cancellation);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private async Task NewAsync(PersonDraft draft, CancellationToken cancellation)
    {
        await writer.WriteAsync(draft.Person, cancellation);
        if (!draft.Person.IsMe)
        {
            await writer.WriteAsync(draft.Tie(), cancellation);
            touched.Add(draft.Person.Id);
        }

        await AllAsync(draft.Points, cancellation);
        await AllAsync(draft.Addresses, cancellation);
        await AllAsync(draft.Occasions, cancellation);
        await AllAsync(draft.Facts, cancellation);
        await AllAsync(draft.Tags.DistinctBy(t => t.Name), cancellation);
        await AllAsync(draft.Aliases.DistinctBy(a => (a.Scheme, a.Value)), cancellation);
        await AllAsync(draft.Photo is { } photo ? [photo] : Array.Empty<Photo>(), cancellation);
        await AllAsync(draft.Card is { } card ? [card] : Array.Empty<OriginalCard>(), cancellation);
        await JoinAsync(draft, false, cancellation);
    }

    private async Task JoinAsync(PersonDraft draft, bool known, CancellationToken cancellation)
    {
        foreach (var name in draft.Groups.DistinctBy(PersonName.Fold))
        {
            if (!groups.TryGetValue(PersonName.Fold(name), out var group))
            {
                var made = Group.Called(name);
                await writer.WriteAsync(made, cancellation);
                groups[PersonName.Fold(name)] = group = made.Id;
            }

            if (!known || !await book.GroupMembers.AnyAsync(m => m.Group == group && m.Person == draft.Person.Id, cancellation))
            {
                await writer.WriteAsync(GroupMember.Of(group, draft.Person.Id), cancellation);
            }
        }
    }

    private async Task AllAsync<T>(IEnumerable<T> rows, CancellationToken cancellation)
        where T : class
    {
        foreach (var row in rows)
        {
            await writer.WriteAsync(row, cancellation);
        }
    }

    /// <summary>Writes what the tracker holds under the same change, and forgets it.</summary>
    private async Task TrackedAsync(CancellationToken cancellation)
    {
        var entries = Saving.Changed(book);
        touched.UnionWith(Saving.Touched(entries));
        Saving.Describe(book, revision, ref writer.Ordinal, entries);
        await book.FlushAsync(cancellation);
        book.ChangeTracker.Clear();
    }
}
