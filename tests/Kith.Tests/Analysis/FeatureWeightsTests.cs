using System.Text;
using Kith.Analysis;
using Xunit;

namespace Kith.Tests.Analysis;

public sealed class FeatureWeightsTests
{
    private static readonly string[] Letters = ["-", "N+", "N="];

    [Fact]
    public void Weights_are_written_by_feature_in_hundredths_and_read_again()
    {
        string[] lines = [.. FeatureWeights.Write(new Dictionary<string, float[]>(StringComparer.Ordinal) { ["b"] = [0.3f, 0, 0], ["a b"] = [-0.5f, -1.5f, 0.25f], ["c"] = [0, 0.001f, 0] }, Letters)];
        Assert.Equal(["a b\t--50 N+-150 N=25", "b\t-30"], lines);

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var read = FeatureWeights.Read(file, Letters);
        Assert.Equal(0.25 + 1.5, read.Speaks(["a b"], 2, 1), 5);
        Assert.Equal(lines, FeatureWeights.Write(new Dictionary<string, float[]>(StringComparer.Ordinal) { ["b"] = Of("b"), ["a b"] = Of("a b") }, Letters));

        float[] Of(string feature) => [.. Letters.Select((_, at) => (float)read.Speaks([feature], at, -1))];
    }

    [Fact]
    public void Likelihoods_are_the_softmax_of_the_sums()
    {
        var dense = new Dictionary<string, float[]>(StringComparer.Ordinal) { ["one"] = [0, MathF.Log(2), 0], ["two"] = [0, MathF.Log(2), 0] };
        var weights = new FeatureWeights(dense, Letters.Length);

        Assert.Equal([1 / 3.0, 1 / 3.0, 1 / 3.0], weights.Likely(["unknown"]));
        Assert.Equal(4 / 6.0, weights.Likely(["one", "two"])[1], 6);
        Assert.Equal(weights.Likely(["one", "two"]), FeatureWeights.Likely(["one", "two"], dense, Letters.Length));
    }

    [Theory]
    [InlineData("a\tX30")]
    [InlineData("a\tN+much")]
    public void A_line_that_names_no_class_or_no_number_is_refused(string line)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(line));
        Assert.Throws<FormatException>(() => FeatureWeights.Read(file, Letters));
    }
}
