using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Storage.Queries;
using NodaTime;

namespace Kith.Web;

/// <summary>Reads from the book the picture that Today is chosen from, for every door alike.</summary>
public static class TodayReading
{
    /// <summary>What the day offers.</summary>
    public static async Task<Today> OfAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var picture = await PictureAsync(book, today, cancellation);
        var chosen = Today.Choose(picture, today);
        // Ways to reach somebody change neither choice nor order: they are read for the few who were chosen.
        var few = new List<Candidate>();
        foreach (var suggestion in chosen.People)
        {
            few.Add(await ReachedAsync(book, picture.Candidates.First(c => c.Person == suggestion.Person), cancellation));
        }

        return Today.Choose(picture with { Candidates = few }, today);
    }

    /// <summary>A tie as Care sees it; null when the person has none.</summary>
    public static async Task<Candidate?> CandidateAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        await foreach (var tie in book.TieOf(person).WithCancellation(cancellation))
        {
            return await ReachedAsync(book, Candidate(tie), cancellation);
        }

        return null;
    }

    private static async Task<Picture> PictureAsync(KithContext book, LocalDate today, CancellationToken cancellation)
    {
        var occasions = (await book.OccasionsBetweenAsync(today.PlusDays(-Turns.Belated), today.PlusDays(OccasionAhead.Lead), UsualGap.DaysForOwn, cancellation)).ConvertAll(Occasion);
        var candidates = new List<Candidate>();
        await foreach (var tie in book.TiesOfADay(Turns.Since(today), Analysis.Pulse.SlotOn(today), Turns.DormantDays, Turns.DormantBefore(today)).WithCancellation(cancellation))
        {
            candidates.Add(Candidate(tie));
        }

        foreach (var person in occasions.Where(o => OccasionAhead.LastOf(o, today) is { } last && Period.DaysBetween(last.On, today) <= Turns.Belated).Select(o => o.Person).Distinct())
        {
            await foreach (var tie in book.TieOf(person).WithCancellation(cancellation))
            {
                candidates.Add(Candidate(tie));
            }
        }

        return new Picture(await WithLastAsync(book, candidates, today, cancellation), occasions, await RecentAsync(book, today, cancellation));
    }

    /// <summary>A tie without a rhythm is new only by what its last moment was; the others need not be asked.</summary>
    private static async Task<List<Candidate>> WithLastAsync(KithContext book, List<Candidate> candidates, LocalDate today, CancellationToken cancellation)
    {
        for (var at = 0; at < candidates.Count; at++)
        {
            if (candidates[at] is { Pulse: { Usual: null } pulse } candidate && pulse.ThoughtOn <= today && candidate.Standing.MayBeNamed(today))
            {
                candidates[at] = await ReachedAsync(book, candidate, cancellation);
            }
        }

        return candidates;
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

    private static async Task<Candidate> ReachedAsync(KithContext book, Candidate candidate, CancellationToken cancellation)
    {
        var reach = await book.ReachAsync(candidate.Person, cancellation);
        var last = reach.Last is { } moment ? new LastMoment(moment.Id, moment.On, moment.Kind, moment.Substance, moment.Title) : null;
        return candidate with { Last = last, HasPhone = reach.Phone, HasMail = reach.Mail };
    }

    private static Candidate Candidate(TieFact fact) => new(
        fact.Person,
        fact.Name,
        Standing(fact.IsMe, fact.HasDied, fact.Tie),
        fact.Pulse is { FirstOn: { } first, LastOn: { } last } pulse
            ? new Analysis.Pulse(pulse.Days, first, last, UsualGap.Of(pulse.Days, first, last, fact.Tie.Intention, fact.Tie.Wish), pulse.Attention, pulse.ThoughtOn, pulse.QuieterOn, pulse.FadedOn, pulse.Slot)
            : null,
        Origin: fact.Tie.Origin);

    private static OccasionOf Occasion(OccasionFact fact) => new(
        fact.Occasion.Id, fact.Occasion.Person, fact.Name, Standing(fact.IsMe, fact.HasDied, fact.Tie), fact.Occasion.Kind, fact.Occasion.On, fact.Occasion.Text, fact.Occasion.LeadDays);

    private static Standing Standing(bool isMe, bool hasDied, Tie? tie) => new(isMe, hasDied, tie?.Intention, tie?.PausedUntil);
}
