using Kith.Hall;
using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Records;

/// <summary>One record: read, put in other words, done something with, taken away.</summary>
public sealed class ShowModel(KithContext book, IClock clock) : RecordPage(book, clock)
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What to do with it; null to change its words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Verb { get; set; }

    /// <summary>The record.</summary>
    public RecordView View { get; private set; } = null!;

    /// <summary>What became of a reminder on its days, the latest first; empty for every other kind.</summary>
    public IReadOnlyList<ReminderTurn> Turns { get; private set; } = [];

    /// <summary>What was typed and refused; empty otherwise.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    /// <summary>The fields that may be said otherwise.</summary>
    public IEnumerable<RecordField> Open => Kind.Fields.Where(one => one is { IsFixed: false, IsTold: false });

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Verb is null ? await ShowAsync(cancellation) : NotFound();

    /// <summary>Changes its words, or does what the verb says.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var kept = Verb switch
        {
            null => await ChangeAsync(cancellation),
            "remove" => await Kind.RemoveAsync(Book, Id, Now, cancellation),
            _ => await DoAsync(Verb, cancellation),
        };
        return kept is null ? NotFound() : Onward(kept, Verb ?? "edit", Verb == "remove" ? $"/{Kinds}" : $"/{Kinds}/{Id}");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Book.ChangeTracker.Clear();
        if (await Kind.FindAsync(Book, Id, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Turns = Kinds == "reminders" ? await ReminderTurns.OfAsync(Book, new Id<Reminder>(Id), ReminderTurns.Shown, cancellation) ?? [] : [];
        await ReferAsync(Open.Concat(Kind.Fields.Where(field => view.Text(field.Name).Length > 0)), view.People("person").Select(person => (Id<Person>?)person).FirstOrDefault(), cancellation);
        return Page();
    }

    /// <summary>What stands in a field: what was typed, else what is kept, people by their names.</summary>
    public string Value(RecordField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Typed.TryGetValue(field.Name, out var typed) ? typed : View.Called(field.Name) is { Length: > 0 } names ? names : View.Text(field.Name);
    }

    /// <summary>A name that was left as it stood is not looked up again: two people may bear it.</summary>
    private async Task<Kept?> ChangeAsync(CancellationToken cancellation)
    {
        if (await Kind.FindAsync(Book, Id, cancellation) is not { } view)
        {
            return null;
        }

        var said = RecordForm.Read(Request.Form, Open);
        Typed = said;
        return await Kind.ChangeAsync(Book, Id, said.Where(one => view.Called(one.Key) is not { Length: > 0 } names || names != one.Value).ToDictionary(), Now, cancellation);
    }

    private Task<Kept?> DoAsync(string verb, CancellationToken cancellation)
    {
        var asked = RecordForm.Read(Request.Form, Kind.Verbs.FirstOrDefault(one => one.Word == verb)?.Asks ?? []);
        Typed = asked.ToDictionary(one => $"{verb}.{one.Key}", one => one.Value);
        return Kind.DoAsync(Book, Id, verb, asked, Now, cancellation);
    }
}
