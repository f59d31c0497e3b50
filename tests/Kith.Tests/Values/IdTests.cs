using NodaTime;
using Xunit;

namespace Kith.Tests.Values;

/// <summary>Identities sort by age.</summary>
public sealed class IdTests
{
    [Fact]
    public void Those_made_one_after_the_other_stand_in_that_order_within_a_millisecond_too()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => Id<Person>.New()).ToList();
        Assert.Equal(ids, ids.Order());
        Assert.Equal(ids.Select(id => id.ToString()), ids.Select(id => id.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Those_made_at_once_are_all_different()
    {
        var ids = new Guid[40_000];
        Parallel.For(0, ids.Length, at => ids[at] = Id<Moment>.New().Value);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Each_is_a_UUID_of_version_7_that_tells_its_day()
    {
        var id = Id<Person>.New();
        Assert.Equal((7, 8), (id.Value.Version, id.Value.Variant & 0b1100));
        Assert.InRange(id.MadeOn, new LocalDate(2024, 1, 1), new LocalDate(2200, 1, 1));
    }
}
