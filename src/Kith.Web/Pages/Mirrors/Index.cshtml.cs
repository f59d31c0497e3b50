using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Hall.Mirrors;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Mirrors;

/// <summary>The mirror: how the owner has been lately, and a draft looked at before it is sent. Nothing of a draft is kept.</summary>
public sealed class IndexModel(KithContext book, Kept<Mirror> kept, IClock clock) : BookPage(book, clock)
{
    /// <summary>Records told behind a reading, at most.</summary>
    public const int MostGrounds = 6;

    /// <summary>For whom a draft is.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>The draft.</summary>
    [BindProperty]
    public string? Draft { get; set; }

    /// <summary>How the owner has been.</summary>
    public Mirror Lately { get; private set; } = null!;

    /// <summary>How the draft reads; null while there is none.</summary>
    public Care.DraftReading? Reading { get; private set; }

    /// <summary>What it was laid beside.</summary>
    public DraftPicture? Picture { get; private set; }

    /// <summary>What a record behind a reading says, for its link.</summary>
    public IReadOnlyDictionary<ActGround, string> Words { get; private set; } = new Dictionary<ActGround, string>();

    /// <summary>The same of one record.</summary>
    public string Says(ActGround ground) => Words.GetValueOrDefault(ground, MirrorTexts.Fact);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Looks at a draft; changes nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (string.IsNullOrWhiteSpace(Draft) || string.IsNullOrWhiteSpace(To))
        {
            throw new RefusalException(RefusalReason.Invalid, string.IsNullOrWhiteSpace(To) ? MirrorTexts.ToWhom : MirrorTexts.NoDraft);
        }

        Picture = await MirrorReading.PictureAsync(Book, await Filling.PersonAsync(Book, To.Trim(), cancellation), Today, cancellation);
        Reading = DraftCheck.Of(new Draft(Draft, Today), Picture);
        return await ShowAsync(cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Lately = await kept.OfAsync(Book, Today, fresh => MirrorReading.OfAsync(fresh.Book, fresh.Today, fresh.Cancellation), cancellation);
        Words = await MirrorReading.WordsAsync(Book, [.. Lately.Pairs.SelectMany(pair => pair.First.Take(MostGrounds).Concat(pair.Second.Take(MostGrounds)))], Today, cancellation);
        return Page();
    }
}
