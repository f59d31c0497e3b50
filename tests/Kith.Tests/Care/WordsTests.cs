using System.Globalization;
using CsCheck;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class WordsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // A Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(-1, "yesterday")]
    [InlineData(1, "tomorrow")]
    [InlineData(-6, "last Tuesday")]
    [InlineData(-7, "on 16 November")]
    [InlineData(4, "on Friday")]
    [InlineData(12, "on 5 December")]
    [InlineData(43, "on 5 January")]
    [InlineData(-60, "in September")]
    [InlineData(-320, "in January")]
    [InlineData(-340, "in December 2025")]
    public void A_day_is_said_as_people_say_it(int days, string words) =>
        Assert.Equal(words, DayWords.Of(Today.PlusDays(days), Today, English));

    [Fact]
    public void A_month_of_last_year_needs_no_year_while_it_is_near() =>
        Assert.Equal("in November", DayWords.Of(new LocalDate(2025, 11, 20), new LocalDate(2026, 1, 20), English));

    [Theory]
    [InlineData("2019-03-03", "on 3 March 2019")]
    [InlineData("2019-03", "in March 2019")]
    [InlineData("2019", "in 2019")]
    [InlineData("--03-03", "on 3 March")]
    public void A_date_is_said_as_far_as_it_is_known(string date, string words) =>
        Assert.Equal(words, DayWords.Of(PartialDate.Parse(date), English));

    [Theory]
    [InlineData(1, "a day")]
    [InlineData(2, "two days")]
    [InlineData(7, "a week")]
    [InlineData(14, "two weeks")]
    [InlineData(17, "17 days")]
    [InlineData(21.3, "three weeks")]
    [InlineData(30, "a month")]
    [InlineData(61, "two months")]
    [InlineData(100, "three months")]
    [InlineData(365, "a year")]
    [InlineData(430, "14 months")]
    [InlineData(731, "two years")]
    [InlineData(913, "two and a half years")]
    public void A_length_of_time_is_said_as_people_say_it(double days, string words) => Assert.Equal(words, SpanWords.Of(days, English));

    [Theory]
    [InlineData(1.2, "almost every day")]
    [InlineData(2.5, "about every three days")]
    [InlineData(7.4, "about once a week")]
    [InlineData(21.3, "about every three weeks")]
    [InlineData(31, "about once a month")]
    [InlineData(370, "about once a year")]
    public void A_rhythm_is_said_as_people_say_it(double days, string words) => Assert.Equal(words, SpanWords.Every(days, English));

    [Theory]
    [InlineData(45, "45 minutes")]
    [InlineData(60, "an hour")]
    [InlineData(120, "two hours")]
    [InlineData(90, "1 h 30 min")]
    public void A_length_of_a_talk_is_said_in_hours_and_minutes(int minutes, string words) => Assert.Equal(words, SpanWords.Minutes(minutes, English));

    [Fact]
    public void A_length_in_words_is_never_more_than_a_sixth_away_from_the_length_meant() =>
        Gen.Int[1, 20_000].Sample(days => Math.Abs(Numbers.DaysIn(SpanWords.Of(days, English)).Single() - days) <= days / 6.0);

    [Fact]
    public void A_list_of_names_ends_with_and() => Assert.Equal("Ana, Ben and Cleo", NumberWords.List(["Ana", "Ben", "Cleo"], English));

    [Fact]
    public void A_placeholder_that_is_not_filled_leaves_nothing_behind() =>
        Assert.Equal("Ana calls.", Sentence.Of("{name} calls{again}.", ("name", new Segment("Ana"))).ToString());
}
