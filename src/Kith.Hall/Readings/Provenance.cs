using System.Globalization;
using Kith.Analysis;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall;

/// <summary>Some of the good that came, taken together under one heading.</summary>
/// <param name="Word">The heading as programs read it.</param>
/// <param name="Called">The heading in words.</param>
/// <param name="Goods">What, oldest first.</param>
public sealed record GoodRow(string Word, string Called, IReadOnlyList<Good> Goods)
{
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

/// <summary>Where good came from: by the ground it grew from, by how long one had known them, directly or through others, and by path. Looked at backwards only, and nobody is ranked.</summary>
/// <param name="Goods">All of it, oldest first.</param>
public sealed record Provenance(IReadOnlyList<Good> Goods)
{
    /// <summary>What came to the owner, or to everybody.</summary>
    public IReadOnlyList<Good> Mine { get; } = [.. Goods.Where(good => good.It.Whose != Beneficiary.Them)];

    /// <summary>What came to others, by a path on which the owner stands at its beginning.</summary>
    public IReadOnlyList<Good> Theirs { get; } = [.. Goods.Where(good => good.It.Whose == Beneficiary.Them)];

    /// <summary>By what the first on the path is to the owner, always in the same order.</summary>
    public IReadOnlyList<GoodRow> Grounds => Rows(good => good.Root.Ground, ground => ground switch
    {
        Ground.Friends => OutcomeTexts.Friends,
        Ground.Family => OutcomeTexts.Family,
        Ground.Work => OutcomeTexts.Work,
        Ground.Strangers => OutcomeTexts.Strangers,
        _ => OutcomeTexts.Unsaid,
    });

    /// <summary>By how long the tie had been there before the first good came by it.</summary>
    public IReadOnlyList<GoodRow> Ages => Rows(good => good.Root.KnownFor, known => known switch
    {
        KnownFor.JustMet => OutcomeTexts.JustMet,
        KnownFor.Months => OutcomeTexts.Months,
        KnownFor.Years => OutcomeTexts.SomeYears,
        KnownFor.ManyYears => OutcomeTexts.ManyYears,
        _ => OutcomeTexts.UnknownSince,
    });

    /// <summary>By how many people it came: directly, through one other, through several.</summary>
    public IReadOnlyList<GoodRow> Directness => Rows(good => (Through)Math.Min(good.Path.Count, (int)Through.Several), through => through switch
    {
        Through.Nobody => OutcomeTexts.ByNobody,
        Through.Directly => OutcomeTexts.Directly,
        Through.OneOther => OutcomeTexts.ThroughOne,
        _ => OutcomeTexts.ThroughSeveral,
    });

    /// <summary>By which paths, in the order in which the first good came by each.</summary>
    public IReadOnlyList<PathRow> Paths { get; } =
        [.. Goods.Where(good => good.It.Whose != Beneficiary.Them && good.Path.Count > 0).GroupBy(good => string.Join(' ', good.Path.Select(step => step.Id))).Select(path => new PathRow(path.First().Path, [.. path])).OrderBy(row => row.Goods[0].It.On)];

    /// <summary>For whom thanks are still to be said: what came to others has its thanks from them.</summary>
    public IEnumerable<Good> Unthanked => Mine.Where(good => good.It.ThankedOn is null && good.Path.Count > 0);

    /// <summary>How many of what came to the owner were not money.</summary>
    public int Otherwise => Mine.Count(good => good.It.Amount is null);

    /// <summary>All that came to the owner in a sentence: “£2,660 and €420, and 3 good things that were not money.”</summary>
    public string Sentence => Told(Mine) switch
    {
        "" => Said.Count(OutcomeTexts.OnlyOtherwise, Otherwise),
        var money when Otherwise == 0 => Said.Fill(OutcomeTexts.OnlyMoney, money),
        var money => Said.Count(OutcomeTexts.Both.Replace("{1}", money, StringComparison.Ordinal), Otherwise),
    };

    /// <summary>The money of some goods, each currency by itself, in the order of the codes.</summary>
    public static IReadOnlyList<Money> Sums(IEnumerable<Good> goods) => Roots.Sums(goods.Select(good => good.Root));

    /// <summary>The same in words: “£2,660 and €420”.</summary>
    public static string Told(IEnumerable<Good> goods) => Said.List([.. Sums(goods).Select(sum => Amounts.Said(sum.Amount, sum.Currency))]);

    private List<GoodRow> Rows<T>(Func<Good, T> of, Func<T, string> called)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new GoodRow(RecordField.WordOf(value), called(value), [.. Mine.Where(good => EqualityComparer<T>.Default.Equals(of(good), value))])).Where(row => row.Goods.Count > 0)];

    /// <summary>By how many people something came.</summary>
    private enum Through
    {
        Nobody,
        Directly,
        OneOther,
        Several,
    }
}
