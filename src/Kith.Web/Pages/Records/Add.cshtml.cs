using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Records;

/// <summary>A new record of a kind.</summary>
public sealed class AddModel(KithContext book, IClock clock) : RecordPage(book, clock)
{
    /// <summary>With whom or about whom, when that is known; the fields that stand in the address are filled in like this one.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>How that one is called; null when nobody is named.</summary>
    public string? Name { get; private set; }

    /// <summary>What was typed, or came with the address.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    /// <summary>The fields that are asked for.</summary>
    public IEnumerable<RecordField> Fields => Kind.Fields.Where(one => !one.IsTold && !(one.Name == "person" && Name is not null));

    /// <summary>Asks.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Typed = Request.Query.Where(one => one.Key != "person" && Kind.Fields.Any(field => field.Name == one.Key)).ToDictionary(one => one.Key, one => one.Value.ToString());
        return ShowAsync(cancellation);
    }

    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Typed = RecordForm.Read(Request.Form, Kind.Fields);
        var kept = await Kind.AddAsync(Book, Typed, Now, cancellation);
        return Onward(kept, "add", $"/{Kinds}/{kept.Id}");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Person is { } person)
        {
            Name = await Book.People.Where(one => one.Id == person).Select(one => one.IsMe ? null : one.FormattedName).SingleOrDefaultAsync(cancellation);
        }

        await ReferAsync(Fields, Person, cancellation);
        return Page();
    }

    /// <summary>What stands in a field: what was typed, else today where a day is asked for that is usually today.</summary>
    public string Value(RecordField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Typed.TryGetValue(field.Name, out var typed) ? typed : field is { Shape: FieldShape.Day, Name: "on" or "since" } ? Hall.Wording.Said.Iso(Today) : "";
    }
}
