using System.Globalization;
using System.Text;
using Kith.Care;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Hall.Wording;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Named = Kith.Hall.Wording.Named;

namespace Kith.Hall.Exports;

/// <summary>Some of what is held about somebody.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lines">One line each.</param>
public sealed record HeldSection(string Title, IReadOnlyList<string> Lines);

/// <summary>Everything that is recorded about one person, as one would hand it to them: what concerns others is left out.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">As they are called.</param>
/// <param name="Sections">What is held; sections without lines are left out.</param>
/// <param name="LeftOut">How many notes and relations were left out because they concern others too.</param>
public sealed record Held(Id<Person> Id, string Name, IReadOnlyList<HeldSection> Sections, int LeftOut)
{
    /// <summary>Reads it; null when there is no such person.</summary>
    public static async Task<Held?> OfAsync(KithContext book, Id<Person> id, LocalDate today, CancellationToken cancellation)
    {
        if (await DraftReading.OfAsync(book, id, cancellation) is not { } draft)
        {
            return null;
        }

        var others = await OtherNames.OfAsync(book, id, cancellation);
        var passed = await HeldRecords.OfAsync(book, id, today, cancellation);
        var (moments, hidden) = await MomentsAsync(book, id, cancellation);
        var tie = await book.Ties.AsNoTracking().SingleOrDefaultAsync(one => one.Person == id, cancellation);
        HeldSection[] sections =
        [
            new(HeldTexts.Who, Who(draft)),
            new(HeldTexts.Reach, [.. draft.Points.Select(point => Join(Named.Of(point.Kind), point.Label, point.Value)), .. draft.Addresses.Select(address => string.Join(", ", new[] { address.Label, address.Extended, address.PostOfficeBox, address.Street, address.PostalCode, address.Locality, address.Region, address.Country }.Where(part => !string.IsNullOrEmpty(part))))]),
            new(HeldTexts.Days, [.. draft.Occasions.Select(Day)]),
            new(HeldTexts.Tie, tie is null ? [] : [.. Tied(tie), .. passed.Relations]),
            .. passed.Sections,
            new(HeldTexts.Fields, [.. (await OwnValues.OfAsync(book, id, cancellation)).Select(value => Join(value.Name, "", value.Value))]),
            new(HeldTexts.Documents, await book.Documents.Where(document => document.Person == id).OrderBy(document => document.Id).Select(document => document.Name).ToListAsync(cancellation)),
            new(HeldTexts.Moments, moments),
        ];
        var through = tie?.OriginThrough is { } by && by != id && !await book.People.AnyAsync(person => person.Id == by && person.IsMe, cancellation) ? 1 : 0;
        return new Held(id, draft.Person.FormattedName, [.. sections.Select(section => section with { Lines = [.. section.Lines.Where(line => line.Length > 0).Select(line => section.Title == HeldTexts.Reach ? line : others.PutOut(line))] }).Where(section => section.Lines.Count > 0)], hidden + passed.LeftOut + through);
    }

    /// <summary>The same as a text in Markdown, to hand over.</summary>
    public string ToMarkdown(LocalDate today)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Said.Fill(HeldTexts.Title, Name)).Append("\n\n").Append(Said.Fill(HeldTexts.On, Said.Full(today))).Append('\n');
        foreach (var section in Sections)
        {
            text.Append("\n## ").Append(section.Title).Append("\n\n");
            foreach (var line in section.Lines)
            {
                text.Append("- ").Append(line.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        return LeftOut == 0 ? text.ToString() : text.Append('\n').Append(Said.Count(HeldTexts.LeftOut, LeftOut)).Append('\n').ToString();
    }

    private static List<string> Who(PersonDraft draft)
    {
        var person = draft.Person;
        return
        [
            person.FormattedName, person.Nicknames, person.Pronouns ?? "", Join(person.Title ?? "", "", person.Organization ?? ""), person.Zone ?? "", person.Languages, person.Note,
            string.Join(", ", draft.Tags.Select(tag => tag.Name)), draft.Photo is null ? "" : HeldTexts.Picture,
        ];
    }

    /// <summary>A day that matters, and how long before it the owner wants to know.</summary>
    private static string Day(Occasion day)
    {
        var said = Join(day.Text.Length > 0 ? day.Text : Named.Of(day.Kind), "", Said.Date(day.On));
        return day.LeadDays is { } lead ? $"{said} · {Join(RecordWords.Field(RecordKinds.Of("occasions")!, "leadDays"), "", lead.ToString(CultureInfo.CurrentCulture))}" : said;
    }

    /// <summary>How the two know each other, and what the owner wishes for.</summary>
    private static IEnumerable<string> Tied(Tie tie) =>
    [
        Join(tie.OriginContext, tie.OriginOn is null ? "" : Said.Date(tie.OriginOn), tie.OriginPlace), tie.OriginStory, tie.Shared, tie.Intention is null ? "" : Named.Of(tie.Intention),
        tie.Wish is { } wish ? Said.Fill(HeldTexts.Wish, SpanWords.Every(Days(wish), CultureInfo.CurrentCulture)) : "",
        Said.List([.. Named.Each(tie.Sides).Select(Named.Of)]),
        tie.RestingSince is { } since ? Said.Fill(HeldTexts.Resting, Said.Full(since)) : "",
        tie.PausedUntil is { } until ? Said.Fill(HeldTexts.Paused, Said.Full(until)) : "",
    ];

    // The mean month and year of the Gregorian calendar.
    private static double Days(Period wish) => (wish.Years * 365.2425) + (wish.Months * 30.436875) + (wish.Weeks * 7.0) + wish.Days;

    /// <summary>The moments; a note, and the title with it, only where nobody else took part.</summary>
    private static async Task<(List<string> Lines, int Hidden)> MomentsAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var rows = await book.Participants.Where(part => part.Person == id).Join(book.Moments, part => part.Moment, moment => moment.Id, (part, moment) => moment)
            .OrderByDescending(moment => moment.On)
            .Select(moment => new { moment.On, moment.Kind, moment.Minutes, moment.Title, moment.Place, moment.Note, moment.Substance, moment.Sides, Others = book.Participants.Any(part => part.Moment == moment.Id && part.Person != id && !book.People.Any(person => person.Id == part.Person && person.IsMe)) }).ToListAsync(cancellation);
        return ([.. rows.Select(row => string.Join(" · ", new[]
        {
            Said.Full(row.On), Named.Of(row.Kind), row.Minutes is { } minutes ? Said.Length(minutes) : "", row.Place, row.Others ? HeldTexts.WithOthers : row.Title, row.Others ? "" : row.Note, Named.Of(row.Substance), Said.List([.. Named.Each(row.Sides).Select(Named.Of)]),
        }.Where(part => part.Length > 0)))], rows.Count(row => row.Others && (row.Note.Length > 0 || row.Title.Length > 0)));
    }

    /// <summary>“from me, 3 May 2026: a jar of honey”, each part where there is one.</summary>
    internal static string Join(string head, string day, string text)
    {
        var before = string.Join(", ", new[] { head, day }.Where(part => part.Length > 0));
        return text.Length == 0 ? before : before.Length == 0 ? text : $"{before}: {text}";
    }
}
