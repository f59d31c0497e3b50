using System.Globalization;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Care;

public sealed class DraftCorpusTests
{
    [Theory]
    [InlineData("half-a.jsonl")]
    [InlineData("own.jsonl")]
    public void On_what_it_was_tuned_on_the_check_keeps_to_its_bars(string file)
    {
        var score = DraftScore.Of(DraftCorpus.Of(Path.Combine(SourceTree.Root, "tests", "corpus", "drafts", file)));

        Assert.True(score is { SelfServing: > 20, Others: > 20 }, "The corpus was not found.");
        Assert.True(score.Recall >= DraftScore.FoundBar, string.Create(CultureInfo.InvariantCulture, $"{score.Found} of {score.SelfServing} were found."));
        Assert.True(score.FalseAlarm <= DraftScore.FalseBar, string.Create(CultureInfo.InvariantCulture, $"{score.FalseAlarms} of {score.Others} were taken for one."));
    }
    [Theory]
    [InlineData("everyday-en.jsonl", 200)]
    [InlineData("everyday-de.jsonl", 100)]
    public void Everyday_messages_that_were_not_learned_from_are_left_alone(string file, int many)
    {
        var score = DraftScore.Of(DraftCorpus.Of(Path.Combine(SourceTree.Root, "tests", "corpus", "drafts", file)));

        Assert.Equal(many, score.Others);
        Assert.True(score.FalseAlarm <= DraftScore.FalseBar / 3, string.Create(CultureInfo.InvariantCulture, $"{score.FalseAlarms} of {score.Others} were taken for self-serving."));
    }
}
