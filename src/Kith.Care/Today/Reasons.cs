using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>Finds the reason a tie has today, at most one.</summary>
internal static class Reasons
{
    // A first mail is no beginning of a tie that needs tending; a first talk is.
    private const int KnownForLong = 60;

    public static Reason? Of(Candidate candidate, IEnumerable<OccasionOf> occasions, LocalDate today) =>
        candidate.Standing.MayBeNamed(today)
            ? OfOccasion(candidate, occasions, today) ?? (candidate.Pulse is { } pulse ? OfRhythm(candidate, pulse, today, onTurn: true) : null)
            : null;

    /// <summary>Why a tie that has not faded is quiet now, whether or not it has its turn; null when it is not.</summary>
    public static Reason? Lasting(Candidate candidate, LocalDate today) =>
        candidate.Standing.MayBeNamed(today) && candidate.Pulse is { } pulse && !(pulse.FadedOn <= today) ? OfRhythm(candidate, pulse, today, onTurn: false) : null;

    // In touch since the day itself: the occasion has been kept.
    private static Reason? OfOccasion(Candidate candidate, IEnumerable<OccasionOf> occasions, LocalDate today) => (
        from occasion in occasions
        where IsTended(candidate)
        let kept = OccasionAhead.LastOf(occasion, today)
        where kept is not null && Period.DaysBetween(kept.On, today) is 0 or Turns.Belated
              && !(candidate.Pulse?.Last >= kept.On)
        orderby kept.On descending, kept.Kind, kept.Id
        select Blank(ReasonKind.Occasion, candidate, today, kept.On) with { Occasion = kept }).FirstOrDefault();

    private static bool IsTended(Candidate candidate) => candidate.Standing.Intention is not null || candidate.Pulse?.Days >= UsualGap.DaysForOwn;

    // Only the latest threshold speaks: what was worth a thought is no news once it is quieter than usual.
    private static Reason? OfRhythm(Candidate candidate, Pulse pulse, LocalDate today, bool onTurn)
    {
        Reason? Spoken(ReasonKind kind, LocalDate since) => !onTurn || Turns.IsOn(since, today) ? Rhythm(kind, candidate, pulse, today, since) : null;
        if (pulse.FadedOn <= today)
        {
            return Turns.IsDormant(pulse, today) ? Rhythm(ReasonKind.Dormant, candidate, pulse, today, pulse.FadedOn.Value)
                : Spoken(ReasonKind.Faded, pulse.FadedOn.Value);
        }

        if (pulse.QuieterOn <= today)
        {
            return Spoken(pulse.Usual?.Source is GapSource.Wish ? ReasonKind.Wish : ReasonKind.Quieter, pulse.QuieterOn.Value);
        }

        return pulse.ThoughtOn is not { } thought || thought > today ? null
            : pulse.Usual is null ? IsNew(candidate, pulse) ? Spoken(ReasonKind.NewTie, thought) : null
            : Spoken(pulse.Usual?.Source is GapSource.Wish ? ReasonKind.Wish : ReasonKind.Thought, thought);
    }

    private static bool IsNew(Candidate candidate, Pulse pulse) =>
        candidate.Last is { } last
        && (last.Substance >= Substance.Talk || last.Kind is MomentKind.Meeting or MomentKind.Call)
        && Period.DaysBetween(pulse.First, pulse.Last) <= KnownForLong
        && !(candidate.Origin?.On is { Year: { } year } && year < pulse.First.PlusDays(-KnownForLong).Year);

    private static Reason Rhythm(ReasonKind kind, Candidate candidate, Pulse pulse, LocalDate today, LocalDate since) =>
        Blank(kind, candidate, today, since) with
        {
            Gap = pulse.Gap,
            Stated = pulse.Usual?.Source is GapSource.Layer ? candidate.Standing.Intention : null,
        };

    private static Reason Blank(ReasonKind kind, Candidate candidate, LocalDate today, LocalDate since) =>
        new(kind, candidate.Person, candidate.Name, today, since)
        {
            Days = candidate.Pulse?.Days ?? 0,
            First = candidate.Pulse?.First,
            Last = candidate.Pulse?.Last,
            Moment = candidate.Last is { } last && last.On == candidate.Pulse?.Last ? last.Id : null,
        };
}
