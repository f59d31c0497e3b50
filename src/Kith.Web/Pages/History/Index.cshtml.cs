using Kith.Hall.Records;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.History;

/// <summary>One change, as the list tells it.</summary>
public sealed record ChangeLine(long Revision, LocalDateTime When, string Verb, string Subject, long? Undoes, long? UndoneBy)
{
    /// <summary>What was done, and to whom or what.</summary>
    public string What => RecordWords.Did(Verb, Subject);

    /// <summary>Whether it can be taken back.</summary>
    public bool CanUndo => UndoneBy is null && Undoing.CanBeTakenBack(Verb);
}

/// <summary>Every change, the trash, and where records came from.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int PageSize = 60;

    /// <summary>Which part of the log.</summary>
    [BindProperty(SupportsGet = true)]
    public LogPart Show { get; set; }

    /// <summary>Show changes before this revision only.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The changes, newest first.</summary>
    public IReadOnlyList<ChangeLine> Rows { get; private set; } = [];

    /// <summary>The revision before which the next ones lie; null when there are none.</summary>
    public long? Earlier { get; private set; }

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var changes = await Book.Log(Show, Now).Where(change => Before == null || change.Revision < Before).OrderByDescending(change => change.Revision).Take(PageSize + 1).ToListAsync(cancellation);
        Earlier = changes.Count > PageSize ? changes[PageSize - 1].Revision : null;
        var zone = Settings.TimeZone;
        Rows = [.. changes.Take(PageSize).Select(change => new ChangeLine(change.Revision, change.At.InZone(zone).LocalDateTime, change.Verb, change.Subject, change.Undoes, change.UndoneBy))];
        return Page();
    }
}
