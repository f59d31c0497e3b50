using CsCheck;
using Kith.Analysis;
using Kith.Care;
using NodaTime;

namespace Kith.Tests.Care;

/// <summary>Generated books, small enough to be looked at and odd enough to find what was forgotten.</summary>
internal static class Village
{
    public static readonly LocalDate Start = new(2026, 1, 1);

    public static readonly Gen<Candidate> Anybody =
        from number in Gen.Int[0, int.MaxValue]
        from days in Gen.Int[-2500, 20].Array[0, 30]
        from intention in OneOf<Intention?>(null, null, Intention.Inner, Intention.Close, Intention.Friend, Intention.Wider, Intention.Resting)
        from wish in OneOf<Period?>(null, null, null, Period.FromWeeks(1), Period.FromMonths(2))
        from kind in OneOf(Enum.GetValues<MomentKind>())
        from standing in Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[-300, 200])
        from reach in Gen.Select(Gen.Bool, Gen.Bool)
        select Somebody(
            number, days, wish, kind,
            new Standing(standing.Item1 == 0, standing.Item2 == 0, intention, standing.Item3 > 0 ? Start.PlusDays(standing.Item3) : null),
            reach);

    public static readonly Gen<OccasionOf> AnyOccasion =
        from kind in OneOf(Enum.GetValues<OccasionKind>())
        from day in Gen.Int[0, 364]
        from year in Gen.Int[1880, 2026]
        from known in Gen.Bool
        select new OccasionOf(
            Id<Occasion>.New(), default, "", new Standing(), kind,
            PartialDate.Of(known ? year : null, Start.PlusDays(day).Month, Math.Min(28, Start.PlusDays(day).Day)));

    /// <summary>Up to forty people, some with an occasion; the moments lie as far back as seven years.</summary>
    public static readonly Gen<Picture> Book =
        from people in Anybody.Array[0, 40]
        from occasions in AnyOccasion.Array[0, 15]
        select new Picture(
            people,
            [.. occasions.Zip(people, (occasion, person) => occasion with { Person = person.Person, Name = person.Name, Standing = person.Standing })],
            [.. people.Where(person => person.Last is not null).Select(person => new RecentMoment(
                person.Last!.Id, person.Last.On, person.Last.Kind, person.Last.Substance, person.Last.Title, [new Named(person.Person, person.Name, person.Standing)]))]);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Candidate Somebody(int number, int[] offsets, Period? wish, MomentKind kind, Standing standing, (bool Phone, bool Mail) reach)
    {
        LocalDate[] days = [.. offsets.Distinct().Order().Select(offset => Start.PlusDays(offset))];
        var person = Id<Person>.New();
        return new Candidate(
            person,
            $"Person{(char)('A' + (number % 26))}",
            standing,
            Pulse.Of(days, standing.Intention, wish, person),
            days.Length == 0 ? null : new LastMoment(Id<Moment>.New(), days[^1], kind, (Substance)(1 + (number % 3)), ""),
            reach.Phone,
            reach.Mail);
    }
}
