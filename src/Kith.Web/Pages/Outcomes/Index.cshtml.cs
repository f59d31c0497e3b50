using Kith.Analysis;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Outcomes;

/// <summary>What came from one ground.</summary>
/// <param name="Ground">Which.</param>
/// <param name="Goods">What, oldest first.</param>
public sealed record GroundRow(Ground Ground, IReadOnlyList<Good> Goods)
{
    /// <summary>The money, each currency by itself; empty when there was none.</summary>
    public string Money => IndexModel.Sums(Goods);

    /// <summary>How many of them were not money.</summary>
    public int Otherwise => Goods.Count(good => good.It.Amount is null);

    /// <summary>How long the ties had been there before the first good came by them, in words, shortest first; empty when that is not known.</summary>
    public string Before
    {
        get
        {
            var days = Goods.Where(good => good.Path.Count > 0).DistinctBy(good => good.Path[0].Id).Select(good => good.Root.Before).OfType<int>().Order().ToList();
            return days.Count == 0 ? "" : days[0] == days[^1] ? Span(days[0]) : Said.Fill(OutcomeTexts.FromTo, Span(days[0]), Span(days[^1]));
        }
    }

    private static string Span(int days) => Care.SpanWords.Of(days, System.Globalization.CultureInfo.CurrentUICulture);
}

/// <summary>What came by one path of people.</summary>
/// <param name="People">Who, from the one the owner knows on.</param>
/// <param name="Goods">What, oldest first.</param>
public sealed record PathRow(IReadOnlyList<(Id<Person> Id, string Name)> People, IReadOnlyList<Good> Goods);

/// <summary>What came of it: over time, by path, by the ground it grew from. Looked at backwards only, and nobody is ranked.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Only what came by this person; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>How that one is called; null for all.</summary>
    public string? Name { get; private set; }

    /// <summary>All of it, oldest first.</summary>
    public IReadOnlyList<Good> Goods { get; private set; } = [];

    /// <summary>Where it came from, always in the same order.</summary>
    public IReadOnlyList<GroundRow> Grounds { get; private set; } = [];

    /// <summary>By which paths, in the order in which the first good came by each.</summary>
    public IReadOnlyList<PathRow> Paths { get; private set; } = [];

    /// <summary>For whom thanks are still to be said.</summary>
    public IEnumerable<Good> Unthanked => Goods.Where(good => good.It.ThankedOn is null && good.Path.Count > 0);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Person is { } person)
        {
            Name = await Book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleOrDefaultAsync(cancellation);
            if (Name is null)
            {
                return NotFound();
            }
        }

        Goods = await ProvenanceReading.OfAsync(Book, Person, cancellation);
        Grounds = [.. Enum.GetValues<Ground>().Select(ground => new GroundRow(ground, [.. Goods.Where(good => good.Root.Ground == ground)])).Where(row => row.Goods.Count > 0)];
        Paths = [.. Goods.Where(good => good.Path.Count > 0).GroupBy(good => string.Join(' ', good.Path.Select(step => step.Id))).Select(path => new PathRow(path.First().Path, [.. path])).OrderBy(row => row.Goods[0].It.On)];
        return Page();
    }

    /// <summary>The money of some goods, each currency by itself: “£2,660 and €420”.</summary>
    public static string Sums(IEnumerable<Good> goods) => Said.List([.. Roots.Sums(goods.Select(good => good.Root)).Select(sum => Amounts.Said(sum.Amount, sum.Currency))]);

    /// <summary>What a ground is called.</summary>
    public static string Called(Ground ground) => ground switch
    {
        Ground.Friends => OutcomeTexts.Friends,
        Ground.Family => OutcomeTexts.Family,
        Ground.Work => OutcomeTexts.Work,
        Ground.Strangers => OutcomeTexts.Strangers,
        _ => OutcomeTexts.Unsaid,
    };
}
