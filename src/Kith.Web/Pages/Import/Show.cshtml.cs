using Kith.Hall.Wording;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Kith.Web.Pages.Import;

/// <summary>An import on its way: how far it is, what it would change, what came of it.</summary>
public sealed class ShowModel(Staging staging, IClock clock) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Source> Id { get; set; }

    /// <summary>How far it is.</summary>
    public Staged State { get; private set; } = null!;

    /// <summary>What it would change; null until that is known.</summary>
    public StagedProposal? Proposal { get; private set; }

    /// <summary>Whether a worker is at it.</summary>
    public bool IsBusy => State.Phase is StagedPhase.Waiting or StagedPhase.Reading or StagedPhase.Accepting && clock.GetCurrentInstant() - State.Told < Staging.Silent;

    /// <summary>Those whom the owner is asked about.</summary>
    public IReadOnlyList<StagedPerson> Doubtful => [.. Proposal!.Shown.Where(person => person.Verdict == Verdict.Doubtful)];

    /// <summary>Those who are new or changed.</summary>
    public IReadOnlyList<StagedPerson> Shown => [.. Proposal!.Shown.Where(person => person.Verdict != Verdict.Doubtful)];

    /// <summary>Whether the book would stay as it is.</summary>
    public bool ChangesNothing => Proposal is { People: { New: 0, Changed: 0, Doubtful: 0 }, Moments: { New: 0, Changed: 0, CalledOff: 0 } };

    /// <summary>A place as its owner knows it: from the name of their file on, without the folder it waits in.</summary>
    public string Place(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var folder = Path.Combine($"{Id}", "files") + Path.DirectorySeparatorChar;
        var at = place.IndexOf(folder, StringComparison.Ordinal);
        return at < 0 ? place : place[(at + folder.Length)..];
    }

    /// <summary>Bytes, records and time left.</summary>
    public string Far => string.Join(" · ", new[]
    {
        State.TotalBytes > 0 ? Said.Fill(ImportTexts.Progress, Bytes(State.Bytes), Bytes(State.TotalBytes)) : "",
        Said.Count(ImportTexts.Records, State.Records),
        State.SecondsLeft is not { } seconds ? "" : seconds < 90 ? Said.Count(ImportTexts.SecondsLeft, seconds) : Said.Count(ImportTexts.MinutesLeft, seconds / 60),
    }.Where(part => part.Length > 0));

    /// <summary>Shows it.</summary>
    public IActionResult OnGet()
    {
        if (staging.State(Id) is not { } state)
        {
            return NotFound();
        }

        (State, Proposal) = (state, staging.Proposal(Id));
        return Page();
    }

    private static string Bytes(long count) => count switch
    {
        < 1_000_000 => string.Create(System.Globalization.CultureInfo.CurrentCulture, $"{count / 1e3:N0} kB"),
        < 1_000_000_000 => string.Create(System.Globalization.CultureInfo.CurrentCulture, $"{count / 1e6:N1} MB"),
        _ => string.Create(System.Globalization.CultureInfo.CurrentCulture, $"{count / 1e9:N2} GB"),
    };
}
