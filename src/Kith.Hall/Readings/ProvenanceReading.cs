using Kith.Analysis;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall;

/// <summary>Some good that came, with the names of those it came by.</summary>
/// <param name="It">The outcome.</param>
/// <param name="Path">Who it came by, from the one the owner knows on.</param>
/// <param name="Root">Where it came from.</param>
public sealed record Good(Outcome It, IReadOnlyList<(Id<Person> Id, string Name)> Path, Root Root);

/// <summary>Reads what came of it all, for <see cref="Roots"/>: outcomes, their paths, and the ties at the beginning of those.</summary>
public static class ProvenanceReading
{
    /// <summary>How many outcomes are read at most; a life has fewer.</summary>
    public const int Most = 2000;

    /// <summary>Reads it, oldest first.</summary>
    /// <param name="book">The book.</param>
    /// <param name="about">Only those whose path somebody is on; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<Good>> OfAsync(KithContext book, Id<Person>? about, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var outcomes = await book.Outcomes.AsNoTracking().Where(outcome => about == null || book.OutcomeSteps.Any(step => step.Outcome == outcome.Id && step.Person == about))
            .OrderByDescending(outcome => outcome.On).Take(Most).ToListAsync(cancellation);
        var ids = outcomes.ConvertAll(outcome => outcome.Id).ToArray();
        var steps = (await book.OutcomeSteps.Where(step => ids.Contains(step.Outcome)).OrderBy(step => step.Ordinal)
            .Join(book.People, step => step.Person, person => person.Id, (step, person) => new { step.Outcome, person.Id, person.FormattedName }).ToListAsync(cancellation)).ToLookup(step => step.Outcome, step => (step.Id, step.FormattedName));
        var first = outcomes.Select(outcome => steps[outcome.Id].Select(step => (Id<Person>?)step.Id).FirstOrDefault()).OfType<Id<Person>>().Distinct().ToArray();
        var ties = await TiesAsync(book, first, cancellation);
        var roots = Roots.Of(outcomes.Select(outcome => new Came(outcome.Id, outcome.On, outcome.Sum, steps[outcome.Id].Select(step => (Id<Person>?)step.Id).FirstOrDefault())), ties).ToDictionary(root => root.Came.Outcome);
        return [.. outcomes.OrderBy(outcome => outcome.On).ThenBy(outcome => outcome.Id.Value).Select(outcome => new Good(outcome, [.. steps[outcome.Id]], roots[outcome.Id]))];
    }

    private static async Task<IReadOnlyList<KnownTie>> TiesAsync(KithContext book, Id<Person>[] people, CancellationToken cancellation)
    {
        var me = await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(cancellation);
        var kin = (await Related.OfAsync(book, me, cancellation)).Kin.Where(one => KinWords.Row(one) is not null && one.Relation is not (Relation.Godchild or Relation.Godparent)).Select(one => one.Person).ToHashSet();
        var pulses = await book.Pulses.AsNoTracking().Where(pulse => people.Contains(pulse.Person)).Select(pulse => new { pulse.Person, pulse.FirstOn }).ToDictionaryAsync(pulse => pulse.Person, pulse => pulse.FirstOn, cancellation);
        return [.. (await book.Ties.AsNoTracking().Where(tie => people.Contains(tie.Person)).ToListAsync(cancellation))
            .Select(tie => new KnownTie(tie.Person, Earlier(Begun(tie.Origin.On), pulses.GetValueOrDefault(tie.Person)), kin.Contains(tie.Person), tie.Sides, tie.Intention))];
    }

    /// <summary>The last day a date leaves open, so that a tie is never made older than it is known to be.</summary>
    private static LocalDate? Begun(PartialDate? date) => date switch
    {
        null or { Year: null } => null,
        { Whole: { } day } => day,
        { Month: { } month } => new LocalDate(date.Year.Value, month, 1).PlusMonths(1).PlusDays(-1),
        _ => new LocalDate(date.Year.Value, 12, 31),
    };

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null ? other : other is null || one < other ? one : other;
}
