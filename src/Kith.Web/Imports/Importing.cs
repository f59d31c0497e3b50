using Kith.Exchange;
using Kith.Exchange.Tables;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Imports;

/// <summary>What is brought in, and by whom.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Me">The owner's own addresses as they gave them; empty for those the book knows, or else those the files give evidence of.</param>
/// <param name="Now">The unit of work's one reading of the clock.</param>
public sealed record Brought(IReadOnlyList<string> Paths, IReadOnlyList<string> Me, Instant Now)
{
    /// <summary>How the import is called in the history; by default the names of the files.</summary>
    public string? Name { get; init; }

    /// <summary>What the owner says the columns of a table hold, by its path; null for the guess.</summary>
    public Func<string, ColumnMapping?> Columns { get; init; } = _ => null;
}

/// <summary>Files on their way to a proposal, the same for every door.</summary>
public static class Importing
{
    // A source is called by so many of its files; of more it is said how many there are.
    private const int NamesShown = 3;

    /// <summary>Reads files and says what they would change. Nothing is written.</summary>
    public static async Task<Proposal> ProposeAsync(KithContext book, Brought brought, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(brought);
        var settings = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var me = await book.People.AsNoTracking().SingleAsync(p => p.IsMe, cancellation);
        var known = await book.ContactPoints.Where(c => c.Person == me.Id && c.Kind == ContactKind.Email).Select(c => c.Normal).ToListAsync(cancellation);
        List<string> own = [.. brought.Me.Select(Normal).Union(known)];
        var options = new IntakeOptions(own, settings.TimeZone, brought.Now) { Columns = brought.Columns };
        var readings = Intake.Read(brought.Paths, options, progress, cancellation);
        var source = Source.Of(SourceKind.Files, brought.Name ?? Called(brought.Paths), brought.Now);
        var proposal = Intake.Propose(readings, await RosterReading.OfAsync(book, cancellation), book.KnownMoments, source, own, cancellation);
        var learned = own.Count > 0 ? own : [.. readings.SelectMany(r => r.OwnAddresses).Select(Normal).Distinct()];
        return WithOwner(await WithNotesAsync(book, proposal, cancellation), me, [.. learned.Except(known)]);
    }

    /// <summary>Marks those of whom the book notes something to which the files add.</summary>
    private static async Task<Proposal> WithNotesAsync(KithContext book, Proposal proposal, CancellationToken cancellation)
    {
        var ids = proposal.People.Where(person => person is { Verdict: Verdict.Changed, Draft.Person.Note.Length: > 0 }).Select(person => person.Draft.Person.Id).ToList();
        if (ids.Count == 0)
        {
            return proposal;
        }

        var notes = await book.People.Where(person => ids.Contains(person.Id) && person.Note != "").ToDictionaryAsync(person => person.Id, person => person.Note, cancellation);
        return proposal with { People = [.. proposal.People.Select(person => person with { IsNotedBeside = person.Verdict == Verdict.Changed && notes.TryGetValue(person.Draft.Person.Id, out var note) && PersonNote.With(note, person.Draft.Person.Note) != note })] };
    }

    /// <summary>The owner's addresses are kept with the import, so that the next one need not ask.</summary>
    private static Proposal WithOwner(Proposal proposal, Person me, List<string> addresses)
    {
        if (addresses.Count == 0)
        {
            return proposal;
        }

        var draft = new PersonDraft(me) { Points = [.. addresses.Select((a, at) => ContactPoint.Of(me.Id, ContactKind.Email, a, a, ordinal: at))] };
        return proposal with { People = [.. proposal.People, new ProposedPerson(Verdict.Changed, draft, "", null, "", "")] };
    }

    private static string Called(IReadOnlyList<string> paths)
    {
        var names = paths.Select(p => Path.GetFileName(Path.TrimEndingDirectorySeparator(p))).ToList();
        return names.Count <= NamesShown ? string.Join(", ", names) : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(NamesShown))} (+{names.Count - NamesShown})");
    }

    private static string Normal(string address) => address.Trim().ToLowerInvariant();
}
