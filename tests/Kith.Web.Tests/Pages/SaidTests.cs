using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using NodaTime;

namespace Kith.Tests.Pages;

/// <summary>Today is Monday, 23 November 2026.</summary>
public sealed class SaidTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(2026, 11, 23, "today")]
    [InlineData(2026, 11, 22, "yesterday")]
    [InlineData(2026, 11, 24, "tomorrow")]
    [InlineData(2026, 11, 19, "last Thursday")]
    [InlineData(2026, 11, 25, "on Wednesday")]
    [InlineData(2026, 11, 10, "Tuesday last week")]
    [InlineData(2026, 10, 17, "17 October")]
    [InlineData(2024, 10, 17, "17 October 2024")]
    [InlineData(2027, 1, 12, "12 January 2027")]
    public void Days_are_told_as_people_tell_them(int year, int month, int day, string said) =>
        Assert.Equal(said, Said.Day(new LocalDate(year, month, day), Today));

    [Theory]
    [InlineData(2026, 11, 23, "today")]
    [InlineData(2026, 11, 19, "Thursday")]
    [InlineData(2026, 11, 10, "Tuesday last week")]
    [InlineData(2026, 10, 17, "17 October")]
    public void Behind_a_since_a_weekday_stands_alone(int year, int month, int day, string said) =>
        Assert.Equal(said, Said.Alone(new LocalDate(year, month, day), Today));

    [Theory]
    [InlineData("1985-04-12", "12 April 1985")]
    [InlineData("--02-29", "29 February")]
    [InlineData("1985-04", "April 1985")]
    [InlineData("1985", "1985")]
    public void A_date_is_told_as_far_as_it_is_known(string date, string said) => Assert.Equal(said, Said.Date(PartialDate.Parse(date)));

    [Theory]
    [InlineData(1, "a minute")]
    [InlineData(20, "20 minutes")]
    [InlineData(30, "half an hour")]
    [InlineData(60, "an hour")]
    [InlineData(90, "an hour and a half")]
    [InlineData(150, "2½ hours")]
    [InlineData(140, "2 h 20 min")]
    [InlineData(4320, "3 days")]
    public void Lengths_are_told_as_people_tell_them(int minutes, string said) => Assert.Equal(said, Said.Length(minutes));

    [Theory]
    [InlineData("FREQ=DAILY", "every day")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3", "every 3 months")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "every 2 weeks on Monday and Thursday")]
    [InlineData("FREQ=MONTHLY;BYDAY=1FR", "by the rule FREQ=MONTHLY;BYDAY=1FR")]
    public void Rules_are_told_as_people_tell_them(string rule, string said) => Assert.Equal(said, RuleSaid.Of(rule));

    [Theory]
    [InlineData("--08-15", CalendarKind.Chinese, "day 15 of month 8 (Chinese calendar)")]
    [InlineData("2023-02L-01", CalendarKind.Chinese, "day 1 of leap month 2, 2023 (Chinese calendar)")]
    [InlineData("--08-15", CalendarKind.Korean, "day 15 of month 8 (Korean calendar)")]
    [InlineData("5786-11-15", CalendarKind.Hebrew, "15 Av 5786 (Hebrew calendar)")]
    [InlineData("--05L-14", CalendarKind.Hebrew, "14 Adar I (Hebrew calendar)")]
    [InlineData("--09-01", CalendarKind.UmmAlQura, "1 Ramadan (Umm al-Qura calendar)")]
    public void Days_of_other_calendars_are_told_by_their_months(string written, CalendarKind calendar, string said)
    {
        Assert.True(CalendarDay.TryParse(written, calendar, out var day));
        Assert.Equal(said, CalendarWords.Of(day));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Ana", "Ana")]
    [InlineData("Ana|Ben", "Ana and Ben")]
    [InlineData("Ana|Ben|Priya", "Ana, Ben and Priya")]
    public void Lists_end_with_and(string words, string said) => Assert.Equal(said, Said.List(words.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("Ana Kovač", "AK")]
    [InlineData("Tomasz van der Orłowski", "TO")]
    [InlineData("Cher", "C")]
    [InlineData("émile zola", "ÉZ")]
    [InlineData("", "?")]
    public void Initials_stand_for_a_face(string name, string initials) => Assert.Equal(initials, Named.Initials(name));
}
