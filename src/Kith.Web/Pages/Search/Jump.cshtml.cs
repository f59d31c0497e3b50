using Kith.Hall.Names;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.Search;

/// <summary>Jumps to any person or page by the beginning of its name.</summary>
public sealed class JumpModel(KithContext book) : PageModel
{
    private const int Most = 8;

    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    /// <summary>Where one may want to go.</summary>
    public IReadOnlyList<Found> Places { get; private set; } = [];

    /// <summary>Shows the places.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Q = (Q ?? "").Trim();
        Found[] pages =
        [
            new Found(ShellTexts.Today, "", "/"), new Found(ShellTexts.People, "", "/people"), .. RecordKinds.All.Select(kind => new Found(RecordWords.Many(kind), "", $"/{kind.Plural}")), new Found(ShellTexts.Written, "", "/written"), new Found(ShellTexts.Import, "", "/import"), new Found(ShellTexts.History, "", "/history"),
            new Found(ShellTexts.Settings, "", "/settings"), new Found(ShellTexts.Keys, "", "/help"),
        ];
        var named = pages.Where(page => page.Text.StartsWith(Q, StringComparison.CurrentCultureIgnoreCase));
        Places = [.. await PeopleAsync(cancellation), .. named];
    }

    private async Task<IReadOnlyList<Found>> PeopleAsync(CancellationToken cancellation) => Q.Length == 0
        ? []
        : [.. (await Naming.BeginningAsync(book, Q, Most, cancellation)).Select(person => new Found(person.Name, person.Nicknames, $"/people/{person.Id}"))];
}
