using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Pages;

/// <summary>What a person reads when there is nothing to show: one sentence, and a way back.</summary>
public sealed class TroubleModel : PageModel
{
    /// <summary>The heading.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What happened, what was kept, what to do.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>Shows it.</summary>
    public void OnGet(int status)
    {
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Title = status == StatusCodes.Status404NotFound ? ShellTexts.NotThere : ShellTexts.Trouble;
        Sentence = HttpContext.Items[typeof(RefusalException)] is RefusalException refusal ? refusal.Message : Told(status);
    }

    private static string Told(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ShellTexts.OldForm,
        StatusCodes.Status404NotFound => ShellTexts.NotThereSentence,
        StatusCodes.Status413PayloadTooLarge => ShellTexts.TooLarge,
        >= 500 => ShellTexts.Fault,
        _ => ShellTexts.NotAllowed,
    };
}
