using Kith.Capture;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kith.Tests.Exchange;

/// <summary>How something returns, as people say it.</summary>
public sealed class RuleWordsTests
{
    [Theory]
    [InlineData("every 3 months", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("weekly", "FREQ=WEEKLY")]
    [InlineData("alle zwei Wochen", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("jedes Jahr", "FREQ=YEARLY")]
    [InlineData("einmal im Monat", "FREQ=MONTHLY")]
    [InlineData("jeden dritten Tag", "FREQ=DAILY;INTERVAL=3")]
    [InlineData("every other Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")]
    [InlineData("Mondays and Thursdays", "FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("once a quarter", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("every two fortnights", "FREQ=WEEKLY;INTERVAL=4")]
    [InlineData("rrule:freq=monthly;byday=1fr", "FREQ=MONTHLY;BYDAY=1FR")]
    public void Words_become_a_rule(string said, string rule) => Assert.Equal(rule, RuleWords.Read(said));

    [Theory]
    [InlineData("")]
    [InlineData("every blue moon")]
    [InlineData("every 0 days")]
    [InlineData("every")]
    [InlineData("3")]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=SOMETIMES")]
    public void Words_that_are_no_rhythm_are_none(string said) => Assert.Null(RuleWords.Read(said));

    [Theory]
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-01-31", "2026-02-28")]
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-02-28", "2026-03-31")]
    [InlineData("FREQ=YEARLY", "2024-02-29", "2024-02-29", "2025-03-01")]
    [InlineData("FREQ=YEARLY", "2024-02-29", "2027-03-01", "2028-02-29")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2", "2026-11-02", "2026-11-24", "2026-11-30")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "2026-11-25", "2026-11-25", "2026-11-30")]
    [InlineData("FREQ=DAILY;COUNT=3", "2026-11-01", "2026-11-03", null)]
    [InlineData("FREQ=DAILY;UNTIL=20261102", "2026-11-01", "2026-11-02", null)]
    public void The_next_day_follows_the_rule_and_keeps_to_the_end_of_short_months(string rule, string first, string after, string? next) =>
        Assert.Equal(next is null ? null : LocalDatePattern.Iso.Parse(next).Value, RuleWords.Next(rule, LocalDatePattern.Iso.Parse(first).Value, LocalDatePattern.Iso.Parse(after).Value));
}
