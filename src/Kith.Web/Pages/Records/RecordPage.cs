using System.Globalization;
using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Records;

/// <summary>A page about one kind of record, whichever it is: the address says which.</summary>
public abstract class RecordPage(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>The plural in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kinds { get; set; } = "";

    /// <summary>Where to go afterwards: a path of this house; the record's own page when not said.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>The kind of the address.</summary>
    public RecordKind Kind => RecordKinds.Of(Kinds) ?? throw new KeyNotFoundException("No kind of record stands in this address.");

    /// <summary>What other records a field may refer to: identity and line.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Text)>> References { get; private set; } = new Dictionary<string, IReadOnlyList<(string, string)>>();

    /// <summary>Where the way back leads that a form carries along; null when it is none of this house.</summary>
    public string? Home => Url.IsLocalUrl(Back) ? Back : null;

    /// <summary>Tells what was done, offers to take it back, and goes where the form came from.</summary>
    protected IActionResult Onward(Kept kept, string verb, string usual)
    {
        ArgumentNullException.ThrowIfNull(kept);
        (Done, DoneAt) = (RecordWords.Told(Kind, verb), kept.Revision?.ToString(CultureInfo.InvariantCulture));
        return new SeeOther(Home ?? usual);
    }

    /// <summary>Reads what the fields of a form may refer to, one query a field that refers.</summary>
    protected async Task ReferAsync(IEnumerable<RecordField> fields, Id<Person>? about, CancellationToken cancellation)
    {
        var found = new Dictionary<string, IReadOnlyList<(string, string)>>();
        foreach (var field in fields.Where(field => field.Shape == FieldShape.Reference))
        {
            if (RecordKinds.All.FirstOrDefault(kind => kind.Word == field.Name) is { } kind)
            {
                found[field.Name] = [.. (await kind.NewestAsync(Book, kind.IsAboutPeople ? about : null, null, RecordInput.MostReferences, cancellation)).Select(view => (view.Id.ToString(), RecordLine.Of(view, Today).Text))];
            }
        }

        References = found;
    }
}
