using NodaTime;

namespace Kith.Care;

/// <summary>The good thing that Today begins with: the latest moment of substance.</summary>
public sealed record Alive(Id<Moment> Moment, LocalDate On, MomentKind Kind, string Title, IReadOnlyList<Named> With)
{
    /// <summary>How many days back a moment still is alive.</summary>
    public const int Within = 21;

    /// <summary>The latest talk; failing that, the latest exchange; null when there was neither of late.</summary>
    public static Alive? Of(IEnumerable<RecentMoment> recent, LocalDate today) => (
        from moment in recent
        where moment.Substance != Substance.Token && Period.DaysBetween(moment.On, today) is >= 0 and <= Within
        let with = moment.With.Where(somebody => somebody.Standing.MayBeNamed(today)).ToList()
        where with.Count > 0
        orderby moment.Substance >= Substance.Talk descending, moment.On descending, moment.Substance descending, moment.Title, moment.Id
        select new Alive(moment.Id, moment.On, moment.Kind, moment.Title, with)).FirstOrDefault();
}
