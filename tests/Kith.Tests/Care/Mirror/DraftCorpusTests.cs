using System.Globalization;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Care;

public sealed class DraftCorpusTests
{
    [Fact]
    public void On_the_half_it_was_tuned_on_the_check_keeps_to_its_bars()
    {
        var score = DraftScore.Of(DraftCorpus.Of(Path.Combine(SourceTree.Root, "tests", "corpus", "drafts", "half-a.jsonl")));

        Assert.True(score is { SelfServing: > 20, Others: > 20 }, "The corpus was not found.");
        Assert.True(score.Recall >= DraftScore.FoundBar, string.Create(CultureInfo.InvariantCulture, $"{score.Found} of {score.SelfServing} were found."));
        Assert.True(score.FalseAlarm <= DraftScore.FalseBar, string.Create(CultureInfo.InvariantCulture, $"{score.FalseAlarms} of {score.Others} were taken for one."));
    }
}
