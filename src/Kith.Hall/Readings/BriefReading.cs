using Kith.Care;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall;

/// <summary>Reads from the book what one is glad to know before meeting somebody, for every door alike.</summary>
public static class BriefReading
{
    private const int MostMoments = 20;

    /// <summary>The brief of a person; null when they have no tie, as the owner of the book.</summary>
    public static async Task<Brief?> OfAsync(KithContext book, Id<Person> person, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await TodayReading.CandidateAsync(book, person, cancellation) is not { } tie)
        {
            return null;
        }

        var moments = await book.Participants.Where(p => p.Person == person).OrderByDescending(p => p.On).ThenByDescending(p => p.Moment).Take(MostMoments)
            .Join(book.Moments, p => p.Moment, m => m.Id, (_, m) => new MomentTold(m.Id, m.On, m.Kind, m.Minutes, m.Title, m.Note)).ToListAsync(cancellation);
        var facts = await book.Facts.Where(f => f.Person == person).Select(f => new FactTold(f.Id, f.Text, f.Kind, f.Since, f.Until)).ToListAsync(cancellation);
        var again = tie.Standing is { HasDied: false, Intention: not Intention.Resting }
            ? await ContactDays.AgainAsync(book, await ContactDays.OfAsync(book, person, cancellation), today, cancellation) : null;
        var occasions = await book.Occasions.Where(o => o.Person == person).ToListAsync(cancellation);
        return Brief.Of(
            new TiePicture(
                person, tie.Name, tie.Origin ?? Origin.Unsaid, await ThroughAsync(book, tie.Origin?.Through, cancellation), tie.Pulse,
                [.. moments.OrderByDescending(m => m.On)],
                // The latest day first; those of one import come together, and between them their words decide.
                [.. facts.OrderByDescending(f => f.Id.MadeOn).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal)],
                [.. occasions.Select(o => new OccasionOf(o.Id, person, tie.Name, tie.Standing, o.Kind, o.On, o.Text, o.LeadDays, o.Own))],
                tie.Sides, again),
            today);
    }

    private static async Task<Named?> ThroughAsync(KithContext book, Id<Person>? through, CancellationToken cancellation) =>
        through is { } id && await book.People.Where(p => p.Id == id).Select(p => p.FormattedName).SingleOrDefaultAsync(cancellation) is { } name
            ? new Named(id, name, new Standing())
            : null;
}
