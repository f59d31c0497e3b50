using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>The test sets are whole, and matching does not get worse on those that were tuned on.</summary>
public sealed class MatchCorpusTests
{
    private static readonly string Folder = Path.Combine(House.SourceTree.Root, "tests", "corpus", "matching");

    [Theory]
    [InlineData("tuning", "en", 100, 300)]
    [InlineData("tuning", "de", 100, 300)]
    [InlineData("blind", "en", 200, 600)]
    [InlineData("blind", "de", 200, 600)]
    [InlineData("second", "en", 199, 599)]
    [InlineData("second", "de", 200, 595)]
    public void Every_need_has_a_right_offer_and_no_text_stands_twice(string half, string language, int needs, int offers)
    {
        var corpus = MatchCorpus.Of(Folder, half, language);
        Assert.Equal((needs, offers), (corpus.Needs.Count, corpus.Offers.Count));
        Assert.All(corpus.Needs, need => Assert.NotEmpty(need.Right));
        Assert.Equal(corpus.Offers.Count, corpus.Offers.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(corpus.Needs.Count, corpus.Needs.Select(need => need.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("en", 68)]
    [InlineData("de", 60)]
    public void As_many_are_found_as_were_found_before(string language, int least)
    {
        var corpus = MatchCorpus.Of(Folder, "tuning", language);
        var index = corpus.Index();
        Assert.InRange(corpus.Found(need => index.Find(need, MatchCorpus.Looked).Select(one => one.Offer)), least, corpus.Needs.Count);
    }
}
