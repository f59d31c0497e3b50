using System.Globalization;
using Kith.Care;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>What a model of the owner's tells counts as far as the model is believed, and no further.</summary>
public sealed class MeaningTests
{
    private const string Need = "her knees want company on the way down";
    private const string Answer = "goes up the Säntis every June, slowly";
    private static readonly string[] Offers = ["teaches the cello to adults", Answer, "would lend her tent"];

    [Fact]
    public void An_offer_without_a_word_in_common_is_found_by_the_model_and_the_model_is_named()
    {
        Assert.DoesNotContain(Index().Answers(Need, 3), answer => answer.Offer.Text == Answer);
        var found = Index().Answers(Need, 3, Told(knows: true))[0];
        Assert.Equal((Answer, "oracle"), (found.Offer.Text, found.Why.Model));
        Assert.True(found.Likeness.IsByModel);
    }

    [Fact]
    public void A_model_that_fails_its_examination_changes_nothing() =>
        Assert.Equal(Index().Find(Need, 3), Index().Find(Need, 3, Told(knows: false)));

    [Fact]
    public void What_the_model_was_not_asked_about_stands_as_without_it()
    {
        var (index, told) = (Index(), new Meanings("oracle", Exam(knows: true), new Dictionary<string, Meaning> { [Answer] = Axis(0) }));
        Assert.Equal(index.Find(Need, 3), index.Find(Need, 3, told));
    }

    [Fact]
    public void Where_words_say_more_the_model_is_not_the_reason()
    {
        var told = new Meanings("oracle", Exam(knows: true), new Dictionary<string, Meaning> { ["wants to learn the cello"] = Meaning.Of([1, 0]), [Offers[0]] = Meaning.Of([0.3f, 1]) });
        var found = Index().Answers("wants to learn the cello", 1, told)[0];
        Assert.Equal(Offers[0], found.Offer.Text);
        Assert.True(found.Likeness.Meaning > 0);
        Assert.Null(found.Why.Model);
    }

    [Fact]
    public void The_examination_asks_in_both_languages_for_words_that_share_no_beginning()
    {
        var asked = ModelExam.Questions.Chunk(2).ToList();
        Assert.True(asked.Count > 100);
        Assert.All(asked, pair => Assert.False(pair[0].Contains(pair[1], StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("piano", ModelExam.Questions);
        Assert.Contains("Klavier", ModelExam.Questions);
    }

    [Fact]
    public void Who_knows_all_is_believed_and_who_knows_one_language_there_alone()
    {
        Assert.Equal(new ModelExam(new ExamResult(1, 0), new ExamResult(1, 0)), Exam(knows: true));
        Assert.Equal((1, 0), (Exam(knows: true).English.Belief, Exam(knows: false).English.Belief));
        var half = ModelExam.Of([.. ModelExam.Questions.Select((_, at) => at < ModelExam.Questions.Count / 2 ? Axis(at / 2) : Axis(at))]);
        Assert.Equal(1, half.English.Belief);
        Assert.Equal(0, half.German.Belief);
    }

    [Fact]
    public void A_model_that_puts_all_near_each_other_is_measured_from_there()
    {
        var exam = ModelExam.Of([.. ModelExam.Questions.Select((_, at) => Meaning.Of([.. Enumerable.Range(0, ModelExam.Questions.Count).Select(n => n == at / 2 ? 10f : 1f)]))]);
        Assert.Equal(1, exam.English.Right);
        Assert.InRange(exam.English.Usual, 0.7f, 0.9f);
    }

    [Theory]
    [InlineData(new float[0])]
    [InlineData(new[] { 0f, 0f })]
    [InlineData(new[] { float.NaN, 1f })]
    [InlineData(new[] { float.PositiveInfinity, 1f })]
    public void Numbers_that_tell_nothing_are_near_to_nothing(float[] numbers)
    {
        Assert.Equal(0, Meaning.Of(numbers).Nearness(Meaning.Of(numbers)));
        Assert.Equal(0, Meaning.Of(numbers).Nearness(Meaning.Of([1, 2])));
    }

    [Fact]
    public void The_cosine_is_kept_at_a_byte_a_number() => Assert.Equal(0.8f, Meaning.Of([0.3f, 0.4f]).Nearness(Meaning.Of([0f, 7f])), 0.01f);

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(100)]
    [InlineData(384)]
    public void Products_are_summed_whole_at_any_width(int width)
    {
        sbyte[] one = [.. Enumerable.Range(0, width).Select(n => (sbyte)(n % 2 == 0 ? 127 : -128))];
        sbyte[] other = [.. Enumerable.Range(0, width).Select(n => (sbyte)((n % 3) - 128))];
        Assert.Equal(one.Zip(other).Sum(pair => pair.First * pair.Second), Meaning.Product(one, other));
    }

    private static OfferIndex Index() => new([.. Offers.Select(text => new Registered(Id<Need>.New(), default, text))], CultureInfo.GetCultureInfo("en"));

    private static Meanings Told(bool knows) => new("oracle", Exam(knows), new Dictionary<string, Meaning> { [Need] = Axis(0), [Answer] = Axis(0), [Offers[0]] = Axis(1), [Offers[2]] = Axis(2) });

    private static ModelExam Exam(bool knows) => ModelExam.Of([.. ModelExam.Questions.Select((_, at) => Axis(knows ? at / 2 : at))]);

    private static Meaning Axis(int at) => Meaning.Of([.. Enumerable.Range(0, ModelExam.Questions.Count).Select(n => n == at ? 1f : 0f)]);
}
