using System.Globalization;
using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Recalibration = Kith.Storage.Recalibration;

namespace Kith.Web.Pages.About;

/// <summary>How Kith reads a tie, in the words and with the numbers of this book.</summary>
public sealed class ReadingsModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>What the book's past teaches; null while it teaches nothing.</summary>
    public Recalibration? Past { get; private set; }

    /// <summary>The words for a silence, and what each means.</summary>
    public IReadOnlyList<(string Word, string Meaning)> Words { get; } =
    [
        .. new[]
        {
            (Silence.AsUsual, ReadingsTexts.AsUsual), (Silence.WorthAThought, ReadingsTexts.WorthAThought),
            (Silence.Quieter, ReadingsTexts.Quieter), (Silence.ProbablyFaded, ReadingsTexts.ProbablyFaded),
        }.Select(one => (BriefPhrasing.Of(one.Item1, CultureInfo.CurrentUICulture), one.Item2)),
    ];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Past = await ContactDays.PastAsync(Book, cancellation);
        return Page();
    }
}
