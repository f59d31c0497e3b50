using Kith.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Needs;

/// <summary>A need or an offer on the board.</summary>
/// <param name="Id">Which.</param>
/// <param name="Person">Whose.</param>
/// <param name="Name">How they are called.</param>
/// <param name="IsMe">Whether it is the owner's own.</param>
/// <param name="Kind">Needed or offered.</param>
/// <param name="Text">What.</param>
/// <param name="Since">Since when; null when not said.</param>
/// <param name="State">How it stands.</param>
/// <param name="Discretion">Who may know.</param>
public sealed record BoardRow(Id<Need> Id, Id<Person> Person, string Name, bool IsMe, NeedKind Kind, string Text, LocalDate? Since, NeedState State, Discretion Discretion);

/// <summary>The board: who needs what, and who could give it, the owner's own needs and offers among them.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int Most = 200;

    /// <summary>Only of those who belong to this group; null for everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Group>? Group { get; set; }

    /// <summary>Empty for those that stand, “all” for every one there ever was.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "";

    /// <summary>Only of this person; null for everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? Person { get; set; }

    /// <summary>Words that must stand in it or in the name; empty for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    /// <summary>The groups one may choose from.</summary>
    public IReadOnlyList<(string Value, string Text)> Groups { get; private set; } = [];

    /// <summary>What stands on the board, newest first.</summary>
    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    /// <summary>Whether there is more than is shown.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Q = (Q ?? "").Trim();
        Groups = (await Book.Groups.OrderBy(group => group.Name).Take(Most).Select(group => new { group.Id, group.Name }).ToListAsync(cancellation)).ConvertAll(group => (group.Id.ToString(), group.Name));
        var rows = await Among().ToListAsync(cancellation);
        HasMore = rows.Count > Most;
        Rows = [.. rows.Take(Most)];
        return Page();
    }

    private IQueryable<BoardRow> Among()
    {
        var needs = Book.Needs.Join(Book.People, need => need.Person, person => person.Id, (need, person) => new { need, person });
        if (Show != "all")
        {
            needs = needs.Where(one => one.need.State == NeedState.Open);
        }

        if (Group is { } group)
        {
            needs = needs.Where(one => Book.GroupMembers.Any(member => member.Group == group && member.Person == one.need.Person && member.Until == null));
        }

        if (Person is { } person)
        {
            needs = needs.Where(one => one.need.Person == person);
        }

        if (Q.Length > 0)
        {
            var word = Q.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database lowers it, not this process.
            needs = needs.Where(one => one.need.Text.ToLower().Contains(word) || one.person.FormattedName.ToLower().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return needs.OrderByDescending(one => one.need.Id).Take(Most + 1)
            .Select(one => new BoardRow(one.need.Id, one.person.Id, one.person.FormattedName, one.person.IsMe, one.need.Kind, one.need.Text, one.need.Since, one.need.State, one.need.Discretion));
    }
}
