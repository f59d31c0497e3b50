using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>The small things one does about a person: a verb an address, each one form, each back to the page it came from.</summary>
public sealed class VerbsModel(KithContext book, IClock clock) : PersonPage(book, clock)
{
    /// <summary>“Not this week” is so many days.</summary>
    public const int PauseDays = 7;

    /// <summary>Where to go afterwards: a path of this house; the person's page when not said.</summary>
    [BindProperty]
    public string? Back { get; set; }

    /// <summary>A verb is sent, not asked for.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Lets the tie rest.</summary>
    public Task<IActionResult> OnPostRestAsync(CancellationToken cancellation) =>
        TieAsync("tie.rest", (tie, _) => { tie.Rest(Today); return BetweenTexts.Rested; }, cancellation);

    /// <summary>Takes it up again.</summary>
    public Task<IActionResult> OnPostWakeAsync(CancellationToken cancellation) =>
        TieAsync("tie.wake", (tie, _) => { tie.Wake(); return BetweenTexts.Woken; }, cancellation);

    /// <summary>Not this week.</summary>
    public Task<IActionResult> OnPostPauseAsync(CancellationToken cancellation) => TieAsync("tie.pause", (tie, person) =>
    {
        tie.PauseUntil(Today.PlusDays(PauseDays));
        return Said.Fill(BetweenTexts.Paused, person.FormattedName, Said.Heading(Today.PlusDays(PauseDays)));
    }, cancellation);

    /// <summary>This week after all.</summary>
    public Task<IActionResult> OnPostUnpauseAsync(CancellationToken cancellation) =>
        TieAsync("tie.unpause", (tie, person) => { tie.PauseUntil(null); return Said.Fill(BetweenTexts.Unpaused, person.FormattedName); }, cancellation);

    /// <summary>Remembers something about them.</summary>
    public Task<IActionResult> OnPostFactAsync(string? text, CancellationToken cancellation) =>
        PersonAsync("fact.add", person => { Book.Add(Fact.About(person.Id, text ?? "")); return Task.FromResult(BetweenTexts.Remembered); }, cancellation);

    /// <summary>Says that a fact holds no longer.</summary>
    public Task<IActionResult> OnPostFactEndAsync(Id<Fact> fact, CancellationToken cancellation) =>
        FactAsync("fact.end", fact, found => found.End(PartialDate.Of(Today)), BetweenTexts.Saved, cancellation);

    /// <summary>Takes a fact away.</summary>
    public Task<IActionResult> OnPostFactRemoveAsync(Id<Fact> fact, CancellationToken cancellation) =>
        FactAsync("fact.remove", fact, found => Book.Remove(found), BetweenTexts.Forgotten, cancellation);

    /// <summary>Notes a day that matters.</summary>
    public Task<IActionResult> OnPostDayAsync([Bind(Prefix = "Day")] DayForm day, CancellationToken cancellation) =>
        PersonAsync("occasion.add", async person =>
        {
            var occasion = day.Read(person.Id);
            await KnownDay.ProveAsync(Book, occasion, cancellation);
            Book.Add(occasion);
            return BetweenTexts.Remembered;
        }, cancellation);

    /// <summary>Takes a day away.</summary>
    public Task<IActionResult> OnPostDayRemoveAsync(Id<Occasion> day, CancellationToken cancellation) => PersonAsync("occasion.remove", async person =>
    {
        var occasion = await Book.Occasions.SingleOrDefaultAsync(o => o.Id == day && o.Person == person.Id, cancellation) ?? throw Gone();
        Book.Remove(occasion);
        return BetweenTexts.Forgotten;
    }, cancellation);

    /// <summary>Takes the person out of the book; the trash keeps everything.</summary>
    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) => WithPersonAsync(async person =>
    {
        await Book.RemoveAsync(person, cancellation);
        await SaveAsync("person.remove", Name, Said.Fill(BetweenTexts.Deleted, Name), cancellation);
        return Redirect("/people");
    }, cancellation);

    private Task<IActionResult> TieAsync(string verb, Func<Tie, Person, string> change, CancellationToken cancellation) => PersonAsync(verb, async person =>
    {
        if (await Book.FindTieAsync(person.Id, cancellation) is not { } tie)
        {
            tie = Tie.With(person.Id, Origin.Unsaid);
            Book.Add(tie);
        }

        return change(tie, person);
    }, cancellation);

    private Task<IActionResult> FactAsync(string verb, Id<Fact> id, Action<Fact> change, string told, CancellationToken cancellation) => PersonAsync(verb, async person =>
    {
        change(await Book.Facts.SingleOrDefaultAsync(fact => fact.Id == id && fact.Person == person.Id, cancellation) ?? throw Gone());
        return told;
    }, cancellation);

    private Task<IActionResult> PersonAsync(string verb, Func<Person, Task<string>> change, CancellationToken cancellation) => WithPersonAsync(async person =>
    {
        await SaveAsync(verb, Name, await change(person), cancellation);
        return Url.IsLocalUrl(Back) ? LocalRedirect(Back) : Redirect($"/people/{Id}");
    }, cancellation);

    private static RefusalException Gone() => new(RefusalReason.NotFound, BetweenTexts.AlreadyGone);
}
