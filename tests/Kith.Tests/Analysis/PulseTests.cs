using CsCheck;
using Kith.Analysis;
using NodaTime;
using Xunit;

namespace Kith.Tests.Analysis;

public sealed class PulseTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly Id<Person> Ana = Id<Person>.Parse("01890000-0000-7000-8000-00000000001d");

    [Fact]
    public void No_contact_day_has_no_pulse() => Assert.Null(Pulse.Of([], null, null, Ana));

    [Fact]
    public void The_own_gap_is_the_mean_gap_from_four_contact_days_on()
    {
        // 30 days over three gaps.
        Assert.Equal(10, Of([0, 3, 10, 30])!.Gap);
    }

    [Fact]
    public void Three_contact_days_have_no_gap_of_their_own() => Assert.Null(Of([0, 10, 20])!.Gap);

    [Theory]
    [InlineData(Intention.Inner, 7)]
    [InlineData(Intention.Close, 30)]
    [InlineData(Intention.Friend, 180)]
    [InlineData(Intention.Wider, 365)]
    public void Three_contact_days_take_the_gap_of_their_layer(Intention intention, double gap) =>
        Assert.Equal(gap, Of([0, 10, 20], intention)!.Gap);

    [Theory]
    [InlineData(Intention.Inner, 5)]
    [InlineData(Intention.Close, 21)]
    [InlineData(Intention.Friend, 90)]
    [InlineData(Intention.Wider, 300)]
    public void A_layer_takes_the_gap_its_owner_gave_it(Intention intention, double gap) =>
        Assert.Equal(gap, Pulse.Of([Start, Start.PlusDays(10)], intention, null, Ana, new Layers(5, 21, 90, 300))!.Gap);

    [Fact]
    public void A_kept_gap_says_again_what_it_was_read_from()
    {
        UsualGap? kept = UsualGap.Of(3, Start, Start.PlusDays(20), Intention.Close, null, new Layers(5, 21, 90, 300));

        Assert.Equal(kept, UsualGap.Kept(kept?.Length, 3, Intention.Close, null));
    }

    [Fact]
    public void Nothing_kept_is_no_gap() => Assert.Null(UsualGap.Kept(null, 3, Intention.Close, null));

    [Fact]
    public void A_wish_goes_before_the_own_gap() => Assert.Equal(14, Of([0, 3, 10, 30], wish: Period.FromWeeks(2))!.Gap);

    [Fact]
    public void The_thresholds_of_an_own_gap_are_two_four_and_eight_times()
    {
        var pulse = Of([0, 3, 10, 30])!;

        Assert.Equal(
            (Start.PlusDays(30 + 20), Start.PlusDays(30 + 40), Start.PlusDays(30 + 80)),
            (pulse.ThoughtOn, pulse.QuieterOn, pulse.FadedOn));
    }

    [Fact]
    public void A_threshold_is_the_first_whole_day_on_which_it_is_reached()
    {
        // 31 days over three gaps: twice that is 20.67 days.
        Assert.Equal(Start.PlusDays(31 + 21), Of([0, 3, 10, 31])!.ThoughtOn);
    }

    [Fact]
    public void People_who_speak_daily_are_not_worth_a_thought_within_a_week() =>
        Assert.Equal(Start.PlusDays(3 + 7), Of([0, 1, 2, 3])!.ThoughtOn);

    [Fact]
    public void A_wish_is_worth_a_thought_when_it_is_over() =>
        Assert.Equal(Start.PlusDays(30 + 14), Of([0, 3, 10, 30], wish: Period.FromWeeks(2))!.ThoughtOn);

    [Fact]
    public void What_is_wished_for_cannot_fade() => Assert.Null(Of([0, 3, 10, 30], wish: Period.FromWeeks(2))!.FadedOn);

    [Fact]
    public void A_tie_without_any_rhythm_is_worth_a_thought_after_two_weeks() => Assert.Equal(Start.PlusDays(14), Of([0])!.ThoughtOn);

    [Fact]
    public void A_resting_tie_has_no_day_on_which_it_speaks()
    {
        var pulse = Of([0, 3, 10, 30], Intention.Resting, Period.FromWeeks(1))!;

        Assert.Equal((null, null, null), (pulse.ThoughtOn, pulse.QuieterOn, pulse.FadedOn));
    }

    [Fact]
    public void Attention_halves_in_ninety_days() => Assert.Equal(1.5, Of([0, 90])!.Attention, 12);

    [Fact]
    public void Attention_can_be_seen_from_any_later_day() => Assert.Equal(0.75, Of([0, 90])!.AttentionOn(Start.PlusDays(180)), 12);

    [Fact]
    public void Days_that_do_not_ascend_are_a_fault() => Assert.Throws<ArgumentException>(() => Of([3, 3]));

    [Fact]
    public void Slots_follow_each_other_day_by_day() =>
        Assert.Equal((Pulse.SlotOn(Start) + 1) % Pulse.Slots, Pulse.SlotOn(Start.PlusDays(1)));

    [Fact]
    public void Every_day_and_every_person_has_one_of_the_slots() =>
        Gen.Select(Gen.Guid, Gen.Int[-3_000_000, 2_900_000]).Sample((id, day) =>
            Pulse.SlotOf(new Id<Person>(id)) is >= 0 and < Pulse.Slots && Pulse.SlotOn(new LocalDate(2000, 1, 1).PlusDays(day)) is >= 0 and < Pulse.Slots);

    [Fact]
    public void People_are_spread_over_all_slots() =>
        Assert.Equal(Pulse.Slots, Enumerable.Range(0, 2000).Select(_ => Pulse.SlotOf(Id<Person>.New())).Distinct().Count());

    [Fact]
    public void Thresholds_come_in_their_order() =>
        Days.Sample(days => Of(days) is not { QuieterOn: not null } p || (p.Last < p.ThoughtOn && p.ThoughtOn < p.QuieterOn && p.QuieterOn < p.FadedOn));

    [Fact]
    public void Quiet_never_falls_while_time_passes_and_nothing_happens() =>
        Gen.Select(Days, Gen.Int[0, 4000], Gen.Int[0, 400]).Sample((days, today, later) =>
        {
            var pulse = Of(days)!;
            return !(Quiet.Of(pulse.Last, pulse.Usual, Start.PlusDays(today)) > Quiet.Of(pulse.Last, pulse.Usual, Start.PlusDays(today + later)));
        });

    private static Gen<int[]> Days => Gen.Int[0, 3000].Array[1, 40].Select(days => days.Distinct().Order().ToArray());

    private static Pulse? Of(int[] days, Intention? intention = null, Period? wish = null) =>
        Pulse.Of([.. days.Select(day => Start.PlusDays(day))], intention, wish, Ana);
}
