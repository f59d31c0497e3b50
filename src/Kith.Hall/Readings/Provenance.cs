using System.Globalization;
using Kith.Analysis;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall;

/// <summary>What came from one ground.</summary>
/// <param name="Ground">Which.</param>
/// <param name="Goods">What, oldest first.</param>
public sealed record GroundRow(Ground Ground, IReadOnlyList<Good> Goods)
{
    /// <summary>What it is called.</summary>
    public string Called => Ground switch
    {
        Ground.Friends => OutcomeTexts.Friends,
        Ground.Family => OutcomeTexts.Family,
        Ground.Work => OutcomeTexts.Work,
        Ground.Strangers => OutcomeTexts.Strangers,
        _ => OutcomeTexts.Unsaid,
    };

    /// <summary>The money, each currency by itself; empty when there was none.</summary>
    public string Money => Provenance.Told(Goods);

    /// <summary>How many of them were not money.</summary>
    public int Otherwise => Goods.Count(good => good.It.Amount is null);

    /// <summary>For how many days each tie had been there before the first good came by it, shortest first; empty when that is not known.</summary>
    public IReadOnlyList<int> DaysBefore => [.. Goods.Where(good => good.Path.Count > 0).DistinctBy(good => good.Path[0].Id).Select(good => good.Root.Before).OfType<int>().Order()];

    /// <summary>The same in words, from the shortest to the longest; empty when that is not known.</summary>
    public string Before => DaysBefore switch
    {
        [] => "",
        [var first, .., var last] when first != last => Said.Fill(OutcomeTexts.FromTo, Span(first), Span(last)),
        [var first, ..] => Span(first),
    };

    private static string Span(int days) => Care.SpanWords.Of(days, CultureInfo.CurrentUICulture);
}

/// <summary>What came by one path of people.</summary>
/// <param name="People">Who, from the one the owner knows on.</param>
/// <param name="Goods">What, oldest first.</param>
public sealed record PathRow(IReadOnlyList<(Id<Person> Id, string Name)> People, IReadOnlyList<Good> Goods);

/// <summary>Where good came from: by the ground it grew from and by path. Looked at backwards only, and nobody is ranked.</summary>
/// <param name="Goods">All of it, oldest first.</param>
public sealed record Provenance(IReadOnlyList<Good> Goods)
{
    /// <summary>Where it came from, always in the same order.</summary>
    public IReadOnlyList<GroundRow> Grounds { get; } =
        [.. Enum.GetValues<Ground>().Select(ground => new GroundRow(ground, [.. Goods.Where(good => good.Root.Ground == ground)])).Where(row => row.Goods.Count > 0)];

    /// <summary>By which paths, in the order in which the first good came by each.</summary>
    public IReadOnlyList<PathRow> Paths { get; } =
        [.. Goods.Where(good => good.Path.Count > 0).GroupBy(good => string.Join(' ', good.Path.Select(step => step.Id))).Select(path => new PathRow(path.First().Path, [.. path])).OrderBy(row => row.Goods[0].It.On)];

    /// <summary>For whom thanks are still to be said.</summary>
    public IEnumerable<Good> Unthanked => Goods.Where(good => good.It.ThankedOn is null && good.Path.Count > 0);

    /// <summary>How many were not money.</summary>
    public int Otherwise => Goods.Count(good => good.It.Amount is null);

    /// <summary>All of it in a sentence: “£2,660 and €420, and 3 good things that were not money.”</summary>
    public string Sentence => Told(Goods) switch
    {
        "" => Said.Count(OutcomeTexts.OnlyOtherwise, Otherwise),
        var money when Otherwise == 0 => Said.Fill(OutcomeTexts.OnlyMoney, money),
        var money => Said.Count(OutcomeTexts.Both.Replace("{1}", money, StringComparison.Ordinal), Otherwise),
    };

    /// <summary>The money of some goods, each currency by itself, in the order of the codes.</summary>
    public static IReadOnlyList<Money> Sums(IEnumerable<Good> goods) => Roots.Sums(goods.Select(good => good.Root));

    /// <summary>The same in words: “£2,660 and €420”.</summary>
    public static string Told(IEnumerable<Good> goods) => Said.List([.. Sums(goods).Select(sum => Amounts.Said(sum.Amount, sum.Currency))]);
}
