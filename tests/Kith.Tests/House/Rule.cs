using Xunit;

namespace Kith.Tests.House;

/// <summary>A rule answers with what breaks it, one sentence each; an empty answer is a kept rule.</summary>
public static class Rule
{
    public static void Kept(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    /// <summary>The control: a rule that finds nothing in a known-bad example could not fail, and proves nothing.</summary>
    public static void Broken(IEnumerable<string> faults, string naming) =>
        Assert.Contains(faults, fault => fault.Contains(naming, StringComparison.Ordinal));
}
