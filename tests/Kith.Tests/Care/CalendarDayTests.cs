using CsCheck;
using Kith.Care;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kith.Tests.Care;

/// <summary>Days of other calendars on Gregorian days that almanacs give.</summary>
public sealed class CalendarDayTests
{
    public static TheoryData<CalendarKind> Others => [.. Enum.GetValues<CalendarKind>().Where(calendar => calendar != CalendarKind.Gregorian)];

    [Theory]
    [InlineData(CalendarKind.Hebrew, "5786-01-01", "2025-09-23")]
    [InlineData(CalendarKind.Hebrew, "5784-06-14", "2024-03-24")]
    [InlineData(CalendarKind.Hebrew, "5784-05L-14", "2024-02-23")]
    [InlineData(CalendarKind.Hebrew, "5785-06-14", "2025-03-14")]
    [InlineData(CalendarKind.Hebrew, "5785-07-15", "2025-04-13")]
    [InlineData(CalendarKind.Chinese, "2024-01-01", "2024-02-10")]
    [InlineData(CalendarKind.Chinese, "2023-02L-01", "2023-03-22")]
    [InlineData(CalendarKind.Chinese, "2023-08-15", "2023-09-29")]
    [InlineData(CalendarKind.Chinese, "2025-08-15", "2025-10-06")]
    [InlineData(CalendarKind.Korean, "2024-01-01", "2024-02-10")]
    [InlineData(CalendarKind.Korean, "2025-08-15", "2025-10-06")]
    [InlineData(CalendarKind.Korean, "2023-02L-01", "2023-03-22")]
    [InlineData(CalendarKind.Japanese, "2025-08-15", "2025-10-06")]
    [InlineData(CalendarKind.Japanese, "1989-01-01", "1989-02-06")]
    [InlineData(CalendarKind.Japanese, "2019-03-27", "2019-05-01")]
    [InlineData(CalendarKind.UmmAlQura, "1446-09-01", "2025-03-01")]
    [InlineData(CalendarKind.UmmAlQura, "1447-01-01", "2025-06-26")]
    [InlineData(CalendarKind.Persian, "1404-01-01", "2025-03-21")]
    [InlineData(CalendarKind.Persian, "1403-12-30", "2025-03-20")]
    public void A_day_of_another_calendar_is_the_day_that_almanacs_give(CalendarKind calendar, string own, string gregorian) =>
        Assert.Equal(Day(gregorian), Own(calendar, own).Whole);

    [Theory]
    [InlineData(CalendarKind.Hebrew, "--05L-14", 5785, "2025-03-14")]
    [InlineData(CalendarKind.Chinese, "--02L-01", 2024, "2024-03-10")]
    [InlineData(CalendarKind.Korean, "--02L-01", 2024, "2024-03-10")]
    [InlineData(CalendarKind.Persian, "--12-30", 1404, "2026-03-21")]
    [InlineData(CalendarKind.Hebrew, "--02-30", 5784, "2023-11-14")]
    public void A_day_its_year_does_not_have_is_kept_where_custom_keeps_it(CalendarKind calendar, string own, int year, string gregorian) =>
        Assert.Equal(Day(gregorian), Own(calendar, own).In(year));

    [Fact]
    public void In_China_the_thirtieth_of_a_short_month_is_kept_on_its_last_day()
    {
        var thirtieth = Own(CalendarKind.Chinese, "--12-30");
        Assert.All(Enumerable.Range(2001, 99), year => Assert.Equal(Own(CalendarKind.Chinese, "--01-01").In(year)!.Value.PlusDays(-1), thirtieth.In(year - 1)));
    }

    [Theory]
    [InlineData(CalendarKind.Hebrew, "5785-05L-14")]
    [InlineData(CalendarKind.Hebrew, "--06L-14")]
    [InlineData(CalendarKind.Hebrew, "5786-13-01")]
    [InlineData(CalendarKind.Persian, "1404-12-30")]
    [InlineData(CalendarKind.Persian, "--07-31")]
    [InlineData(CalendarKind.Chinese, "1850-01-01")]
    [InlineData(CalendarKind.Japanese, "1959-01-01")]
    [InlineData(CalendarKind.UmmAlQura, "1446-09")]
    [InlineData(CalendarKind.UmmAlQura, "here")]
    [InlineData(CalendarKind.Gregorian, "2025-01-01")]
    public void A_day_that_its_calendar_does_not_know_is_none(CalendarKind calendar, string own) =>
        Assert.False(CalendarDay.TryParse(own, calendar, out _));

    [Theory]
    [MemberData(nameof(Others))]
    public void The_next_return_is_never_before_the_day_nor_over_thirteen_months_after_it_and_the_keys_find_it(CalendarKind calendar) =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 29], Gen.Bool, Gen.Int[0, 10_000]).Sample((month, date, leap, days) =>
        {
            // The old calendar of Japan is reckoned until 2049.
            var from = new LocalDate(2020, 1, 1).PlusDays(days);
            if (!CalendarDay.TryParse($"--{month:D2}{(leap ? "L" : "")}-{date:D2}", calendar, out var own))
            {
                return;
            }

            var next = own.NextOn(from)!.Value.On;
            Assert.InRange(Period.DaysBetween(from, next), 0, 400);
            Assert.True(own.LastOn(from)!.Value.On <= from);
            Assert.Contains(own.Key, CalendarDay.KeysBetween(calendar, next, next.PlusDays(3)));
            Assert.Equal(own, Own(calendar, own.ToString()));
        }, iter: 200);

    [Fact]
    public void An_occasion_of_another_calendar_comes_with_the_years_of_its_own()
    {
        var nowruz = new OccasionOf(Id<Occasion>.New(), Id<Person>.New(), "Shirin", new Standing(), OccasionKind.Birthday, PartialDate.Of(1990, 3, 21), Own: Own(CalendarKind.Persian, "1369-01-01"));
        var ahead = Assert.Single(OccasionAhead.Of([nowruz], new LocalDate(2026, 3, 15)));
        Assert.Equal((new LocalDate(2026, 3, 21), 36), (ahead.On, ahead.Years));
        Assert.Equal(new LocalDate(2025, 3, 21), OccasionAhead.LastOf(nowruz, new LocalDate(2026, 3, 15))!.On);
    }

    private static CalendarDay Own(CalendarKind calendar, string text) => CalendarDay.TryParse(text, calendar, out var day) ? day : throw new FormatException(text);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
