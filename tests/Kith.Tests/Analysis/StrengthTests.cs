using CsCheck;
using Kith.Analysis;
using NodaTime;
using Xunit;

namespace Kith.Tests.Analysis;

public sealed class StrengthTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    private static readonly Gen<int[]> Days = Gen.Int[0, 1000].Array[1, 30].Select(days => days.Distinct().Order().ToArray());

    [Fact]
    public void One_contact_today_scores_the_logarithm_of_two() => Assert.Equal(Math.Log(2), Score([0], 0)!.Value, 12);

    [Fact]
    public void A_silence_of_two_horizons_halves_the_attention_and_costs_half_the_logarithm_of_three() =>
        Assert.Equal(Math.Log(1.5) - (0.5 * Math.Log(3)), Score([0], 180)!.Value, 12);

    [Fact]
    public void A_planned_meeting_is_no_past() => Assert.Equal(Score([0], 10), Score([0, 20], 10));

    [Fact]
    public void Nothing_but_planned_meetings_has_no_score() => Assert.Null(Score([20], 10));

    [Fact]
    public void The_score_falls_while_time_passes_and_nothing_happens() =>
        Gen.Select(Days, Gen.Int[1001, 2000], Gen.Int[1, 400]).Sample((days, today, later) => Score(days, today + later) < Score(days, today));

    [Fact]
    public void One_contact_more_never_lowers_the_score() =>
        Gen.Select(Days, Gen.Int[0, 1000]).Sample((days, more) => Score([.. days.Append(more).Distinct().Order()], 1001) >= Score(days, 1001));

    [Fact]
    public void Fewer_than_a_hundred_outcomes_teach_no_percentage() =>
        Assert.Null(LogisticCurve.Fit([.. Enumerable.Range(0, 99).Select(i => (double)i)], [.. Enumerable.Range(0, 99).Select(i => i % 2 == 0)]));

    [Fact]
    public void A_book_in_which_all_ended_alike_teaches_no_percentage() =>
        Assert.Null(LogisticCurve.Fit([.. Enumerable.Range(0, 200).Select(i => (double)i)], [.. Enumerable.Range(0, 200).Select(_ => true)]));

    [Fact]
    public void Two_groups_of_ties_get_back_the_share_that_stayed_in_each()
    {
        // A thousand ties with score 0 of which a fifth stayed, a thousand with score 1 of which seven tenths stayed.
        var scores = Enumerable.Range(0, 2000).Select(i => (double)(i % 2)).ToList();
        var stayed = Enumerable.Range(0, 2000).Select(i => i % 2 == 0 ? i / 2 % 10 < 2 : i / 2 % 10 < 7).ToList();

        var learned = LogisticCurve.Fit(scores, stayed)!;

        Assert.Equal((0.2, 0.7), (Math.Round(learned.At(0), 2), Math.Round(learned.At(1), 2)));
    }

    [Fact]
    public void A_past_that_says_the_opposite_teaches_only_its_mean()
    {
        var learned = LogisticCurve.Fit([.. Enumerable.Range(0, 200).Select(i => (double)i)], [.. Enumerable.Range(0, 200).Select(i => i < 50)])!;

        Assert.Equal(0.25, learned.At(1000), 6);
    }

    [Fact]
    public void A_probability_never_falls_with_the_score() => Gen.Select(Gen.Double[-5, 5].Array[100], Gen.Bool.Array[100], Gen.Double[-5, 5]).Sample(
        (scores, stayed, score) => LogisticCurve.Fit(scores, stayed) is not { } learned || learned.At(score) <= learned.At(score + 1));

    [Fact]
    public void A_book_is_learned_from_what_became_of_its_ties_in_the_last_horizon()
    {
        var learned = Recalibration.OfBook(ThirdStayed(120), Start.PlusDays(500))!;

        Assert.Equal((120, 410), (learned.Curve.Outcomes, learned.Window));
    }

    [Fact]
    public void A_book_that_reaches_back_less_than_three_horizons_shows_no_percentage() =>
        Assert.Null(Recalibration.OfBook(ThirdStayed(120).Select(tie => tie.Select(day => day.PlusDays(240)).ToArray()), Start.PlusDays(240 + 259)));

    [Fact]
    public void A_book_of_fewer_than_a_hundred_ties_shows_no_percentage() =>
        Assert.Null(Recalibration.OfBook(ThirdStayed(99), Start.PlusDays(500)));

    [Fact]
    public void What_is_further_back_than_the_window_has_no_percentage() =>
        Assert.Null(Recalibration.OfBook(ThirdStayed(120), Start.PlusDays(500))!.Probability([Start.PlusDays(-1)], Start.PlusDays(500)));

    [Fact]
    public void A_percentage_is_the_share_of_those_like_it_that_stayed()
    {
        // All of them stood alike: one contact, on the same day.
        var learned = Recalibration.OfBook(ThirdStayed(120), Start.PlusDays(500))!;

        Assert.Equal(1 / 3.0, learned.Probability([Start.PlusDays(90)], Start.PlusDays(500))!.Value, 2);
    }

    [Theory]
    [InlineData(39.9, TogetherBand.Beginning)]
    [InlineData(40, TogetherBand.Casual)]
    [InlineData(80, TogetherBand.Friends)]
    [InlineData(200, TogetherBand.Friends)]
    [InlineData(201, TogetherBand.Close)]
    public void Hours_together_are_told_as_bands(double hours, TogetherBand band) => Assert.Equal(band, TimeTogether.Band(hours));

    [Fact]
    public void A_crowd_is_no_time_together() => Assert.Equal(1.5, TimeTogether.Hours([(90, 2), (600, 80), (null, 2)]));

    [Fact]
    public void What_the_owner_says_weighs_more_than_contact() =>
        Assert.True(Closeness.Of(Intention.Inner, 0) > Closeness.Of(null, 15));

    [Fact]
    public void The_years_begin_with_the_first_contact_and_end_today() => Assert.Equal(
        [new Quarter(2024, 1, 2), new Quarter(2024, 2, 0), new Quarter(2024, 3, 1), new Quarter(2024, 4, 0)],
        Years.Of([Start, Start.PlusDays(90), new LocalDate(2024, 9, 30), new LocalDate(2024, 12, 24)], new LocalDate(2024, 10, 5)));

    [Fact]
    public void No_more_than_ten_years_are_shown() =>
        Assert.Equal((Years.Most, 2015, 1), Years.Of([new LocalDate(1999, 1, 1)], new LocalDate(2024, 12, 31)) is var quarters ? (quarters.Count, quarters[0].Year, quarters[0].Number) : default);

    [Fact]
    public void A_reading_says_a_silence_in_the_words_of_its_thresholds()
    {
        var pulse = Pulse.Of([Start, Start.PlusDays(10), Start.PlusDays(20), Start.PlusDays(30)], null, null, Id<Person>.New())!;

        Assert.Equal(
            [Silence.AsUsual, Silence.WorthAThought, Silence.Quieter, Silence.ProbablyFaded],
            new[] { 49, 50, 70, 110 }.Select(day => Reading.Of(pulse, Start.PlusDays(day)).Says));
    }

    [Fact]
    public void A_tie_of_work_alone_is_never_said_to_have_faded()
    {
        var pulse = Pulse.Of([Start, Start.PlusDays(10), Start.PlusDays(20), Start.PlusDays(30)], null, null, Id<Person>.New())!;

        Assert.Equal(Silence.Quieter, Reading.Of(pulse, Start.PlusDays(900), Sides.Work).Says);
    }

    [Fact]
    public void A_planned_meeting_is_no_silence() =>
        Assert.Equal(0, Reading.Of(Pulse.Of([Start], null, null, Id<Person>.New())!, Start.PlusDays(-5)).Silence);

    /// <summary>People seen once on the first day, of whom every third was seen again a week before day 500.</summary>
    private static IEnumerable<LocalDate[]> ThirdStayed(int people) =>
        Enumerable.Range(0, people).Select(i => i % 3 == 0 ? new[] { Start, Start.PlusDays(493) } : [Start]);

    private static double? Score(int[] days, int today) => StillInTouch.Score([.. days.Select(day => Start.PlusDays(day))], Start.PlusDays(today));
}
