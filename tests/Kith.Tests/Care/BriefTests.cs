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

    [Theory]
    [InlineData("I was late. Ana has begun to paint again.", "Ana has begun to paint again")]
    [InlineData("Ich war zu spät. Sie malt wieder.", "Sie malt wieder")]
    [InlineData("We had soup; her son starts school in spring", "her son starts school in spring")]
    [InlineData("Rain all day.", "Rain all day")]
    public void The_question_is_about_them_rather_than_about_me(string note, string asked) =>
        Assert.Equal(asked, Brief.Of(Tie(Origin.Unsaid) with { Moments = [Coffee with { Note = note }] }, On).Ask!.Text);

    [Fact]
    public void What_they_told_after_the_last_note_is_asked_first()
    {
        var news = new OpenBetween(OpenKind.GoodNews, new ActGround("outcome", Guid.CreateVersion7()), "the job at the museum", On.PlusDays(-2));

        Assert.Equal("You noted their good news: “the job at the museum”. How is it going?", BriefPhrasing.Of(Brief.Of(Tie(Origin.Unsaid) with { Open = [news] }, On).Ask!, On, English).ToString());
        Assert.Equal(Coffee.Id, Brief.Of(Tie(Origin.Unsaid) with { Open = [news with { On = On.PlusDays(-20) }] }, On).Ask!.Moment);
    }

    [Fact]
    public void What_they_were_told_years_ago_is_not_asked_after() =>
        Assert.Equal("reads Le Guin", Brief.Of(Tie(Origin.Unsaid) with { Moments = [Coffee with { On = On.PlusDays(-400) }] }, On).Ask!.Text);

    [Fact]
    public void What_stands_open_is_told_theirs_first_and_stays_short()
    {
        OpenBetween[] open = [.. Enum.GetValues<OpenKind>().Reverse().SelectMany(kind => Enumerable.Range(1, 4).Select(days => new OpenBetween(kind, new ActGround("need", Guid.CreateVersion7()), $"{kind} {days}", On.PlusDays(-days))))];

        var told = Brief.Of(Tie(Origin.Unsaid) with { Open = open }, On).Open;

        Assert.Equal(["GoodNews 1", "GoodNews 2", "Needs 1", "Needs 2", "Promised 1", "Promised 2", "AskedMe 1", "AskedMe 2"], told.Select(one => one.Text));
    }

    [Fact]
    public void What_is_due_comes_before_what_has_no_day()
    {
        OpenBetween Promised(string text, int? due) => new(OpenKind.Promised, new ActGround("promise", Guid.CreateVersion7()), text, On, due is { } days ? On.PlusDays(days) : null);

        Assert.Equal(["tent", "book"], Brief.Of(Tie(Origin.Unsaid) with { Open = [Promised("whenever", null), Promised("book", 9), Promised("tent", 2)] }, On).Open.Select(one => one.Text));
    }

    [Fact]
    public void Everything_open_has_its_words_in_both_languages() => Assert.All(
        from kind in Enum.GetValues<OpenKind>() from due in kind is OpenKind.Promised or OpenKind.PromisedMe or OpenKind.Lent or OpenKind.Borrowed ? new LocalDate?[] { null, On } : [null] from reader in new[] { English, CultureInfo.GetCultureInfo("de-DE") } select (kind, due, reader),
        one => Assert.DoesNotContain("{", BriefPhrasing.Of(new OpenBetween(one.kind, new ActGround("need", Guid.CreateVersion7()), "tea", On, one.due, Ben), "Ana", one.reader).ToString(), StringComparison.Ordinal));

    [Fact]
    public void A_hard_day_of_last_week_is_still_near()
    {
        OccasionOf Day(OccasionKind kind, int days) => new(Id<Occasion>.New(), Ana, "Ana", new Standing(), kind, PartialDate.Of(2020, On.PlusDays(days).Month, On.PlusDays(days).Day), kind == OccasionKind.HardDay ? "the day her father died" : "");

        var days = Brief.Of(Tie(Origin.Unsaid) with { Occasions = [Day(OccasionKind.Birthday, -5), Day(OccasionKind.HardDay, -5), Day(OccasionKind.HardDay, -30), Day(OccasionKind.Birthday, 40)] }, On).Occasions;

        Assert.Equal([On.PlusDays(-5), On.PlusDays(40)], days.Select(day => day.On));
    }

    [Theory]
    [InlineData(3, Sides.Work, Sides.None, true)]
    [InlineData(2, Sides.Work, Sides.None, false)]
    [InlineData(3, Sides.Work | Sides.Play, Sides.Work, false)]
    [InlineData(3, Sides.None, Sides.Work, true)]
    [InlineData(3, Sides.None, Sides.Work | Sides.Family, false)]
    [InlineData(3, Sides.None, Sides.None, false)]
    public void Two_who_only_ever_talk_shop_are_told_of_another_side(int times, Sides moments, Sides tie, bool told)
    {
        var past = Enumerable.Range(1, times).Select(days => Coffee with { Id = Id<Moment>.New(), On = On.PlusDays(-days), Sides = moments });
        FactTold[] facts = [new(Id<Fact>.New(), "runs the print shop", "work"), new(Id<Fact>.New(), "keeps bees")];

        var side = Brief.Of(Tie(Origin.Unsaid) with { Moments = [.. past], Sides = tie, Facts = facts }, On).OneSide;

        Assert.Equal(told ? "keeps bees" : null, side?.Fact?.Text);
    }

    [Fact]
    public void Every_silence_has_its_words() => Assert.All(Enum.GetValues<Silence>(), silence => Assert.NotEmpty(BriefPhrasing.Of(silence, English)));

    private static Brief Told(Origin origin, Named? through = null) => Brief.Of(Tie(origin) with { Through = through }, On);

    private static TiePicture Tie(Origin origin) =>
        new(Ana, "Ana", origin, null, null, [Coffee], [new FactTold(Id<Fact>.New(), "reads Le Guin")], []);

    private static string Rhythm(params int[] offsets) => BriefPhrasing.Rhythm(
        Reading.Of(Pulse.Of([.. offsets.Select(offset => On.PlusDays(offset))], null, null, Ana)!, On), null, English).ToString();
}
