using System.Globalization;
using Kith.Analysis;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class BriefTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDate On = new(2026, 11, 23);
    private static readonly Id<Person> Ana = Id<Person>.New();
    private static readonly Named Ben = new(Id<Person>.New(), "Ben", new Standing());
    private static readonly MomentTold Coffee = new(Id<Moment>.New(), On.PlusDays(-6), MomentKind.Meeting, 90, "Coffee", "Her mother is in hospital. Promised the book.");

    [Theory]
    [InlineData("choir", "Ghent", "2019-03", "You have known Ana since March 2019: choir, Ghent.")]
    [InlineData("choir", "", null, "You know Ana: choir.")]
    [InlineData("", "", "2019", "You have known Ana since 2019.")]
    public void How_you_know_each_other_is_one_sentence(string context, string place, string? on, string sentence) => Assert.Equal(
        sentence,
        BriefPhrasing.Knowing(Told(new Origin(context, place, on is null ? null : PartialDate.Parse(on))), English)!.ToString());

    [Fact]
    public void Every_way_of_knowing_each_other_can_be_told()
    {
        var origins = from context in new[] { "", "choir" } from met in new[] { null, PartialDate.Of(2019, 3, 3) } select new Origin(context, "", met);

        Assert.All(origins, origin => Assert.Contains("Ben", BriefPhrasing.Knowing(Told(origin, Ben), English)!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_said_of_the_origin_is_no_sentence() => Assert.Null(BriefPhrasing.Knowing(Told(Origin.Unsaid), English));

    [Fact]
    public void The_rhythm_is_told_with_its_numbers() => Assert.Equal(
        "You have been in touch on four days since September, about every three weeks, the last time last Tuesday.",
        Rhythm(-69, -48, -27, -6));

    [Fact]
    public void A_single_day_is_told_as_once() => Assert.Equal("You were in touch once, yesterday.", Rhythm(-1));

    [Fact]
    public void A_planned_meeting_is_told_as_planned() => Assert.Equal(
        "Counting what is planned, you have been in touch on two days since September, the latest on Friday.",
        Rhythm(-69, 4));

    [Theory]
    [InlineData(0.001, "hardly any (1%)")]
    [InlineData(0.68, "about seven in ten (68%)")]
    [InlineData(0.5, "about half (50%)")]
    [InlineData(0.9999, "nearly all (99%)")]
    public void What_became_of_ties_alike_is_told_in_tenths_and_never_as_certain(double probability, string words) =>
        Assert.Contains(words, BriefPhrasing.Again(probability, English), StringComparison.Ordinal);

    [Fact]
    public void Every_tenth_can_be_told() =>
        Assert.All(Enumerable.Range(0, 101), percent => Assert.NotEmpty(BriefPhrasing.Again(percent / 100.0, English)));

    [Theory]
    [InlineData(Sides.None, "By its own rhythm, this tie has probably faded.")]
    [InlineData(Sides.Work, "It is quieter than usual between you.")]
    public void A_tie_of_work_alone_is_never_said_to_have_faded(Sides sides, string sentence)
    {
        var pulse = Pulse.Of([On.PlusDays(-330), On.PlusDays(-320), On.PlusDays(-310), On.PlusDays(-300)], null, null, Ana)!;

        Assert.Equal(sentence, BriefPhrasing.Stands(Reading.Of(pulse, On, sides), English));
    }

    [Fact]
    public void Where_nothing_is_usual_the_silence_is_not_spoken_of() =>
        Assert.Null(BriefPhrasing.Stands(Reading.Of(Pulse.Of([On.PlusDays(-3)], null, null, Ana)!, On), English));

    [Fact]
    public void The_question_is_the_first_sentence_of_the_last_note() => Assert.Equal(
        "You noted last Tuesday: “Her mother is in hospital”. How has it gone on?",
        BriefPhrasing.Of(Told(Origin.Unsaid).Ask!, On, English).ToString());

    [Fact]
    public void Without_a_note_the_question_is_a_fact() =>
        Assert.Equal("reads Le Guin", Brief.Of(Tie(Origin.Unsaid) with { Moments = [] }, On).Ask!.Text);

    [Fact]
    public void A_fact_that_holds_no_longer_is_not_told() =>
        Assert.Empty(Brief.Of(Tie(Origin.Unsaid) with { Facts = [new FactTold(Id<Fact>.New(), "no gluten", Until: PartialDate.Of(2020, null, null))] }, On).Facts);

    [Fact]
    public void A_planned_moment_is_not_among_the_last() =>
        Assert.Equal([Coffee], Brief.Of(Tie(Origin.Unsaid) with { Moments = [Coffee with { On = On.PlusDays(3) }, Coffee] }, On).Moments);

    [Fact]
    public void A_long_note_is_cut_at_a_word() =>
        Assert.EndsWith("word…", Brief.Of(Tie(Origin.Unsaid) with { Moments = [Coffee with { Note = string.Concat(Enumerable.Repeat("word ", 80)) }] }, On).Ask!.Text, StringComparison.Ordinal);

    [Fact]
    public void Every_silence_has_its_words() => Assert.All(Enum.GetValues<Silence>(), silence => Assert.NotEmpty(BriefPhrasing.Of(silence, English)));

    private static Brief Told(Origin origin, Named? through = null) => Brief.Of(Tie(origin) with { Through = through }, On);

    private static TiePicture Tie(Origin origin) =>
        new(Ana, "Ana", origin, null, null, [Coffee], [new FactTold(Id<Fact>.New(), "reads Le Guin")], []);

    private static string Rhythm(params int[] offsets) => BriefPhrasing.Rhythm(
        Reading.Of(Pulse.Of([.. offsets.Select(offset => On.PlusDays(offset))], null, null, Ana)!, On), null, English).ToString();
}
