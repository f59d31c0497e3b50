using NodaTime;

namespace Kith.Care;

/// <summary>A day that matters, on the day of its return.</summary>
/// <param name="Id">The occasion.</param>
/// <param name="Person">Whose.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Kind">Why it matters.</param>
/// <param name="Text">In the owner's words; empty when not said.</param>
/// <param name="On">The day of its return.</param>
/// <param name="Years">How many years it returns for; null when the year is not known, or it is the day itself.</param>
public sealed record OccasionAhead(Id<Occasion> Id, Id<Person> Person, string Name, OccasionKind Kind, string Text, LocalDate On, int? Years)
{
    /// <summary>The house's own lead, in days.</summary>
    public const int Lead = 14;

    // A year of birth further back was written by a program that had to write one (1604, 1900).
    private const int Oldest = 115;

    /// <summary>The occasions within their lead that may be named, the nearest first.</summary>
    public static IReadOnlyList<OccasionAhead> Of(IEnumerable<OccasionOf> occasions, LocalDate today) =>
    [
        .. from occasion in occasions
           where occasion.Standing.MayBeNamed(today)
           let next = occasion.NextOn(today)
           where next is not null && Period.DaysBetween(today, next.Value.On) <= (occasion.LeadDays ?? Lead)
           orderby next.Value.On, occasion.Name, occasion.Id
           select Of(occasion, next.Value),
    ];

    /// <summary>The latest return of an occasion on or before a day; null when month or day is not known.</summary>
    public static OccasionAhead? LastOf(OccasionOf occasion, LocalDate today) => occasion.LastOn(today) is { } last ? Of(occasion, last) : null;

    private static OccasionAhead Of(OccasionOf occasion, (LocalDate On, int? Years) day) =>
        new(occasion.Id, occasion.Person, occasion.Name, occasion.Kind, occasion.Text, day.On, day.Years is > 0 and <= Oldest ? day.Years : null);
}
