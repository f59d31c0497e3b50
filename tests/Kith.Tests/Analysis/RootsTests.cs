using Kith.Analysis;
using NodaTime;
using Xunit;

namespace Kith.Tests.Analysis;

/// <summary>Where good came from, read backwards.</summary>
public sealed class RootsTests
{
    private static readonly Id<Person> Ana = Id<Person>.New();
    private static readonly LocalDate Met = new(2016, 4, 30);

    [Fact]
    public void A_tie_of_years_before_the_first_work_is_a_friend_and_says_how_long_it_was()
    {
        var root = Read(Tie(Met, Sides.Work | Sides.Play), new LocalDate(2022, 3, 1)).Single();
        Assert.Equal((Ground.Friends, 2131), (root.Ground, root.Before));
    }

    [Fact]
    public void The_age_of_the_tie_counts_to_the_first_good_not_to_each()
    {
        var roots = Read(Tie(Met, Sides.Play), new LocalDate(2022, 3, 1), new LocalDate(2026, 9, 1));
        Assert.Equal([2131, 2131], roots.Select(root => root.Before));
    }

    [Theory]
    [InlineData(29, KnownFor.JustMet)]
    [InlineData(30, KnownFor.Months)]
    [InlineData(364, KnownFor.Months)]
    [InlineData(365, KnownFor.Years)]
    [InlineData(1824, KnownFor.Years)]
    [InlineData(1825, KnownFor.ManyYears)]
    public void How_long_they_had_been_known_is_told_in_steps(int days, KnownFor known) =>
        Assert.Equal(known, Read(Tie(Met, Sides.Play), Met.PlusDays(days)).Single().KnownFor);

    [Fact]
    public void What_came_by_nobody_is_of_no_age() => Assert.Equal(KnownFor.Unknown, new Root(new Came(Id<Outcome>.New(), Met, null, null), Ground.Strangers, null).KnownFor);

    [Fact]
    public void Known_from_work_alone_is_work() => Assert.Equal(Ground.Work, Read(Tie(Met, Sides.Work), new LocalDate(2022, 3, 1)).Single().Ground);

    [Fact]
    public void Known_from_work_and_kept_close_is_a_friend() => Assert.Equal(Ground.Friends, Read(Tie(Met, Sides.Work) with { Intention = Intention.Close }, new LocalDate(2022, 3, 1)).Single().Ground);

    [Fact]
    public void Kin_is_family_whatever_else_is_said() => Assert.Equal(Ground.Family, Read(Tie(Met, Sides.Work) with { IsKin = true }, new LocalDate(2016, 5, 1)).Single().Ground);

    [Theory]
    [InlineData(29, Ground.Strangers)]
    [InlineData(30, Ground.Friends)]
    public void Whoever_was_known_for_less_than_a_month_was_a_stranger(int days, Ground ground) =>
        Assert.Equal(ground, Read(Tie(Met, Sides.Play), Met.PlusDays(days)).Single().Ground);

    [Fact]
    public void What_came_by_nobody_came_from_strangers() =>
        Assert.Equal((Ground.Strangers, null), Roots.Of([new Came(Id<Outcome>.New(), Met, null, null)], []).Select(root => (root.Ground, root.Before)).Single());

    [Fact]
    public void What_was_never_said_is_not_guessed() => Assert.Equal(Ground.Unsaid, Read(Tie(Met, Sides.None), new LocalDate(2022, 3, 1)).Single().Ground);

    [Fact]
    public void A_tie_of_no_known_beginning_has_no_length() => Assert.Null(Read(Tie(null, Sides.Play), new LocalDate(2022, 3, 1)).Single().Before);

    [Fact]
    public void Good_that_came_before_the_tie_is_told_as_no_time_not_as_less() => Assert.Equal(0, Read(Tie(Met, Sides.Play), Met.PlusDays(-10)).Single().Before);

    [Fact]
    public void Money_is_summed_by_currency_and_never_converted()
    {
        var roots = Roots.Of([Came(260m, "GBP"), Came(420m, "EUR"), Came(640.5m, "GBP"), new Came(Id<Outcome>.New(), Met, null, Ana)], []);
        Assert.Equal(["420 EUR", "900.5 GBP"], Roots.Sums(roots).Select(sum => sum.ToString()));
    }

    [Fact]
    public void The_order_is_that_of_time() =>
        Assert.Equal([1, 2, 3], Read(Tie(Met, Sides.Play), Met.PlusDays(3), Met.PlusDays(1), Met.PlusDays(2)).Select(root => Period.DaysBetween(Met, root.Came.On)));

    private static Came Came(decimal amount, string currency) => new(Id<Outcome>.New(), Met, Money.Of(amount, currency), Ana);

    private static KnownTie Tie(LocalDate? since, Sides sides) => new(Ana, since, false, sides, null);

    private static IReadOnlyList<Root> Read(KnownTie tie, params LocalDate[] days) => Roots.Of(days.Select(day => new Came(Id<Outcome>.New(), day, null, Ana)), [tie]);
}
