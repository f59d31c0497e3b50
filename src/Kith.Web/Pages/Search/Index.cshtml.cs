using Kith.Hall.Records;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Search;

/// <summary>Search over people, what passed, and every other kind of record.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>How many are shown at most.</summary>
    public const int Most = 50;

    /// <summary>What a search can say, each by an example.</summary>
    public static IReadOnlyList<(string Example, string Meaning)> Examples =>
    [
        ("who:ana", SearchTexts.HintWho), ("group:choir", SearchTexts.HintGroup), ("tag:school", SearchTexts.HintTag), ("since:2025-03 until:2026", SearchTexts.HintDays),
        ("kind:moment", SearchTexts.HintEachKind), ("need:open need:violin", SearchTexts.HintNeed), ("\"home again\"", SearchTexts.HintPhrase), ("-garden", SearchTexts.HintMinus), ("choir*", SearchTexts.HintStar),
    ];

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    /// <summary>Why nothing was looked for; null when it was.</summary>
    public string? Unread { get; private set; }

    /// <summary>What was found.</summary>
    public IReadOnlyList<Found> Found { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Q = (Q ?? "").Trim();
        var sought = Sought.Of(Q);
        Unread = Seeking.Unread(sought);
        Found = Unread is null ? [.. (await Seeking.SeekAsync(Book, sought, Most, cancellation)).Select(hit => Search.Found.Of(hit, Today))] : [];
        return Page();
    }
}
