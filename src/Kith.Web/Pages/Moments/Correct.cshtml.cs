using Kith.Hall.Names;
using Kith.Hall.Texts;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Moments;

/// <summary>A moment that is recorded: corrected or taken away.</summary>
public sealed class CorrectModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Moment> Id { get; set; }

    /// <summary>What it says.</summary>
    [BindProperty]
    public MomentForm Form { get; set; } = new();

    /// <summary>Who took part.</summary>
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await Book.Moments.AsNoTracking().SingleOrDefaultAsync(moment => moment.Id == Id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Form = MomentForm.Of(found);
        return await ShowAsync(cancellation);
    }

    /// <summary>Corrects it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Book.FindAsync(Id, cancellation) is not { } moment)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellation);
        }

        // What a calendar planned may be corrected before it has been.
        moment.Correct(Form.Kind, Form.On == moment.On ? moment.On : Form.DayUntil(Today), Form.Substance);
        moment.Lasting(Form.Minutes, moment.At, moment.Zone).About(Form.Title ?? "", Form.Note ?? "", Form.Place ?? "").Begun(Form.BegunBy).Touching(Form.Touched);
        var people = await Form.PeopleAsync(Book, cancellation);
        await SeatAsync(moment, people, cancellation);
        await SaveAsync("moment.edit", moment.Title, MomentTexts.Corrected, cancellation);
        return Redirect($"/people/{people[0]}");
    }

    /// <summary>Takes it away.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (await Book.FindAsync(Id, cancellation) is not { } moment)
        {
            return NotFound();
        }

        var parts = await Book.Participants.AsNoTracking().Where(part => part.Moment == Id).ToListAsync(cancellation);
        await Book.RemoveAsync(moment, cancellation);
        await SaveAsync("moment.remove", moment.Title, MomentTexts.Removed, cancellation);
        return Redirect(parts.Count > 0 ? $"/people/{parts[0].Person}" : "/");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Mentions = await Book.Participants.Where(part => part.Moment == Id).Join(Book.People, part => part.Person, person => person.Id, (part, person) => person)
            .OrderBy(person => person.FilingName).Select(person => new Mention(person.FormattedName, new[] { new Namesake(person.Id, person.FormattedName, "") })).ToListAsync(cancellation);
        return Page();
    }

    private async Task SeatAsync(Moment moment, IReadOnlyList<Id<Person>> people, CancellationToken cancellation)
    {
        var seated = await Book.Participants.Where(part => part.Moment == moment.Id).ToListAsync(cancellation);
        Book.RemoveRange(seated.Where(part => !people.Contains(part.Person)));
        foreach (var part in seated)
        {
            part.Follow(moment);
        }

        Book.AddRange(people.Where(person => !seated.Exists(part => part.Person == person)).Select(person => Participant.In(moment, person)));
    }
}
