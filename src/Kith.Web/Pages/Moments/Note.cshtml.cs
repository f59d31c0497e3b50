using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Moments;

/// <summary>One line about what passed, understood and shown for correction; then kept.</summary>
public sealed class NoteModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>The line as it was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; }

    /// <summary>Somebody it is with, from whose page one came.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Person>? With { get; set; }

    /// <summary>A reminder of which one wants to tell what passed.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Reminder>? Reminder { get; set; }

    /// <summary>What was understood, or what was corrected.</summary>
    [BindProperty]
    public MomentForm Form { get; set; } = new();

    /// <summary>The day the line names and no calendar has, as it was written; empty for none.</summary>
    public string NoDay { get; private set; } = "";

    /// <summary>The people named, and whom each name may mean.</summary>
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>Whom a finding may be about.</summary>
    public IReadOnlyList<(string Value, string Text)> Abouts { get; private set; } = [];

    /// <summary>Shows how the line is understood. Changes nothing.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var reminder = Reminder is not { } id ? null : await Book.Reminders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Next != null, cancellation);
        (Line, With) = (Line ?? reminder?.Text, With ?? reminder?.Person);
        var line = await Capturing.ReadAsync(Book, Line ?? "", Today, cancellation);
        Form = MomentForm.Of(line);
        NoDay = line.NoDay;
        if (reminder is not null)
        {
            // What its line told besides was kept when it was planned.
            Form.Findings.ToList().ForEach(finding => finding.Keep = Line != reminder.Text);
            (Form.Reminder, Form.On) = (reminder.Id, line.DaySaid ? line.On : LocalDate.Min(reminder.Next!.Value, Today));
        }

        var mentions = await Capturing.MentionsAsync(Book, line, cancellation);
        // Whoever's page one came from takes part as well; they stand last, for findings count the others.
        Mentions = [.. mentions, .. (await WithAsync(cancellation)).Where(one => !mentions.Any(mention => mention.Namesakes.Any(namesake => namesake.Id == one.Namesakes[0].Id)))];
        Abouts = FindingChoices.Of(line, Mentions);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellation);
        }

        if (Form.Reminder is { } passed)
        {
            await Planning.PassedAsync(Book, passed, Today, cancellation);
        }

        if (Form.On > Today)
        {
            return await PlanAsync(Form.On.Value, cancellation);
        }

        var moment = Moment.Of(Form.Kind, Form.DayUntil(Today), Form.Substance).Lasting(Form.Minutes).About(Form.Title ?? "", Form.Note ?? "", Form.Place ?? "").Begun(Form.BegunBy).Touching(Form.Touched);
        var people = await Form.PeopleAsync(Book, cancellation);
        Book.Add(moment);
        Book.AddRange(people.Select(person => Participant.In(moment, person)));
        await FindingRecord.KeepAsync(Book, moment, Form.Findings, about => Form.AboutAsync(Book, about, cancellation));
        var names = Said.List([.. Book.ChangeTracker.Entries<Person>().Select(entry => entry.Entity.FormattedName)]);
        await SaveAsync("moment.record", names, Said.Fill(MomentTexts.Kept, $"{(moment.Title.Length > 0 ? moment.Title : Named.Of(moment.Kind))}, {names}, {Said.Day(moment.On, Today)}"), cancellation);
        return Redirect(people.Count == 1 ? $"/people/{people[0]}" : $"/moments/{moment.Id}");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var names = Form.Who.Where(who => who?.StartsWith("new:", StringComparison.Ordinal) == true).Select(who => who![4..]);
        var ids = Form.Who.Select(who => Id<Person>.TryParse(who, null, out var id) ? id : default).ToArray();
        Mentions =
        [
            .. (await Book.People.AsNoTracking().Where(person => ids.Contains(person.Id)).Select(person => new Namesake(person.Id, person.FormattedName, "")).ToListAsync(cancellation)).Select(one => new Mention(one.Name, [one])),
            .. await Naming.FindAsync(Book, names, cancellation),
        ];
        Abouts = FindingChoices.Sent(Form, Mentions);
        return Page();
    }

    /// <summary>Keeps what lies ahead as a reminder of that day.</summary>
    private async Task<IActionResult> PlanAsync(LocalDate day, CancellationToken cancellation)
    {
        var people = await Form.PeopleAsync(Book, cancellation);
        var words = Planning.TextOf(await Capturing.ReadAsync(Book, Form.Note ?? "", Today, cancellation));
        var also = string.IsNullOrWhiteSpace(Form.Also) ? "" : $", {Form.Also.Trim()}";
        var reminder = Planning.Add(Book, (words.Length > 0 ? words : string.IsNullOrWhiteSpace(Form.Title) ? Named.Of(Form.Kind) : Form.Title) + also, day, people);
        await FindingRecord.KeepAsync(Book, Today, null, people, Form.Findings, about => Form.AboutAsync(Book, about, cancellation));
        await SaveAsync("reminder.add", reminder.Text, Said.Fill(MomentTexts.PlannedTold, reminder.Text, Said.Day(day, Today)), cancellation);
        return Redirect(people.Count == 1 ? $"/people/{people[0]}" : "/");
    }

    private async Task<IReadOnlyList<Mention>> WithAsync(CancellationToken cancellation) => With is not { } id
        ? []
        : [.. (await Book.People.AsNoTracking().Where(person => person.Id == id && !person.IsMe).Select(person => new Namesake(person.Id, person.FormattedName, "")).ToListAsync(cancellation)).Select(one => new Mention(one.Name, [one]))];
}
