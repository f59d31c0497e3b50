using Kith.Exchange;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Pages.Import;

/// <summary>What the owner says to an import on its way: read it, take it in, stop.</summary>
public sealed class VerbsModel(Staging staging, ImportWork work) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Source> Id { get; set; }

    /// <summary>A verb is sent, not asked for.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Reads the files once more.</summary>
    public IActionResult OnPostRead() => Going(() => work.ReadAsync(Id));

    /// <summary>Takes in what was proposed.</summary>
    public IActionResult OnPostAccept(Dictionary<string, Answer>? answers) => Going(() =>
    {
        staging.Answer(Id, answers ?? []);
        return work.AcceptAsync(Id);
    });

    /// <summary>Stops the worker, or throws away what waits; nothing of it was written.</summary>
    public IActionResult OnPostCancel()
    {
        if (staging.State(Id) is not { } state)
        {
            return NotFound();
        }

        if (state.Phase is StagedPhase.Reading or StagedPhase.Accepting)
        {
            staging.Stop(Id);
        }
        else
        {
            staging.Clear(Id);
        }

        TempData["Done"] = ImportTexts.Cancelled;
        return Redirect("/import");
    }

    private IActionResult Going(Func<Task> begin)
    {
        if (staging.State(Id) is null)
        {
            return NotFound();
        }

        // The worker goes on beside the requests and says in the folder how far it is.
        _ = begin();
        return Redirect($"/import/{Id}");
    }
}
