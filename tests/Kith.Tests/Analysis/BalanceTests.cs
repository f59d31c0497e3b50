using CsCheck;
using Kith.Analysis;
using Xunit;

namespace Kith.Tests.Analysis;

public sealed class BalanceTests
{
    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(0, 10, true)]
    [InlineData(8, 2, false)]
    [InlineData(9, 1, true)]
    [InlineData(59, 41, false)]
    [InlineData(60, 40, true)]
    public void A_balance_is_said_from_ten_events_and_when_it_is_surely_uneven(int outward, int inward, bool said) =>
        Assert.Equal(said, Balance.Of(outward, inward).MayBeSaid);

    [Theory]
    // By summing the density in steps, apart from the house's own code.
    [InlineData(8, 2, 0.4972, 0.9559)]
    [InlineData(3, 7, 0.0927, 0.6058)]
    [InlineData(50, 50, 0.4032, 0.5968)]
    public void The_interval_is_that_of_Jeffreys(int outward, int inward, double low, double high)
    {
        var balance = Balance.Of(outward, inward);
        Assert.Equal((2 * low) - 1, balance.Low, 0.003);
        Assert.Equal((2 * high) - 1, balance.High, 0.003);
    }

    [Fact]
    public void The_interval_holds_the_balance_and_turns_with_the_sides() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300]).Sample((mine, theirs) =>
        {
            var (one, other) = (Balance.Of(mine, theirs), Balance.Of(theirs, mine));
            Assert.InRange(one.Value, one.Low - 1e-9, one.High + 1e-9);
            Assert.Equal(one.Low, -other.High, 6);
        });
}
