using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Storage.Queries;
using NodaTime;

namespace Kith.Web;

/// <summary>Reads from the book the picture that Today is chosen from, for every door alike.</summary>
public static class TodayReading
{
    // Six times the five that are shown, and of the dormant, of whom one is, ten.
    private const int Room = 30;
    private const int DormantRoom = 10;

    /// <summary>What the day offers.</summary>
    public static async Task<Today> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var picture = await PictureAsync(book, today, cancellation);
        var chosen = Today.Choose(picture, today);
        // Ways to reach somebody change neither choice nor order: they are read for the few who were chosen.
        var few = chosen.People.Select(p => p.Person).ToArray();
        var reach = few.Length == 0 ? null : await book.ReachAsync(few, cancellation);
        return reach is null ? chosen : Today.Choose(picture with { Candidates = [.. picture.Candidates.Where(c => few.Contains(c.Person)).Select(c => WithReach(c, reach))] }, today);
    }

    /// <summary>A tie as Care sees it; null when the person has none.</summary>
    public static async Task<Candidate?> CandidateAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        var reach = await book.ReachAsync([person], cancellation);
        await foreach (var tie in book.TiesWith([person]).WithCancellation(cancellation))
        {
            return WithReach(Candidate(tie), reach);
        }

        return null;
    }

    private static async Task<Picture> PictureAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        var occasions = (await book.OccasionsBetweenAsync(today.PlusDays(-Turns.Belated), today.PlusDays(OccasionAhead.Lead), UsualGap.DaysForOwn, cancellation)).ConvertAll(Occasion);
        var turns = await book.TurnsOfADayAsync(Turns.Since(today), Analysis.Pulse.SlotOn(today), Turns.DormantDays, Turns.DormantBefore(today), cancellation);
        var kept = occasions.Where(o => OccasionAhead.LastOf(o, today) is { } last && Period.DaysBetween(last.On, today) <= Turns.Belated).Select(o => o.Person);
        var few = Nearest(turns, today).Union(kept).ToArray();
        var candidates = new Dictionary<Id<Person>, Candidate>();
        if (few.Length > 0)
        {
            await foreach (var tie in book.TiesWith(few).WithCancellation(cancellation))
            {
                candidates.TryAdd(tie.Person, Candidate(tie));
            }
        }

        return new Picture([.. candidates.Values], occasions, await RecentAsync(book, today, cancellation));
    }

    /// <summary>Those who can be among the five: the order is that of <see cref="Today.Choose"/>, with room for some who turn out to have no reason.</summary>
    private static IEnumerable<Id<Person>> Nearest(List<TurnFact> turns, LocalDate today)
    {
        var named = turns.Where(t => t.Intention != Intention.Resting && !(t.PausedUntil > today)).ToList();
        double Near(TurnFact turn) => Closeness.Of(turn.Intention, turn.LastOn is { } last ? Attention.Decayed(turn.Attention, Period.DaysBetween(last, today)) : 0);
        return named.OrderByDescending(Near).Take(Room).Concat(named.Where(t => t.FadedOn < Turns.DormantBefore(today)).OrderByDescending(t => t.Attention).Take(DormantRoom)).Select(t => t.Person);
    }

    private static async Task<List<RecentMoment>> RecentAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        foreach (var substances in new Substance[][] { [Substance.Talk, Substance.HeartToHeart], [Substance.Exchange] })
        {
            var recent = new List<RecentMoment>();
            await foreach (var fact in book.MomentsOfLate(today.PlusDays(-Alive.Within), today, substances, 8).WithCancellation(cancellation))
            {
                var named = new Named(fact.Person, fact.Name, Standing(fact.IsMe, fact.HasDied, fact.Tie));
                if (recent.Count > 0 && recent[^1].Id == fact.Moment.Id)
                {
                    recent[^1] = recent[^1] with { With = [.. recent[^1].With, named] };
                }
                else
                {
                    recent.Add(new RecentMoment(fact.Moment.Id, fact.Moment.On, fact.Moment.Kind, fact.Moment.Substance, fact.Moment.Title, [named]));
                }
            }

            if (recent.Any(moment => moment.With.Any(somebody => somebody.Standing.MayBeNamed(today))))
            {
                return recent;
            }
        }

        return [];
    }

    private static Candidate WithReach(Candidate candidate, ILookup<Id<Person>, ContactKind> reach) => candidate with
    {
        HasPhone = reach[candidate.Person].Contains(ContactKind.Phone),
        HasMail = reach[candidate.Person].Contains(ContactKind.Email),
    };

    private static Candidate Candidate(TieFact fact) => new(
        fact.Person,
        fact.Name,
        Standing(fact.IsMe, fact.HasDied, fact.Tie),
        fact.Pulse is { FirstOn: { } first, LastOn: { } last } pulse
            ? new Analysis.Pulse(pulse.Days, first, last, UsualGap.Of(pulse.Days, first, last, fact.Tie.Intention, fact.Tie.Wish), pulse.Attention, pulse.ThoughtOn, pulse.QuieterOn, pulse.FadedOn, pulse.Slot)
            : null,
        fact.Last is { } moment ? new LastMoment(moment.Id, moment.On, moment.Kind, moment.Substance, moment.Title) : null,
        Origin: fact.Tie.Origin);

    private static OccasionOf Occasion(OccasionFact fact) => new(
        fact.Occasion.Id, fact.Occasion.Person, fact.Name, Standing(fact.IsMe, fact.HasDied, fact.Tie), fact.Occasion.Kind, fact.Occasion.On, fact.Occasion.Text, fact.Occasion.LeadDays);

    private static Standing Standing(bool isMe, bool hasDied, Tie? tie) => new(isMe, hasDied, tie?.Intention, tie?.PausedUntil);
}
