using Kith.Exchange.Tables;
using Kith.Formats.Tables;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Pages.Import;

/// <summary>What the columns of a table hold: the guess, for its owner to correct.</summary>
public sealed class ColumnsModel(Staging staging, ImportWork work) : PageModel
{
    /// <summary>Which import.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Source> Id { get; set; }

    /// <summary>Which of its files.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string Table { get; set; } = "";

    /// <summary>The beginning of the table.</summary>
    public TablePreview Preview { get; private set; } = null!;

    /// <summary>What its columns are taken to hold.</summary>
    public ColumnMapping Mapping { get; private set; } = null!;

    /// <summary>All that a column may hold, in the words of the reader.</summary>
    public static IReadOnlyList<(string Value, string Text)> Choices =>
        [.. Enum.GetValues<Column>().Select(column => (column.ToString(), Texts.ColumnTexts.ResourceManager.GetString(column.ToString(), Texts.ColumnTexts.Culture) ?? column.ToString()))];

    /// <summary>Shows the guess.</summary>
    public IActionResult OnGet() => Read() ? Page() : NotFound();

    /// <summary>Keeps what the owner says, and reads the files once more.</summary>
    public IActionResult OnPost(Column[] holds, DateOrder? dates)
    {
        if (!Read())
        {
            return NotFound();
        }

        for (var at = 0; at < Math.Min(holds.Length, Preview.Header.Count); at++)
        {
            Mapping = Mapping.With(at, holds[at]);
        }

        var columns = staging.Columns(Id);
        columns[Table] = Mapping with { Dates = dates };
        staging.Map(Id, columns);
        _ = work.ReadAsync(Id);
        return Redirect($"/import/{Id}");
    }

    private bool Read()
    {
        if (staging.State(Id) is null || work.Preview(Id, Table) is not { } preview)
        {
            return false;
        }

        (Preview, Mapping) = (preview, staging.Columns(Id).GetValueOrDefault(Table) ?? preview.Guess);
        return true;
    }
}
