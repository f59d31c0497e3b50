using Kith.Care;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>What the program knows of words: stems, subjects, vectors.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("teaching", "teach")]
    [InlineData("boxes", "box")]
    [InlineData("ladies", "lady")]
    [InlineData("swimming", "swim")]
    [InlineData("baking", "bake")]
    [InlineData("translation", "translate")]
    [InlineData("painter", "painting")]
    public void English_forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(WordStem.English(one), WordStem.English(other));

    [Theory]
    [InlineData("mother", "moth")]
    [InlineData("ring", "r")]
    [InlineData("bus", "bu")]
    public void Other_English_words_keep_theirs(string one, string other) => Assert.NotEqual(WordStem.English(one), WordStem.English(other));

    [Theory]
    [InlineData("haeuser", "haus")]
    [InlineData("uebersetzung", "uebersetzen")]
    [InlineData("reparatur", "reparieren")]
    [InlineData("lehrerinnen", "lehrer")]
    [InlineData("kinder", "kind")]
    public void German_forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(WordStem.German(one), WordStem.German(other));

    [Fact]
    public void Every_subject_has_a_name_of_its_own_and_there_are_many()
    {
        Assert.True(Subjects.Known.Count > 200, $"There are {Subjects.Known.Count} subjects.");
        Assert.Equal(Subjects.Known.Names.Distinct(), Subjects.Known.Names);
    }

    [Theory]
    [InlineData("plumber", "tap")]
    [InlineData("babysit", "toddler")]
    public void Words_of_one_subject_meet_there(string one, string other) =>
        Assert.NotEmpty(Subjects.Known.Hints(WordStem.English(one), Tongue.English).Select(hint => hint.Subject).Intersect(Subjects.Known.Hints(WordStem.English(other), Tongue.English).Select(hint => hint.Subject)));

    [Fact]
    public void A_word_of_many_subjects_tells_less_of_each()
    {
        Assert.True(Subjects.Known.Hints(WordStem.English("plumber"), Tongue.English).Max(hint => hint.Weight) > Subjects.Known.Hints("van", Tongue.English).Max(hint => hint.Weight));
    }

    [Theory]
    [InlineData("plumber", "electrician", "soprano")]
    [InlineData("cello", "violin", "tractor")]
    [InlineData("grief", "sorrow", "spreadsheet")]
    public void Words_of_one_meaning_are_nearer_than_others(string word, string near, string far) => Assert.True(Near(word, near) > Near(word, far) + 0.2);

    [Fact]
    public void The_first_and_the_last_word_are_found_and_what_is_none_is_not()
    {
        Assert.All(new[] { "aaa", "the", "zucchini" }, word => Assert.NotNull(WordVectors.Known.Find(word)));
        Assert.All(new[] { "", "Umzug", "zzzzzz", "häuser" }, word => Assert.Null(WordVectors.Known.Find(word)));
        Assert.True(WordVectors.Known.Rarity(WordVectors.Known.Find("the")!.Value) < WordVectors.Known.Rarity(WordVectors.Known.Find("zucchini")!.Value));
    }

    private static float Near(string one, string other) => WordVectors.Known.Nearness(WordVectors.Known.Find(one)!.Value, WordVectors.Known.Find(other)!.Value);
}
