using Kith.Exchange;
using Kith.Exchange.Tables;
using Kith.Formats;
using Kith.Formats.Files;
using Kith.Hall.Exports;
using Kith.Hall.Imports;
using Kith.Storage;
using NodaTime;

namespace Kith.Web.Imports;

/// <summary>Reads and writes the imports on their way, beside the requests; how far it is stands in the staging folder.</summary>
public sealed class ImportWork(Shelf shelf, Id<Book> book, Staging staging, IClock clock, ILogger<ImportWork> log)
{
    // So often a worker says how far it is, and looks whether it is to stop.
    private static readonly Duration Telling = Duration.FromMilliseconds(200);

    /// <summary>Begins to read what was handed in.</summary>
    public Task ReadAsync(Id<Source> import) => RunAsync(import, StagedPhase.Reading, async (open, state, stop) =>
    {
        if (Whole(import) is { } whole)
        {
            staging.Propose(import, new StagedProposal(new Tally(whole.People, 0, 0, 0), new Tally(whole.Moments, 0, 0, 0), [], [], []) { Whole = whole.Name });
            Tell(import, state with { Phase = StagedPhase.Proposed });
            return;
        }

        var proposal = await ProposeAsync(open, import, state, stop);
        staging.Propose(import, Shown(proposal, Tables(import)));
        Tell(import, state with { Phase = StagedPhase.Proposed });
    });

    /// <summary>Begins to write what the owner accepted, their answers about the doubtful included.</summary>
    public Task AcceptAsync(Id<Source> import) => RunAsync(import, StagedPhase.Accepting, async (open, state, stop) =>
    {
        if (Whole(import) is { } whole)
        {
            await whole.ComeAsync(open, new Teller<long>(staging, clock, import, stop, records => state with { Records = records }), stop.Token);
            staging.ClearFiles(import);
            Tell(import, state with { Phase = StagedPhase.Accepted, People = whole.People, Moments = whole.Moments });
            return;
        }

        // The same files and the same book make the same proposal, so none is kept between the two.
        var proposal = (await ProposeAsync(open, import, state, stop)).Answered(staging.Answers(import), acceptDoubtful: false);
        var accepted = await open.AcceptAsync(proposal, clock.GetCurrentInstant(), new Teller<long>(staging, clock, import, stop, records => state with { Records = records }), stop.Token);
        staging.ClearFiles(import);
        Tell(import, state with { Phase = StagedPhase.Accepted, Revision = accepted.Revision, People = accepted.People, Changed = accepted.Changed, Moments = accepted.Moments });
    });

    private BookReturn? Whole(Id<Source> import) => staging.Received(import) is [var only] ? BookReturn.Of(only) : null;

    private async Task<Proposal> ProposeAsync(KithContext open, Id<Source> import, Staged state, CancellationTokenSource stop)
    {
        var columns = staging.Columns(import);
        var brought = new Brought(staging.Received(import), state.Me, clock.GetCurrentInstant()) { Columns = path => columns.GetValueOrDefault(staging.NameOf(import, path)) };
        var progress = new Teller<IntakeProgress>(staging, clock, import, stop, p => state with { Bytes = p.Bytes, TotalBytes = p.TotalBytes, Records = p.Records, File = Path.GetFileName(p.File) });
        return await Importing.ProposeAsync(open, brought, progress, stop.Token);
    }

    private async Task RunAsync(Id<Source> import, StagedPhase phase, Func<KithContext, Staged, CancellationTokenSource, Task> work)
    {
        var now = clock.GetCurrentInstant();
        var state = (staging.State(import) ?? new Staged(phase, now, now)) with { Phase = phase, Began = now, Told = now, Trouble = "" };
        staging.Tell(import, state);
        // The request that began it is over long before it ends.
        await Task.Yield();
        using var stop = new CancellationTokenSource();
        try
        {
            await using var held = staging.Hold(import);
            await using var open = shelf.Open(book);
            await Task.Run(() => work(open, state, stop), stop.Token);
        }
        catch (OperationCanceledException)
        {
            staging.Clear(import);
        }
        catch (RefusalException refusal)
        {
            Tell(import, state with { Phase = StagedPhase.Failed, Trouble = refusal.Message });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // This is the worker's own door: nobody is above it to whom the fault could be told.
            log.LogError("An import came to nothing: {Kind}", fault.GetType().Name);
            Tell(import, state with { Phase = StagedPhase.Failed, Trouble = Faults.Sentence(fault, shelf.File) ?? Texts.ImportTexts.Fault });
        }
    }

    private void Tell(Id<Source> import, Staged state) => staging.Tell(import, state with { Told = clock.GetCurrentInstant() });

    /// <summary>The beginning of a table of no known program, for its owner to say what its columns hold; null for any other file.</summary>
    public TablePreview? Preview(Id<Source> import, string file)
    {
        if (staging.Find(import, file) is not { } path)
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        if (FormatRecognition.Of(stream).Kind != FileKind.Table)
        {
            return null;
        }

        stream.Position = 0;
        return TableReading.Preview(stream, file, Limits.Default) is { Confirm: true } preview ? preview : null;
    }

    private List<string> Tables(Id<Source> import) =>
        [.. staging.Names(import).Where(file => Preview(import, file) is not null)];

    private static StagedProposal Shown(Proposal proposal, IReadOnlyList<string> tables) => new(
        proposal.PeopleTally,
        proposal.MomentTally(),
        [.. proposal.People.Where(p => p.Verdict != Verdict.Same && !p.Draft.Person.IsMe).OrderByDescending(p => p.Verdict == Verdict.Doubtful).Take(StagedProposal.Most).Select(Shown)],
        proposal.Unread,
        tables)
    {
        NotedBeside = proposal.People.Count(person => person.IsNotedBeside),
    };

    private static StagedPerson Shown(ProposedPerson person) => new(
        person.AnswerKey(), person.Verdict, person.Draft.Person.FormattedName,
        string.Join(", ", person.Draft.Points.Take(3).Select(p => p.Value)), person.Why, person.LikelyName, person.Place);

    /// <summary>Tells how far it is now and then, and stops the work when the owner has asked.</summary>
    private sealed class Teller<T>(Staging staging, IClock clock, Id<Source> import, CancellationTokenSource stop, Func<T, Staged> say) : IProgress<T>
    {
        private Instant last;

        public void Report(T value)
        {
            var now = clock.GetCurrentInstant();
            // A clock that was set back must not silence a worker until it has caught up.
            if (now >= last && now - last < Telling)
            {
                return;
            }

            last = now;
            if (staging.Stopped(import))
            {
                stop.Cancel();
                return;
            }

            staging.Tell(import, say(value) with { Told = now });
        }
    }
}
