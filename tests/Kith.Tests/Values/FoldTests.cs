using Xunit;

namespace Kith.Tests.Values;

public sealed class FoldTests
{
    [Theory]
    [InlineData("  Zoë   Łukasz ", "zoe lukasz")]
    [InlineData("Ana\ufffeMoss", "ana\ufffdmoss")]
    [InlineData("Ana \ud83d\ude00", "ana \ud83d\ude00")]
    public void A_name_is_folded_whatever_signs_it_holds(string name, string folded) => Assert.Equal(folded, PersonName.Fold(name));

    // What a test is given is written down as UTF-8, which holds no half of a pair.
    [Fact]
    public void Half_of_a_pair_is_passed_over() => Assert.Equal("\ufffdana \ufffd", PersonName.Fold("\ude00Ana \ud83d"));
}
