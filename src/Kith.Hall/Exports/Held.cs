using System.Text;
using Kith.Storage;
using Kith.Hall.Wording;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

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

        var others = await NamesAsync(book, id, cancellation);
        var (moments, hidden) = await MomentsAsync(book, id, today, cancellation);
        var kinships = await book.Kinships.CountAsync(kinship => kinship.One == id || kinship.Other == id, cancellation);
        HeldSection[] sections =
        [
            new(HeldTexts.Who, Who(draft)),
            new(HeldTexts.Reach, [.. draft.Points.Select(point => Join(Named.Of(point.Kind), point.Label, point.Value)), .. draft.Addresses.Select(address => string.Join(", ", new[] { address.Label, address.Extended, address.PostOfficeBox, address.Street, address.PostalCode, address.Locality, address.Region, address.Country }.Where(part => !string.IsNullOrEmpty(part))))]),
            new(HeldTexts.Days, [.. draft.Occasions.Select(day => Join(day.Text.Length > 0 ? day.Text : Named.Of(day.Kind), "", Said.Date(day.On)))]),
            new(HeldTexts.Facts, [.. draft.Facts.Select(fact => Join(fact.Kind, fact.Since is null ? "" : Said.Date(fact.Since), fact.Text))]),
            new(HeldTexts.Tie, await TieAsync(book, id, draft, cancellation)),
            .. await PassedAsync(book, id, cancellation),
            new(HeldTexts.Moments, moments),
        ];
        return new Held(id, draft.Person.FormattedName, [.. sections.Select(section => section with { Lines = [.. section.Lines.Where(line => line.Length > 0).Select(line => section.Title == HeldTexts.Reach ? line : Alone(line, others))] }).Where(section => section.Lines.Count > 0)], hidden + kinships);
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

    /// <summary>The words that others are called by, but for those the person is called by too: family shares names.</summary>
    private static async Task<HashSet<string>> NamesAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var people = await book.People.Select(person => new { person.Id, person.IsMe, Names = person.FormattedName + " " + person.Nicknames }).ToListAsync(cancellation);
        var words = people.Where(person => person.Id != id && !person.IsMe).SelectMany(person => Words(person.Names)).Where(word => word.Length > 1 && char.IsUpper(word[0])).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(people.Where(person => person.Id == id || person.IsMe).SelectMany(person => Words(person.Names)));
        return words;
    }

    private static string[] Words(string text) => text.Split([.. text.Where(letter => !char.IsLetter(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A text without the names of others: whole words as they are written, for “will” is no Will.</summary>
    private static string Alone(string text, HashSet<string> others)
    {
        var (alone, from) = (new StringBuilder(text.Length), 0);
        while (from < text.Length)
        {
            var after = from + 1;
            while (char.IsLetter(text[from]) && after < text.Length && char.IsLetter(text[after]))
            {
                after++;
            }

            alone.Append(others.Contains(text[from..after]) ? "…" : text[from..after]);
            from = after;
        }

        return alone.Replace("… …", "…").ToString();
    }

    private static List<string> Who(PersonDraft draft)
    {
        var person = draft.Person;
        return
        [
            person.FormattedName, person.Nicknames, person.Pronouns ?? "", Join(person.Title ?? "", "", person.Organization ?? ""), person.Zone ?? "", person.Languages, person.Note,
            string.Join(", ", draft.Tags.Select(tag => tag.Name)), string.Join(", ", draft.Groups), draft.Photo is null ? "" : HeldTexts.Picture,
        ];
    }

    private static async Task<List<string>> TieAsync(KithContext book, Id<Person> id, PersonDraft draft, CancellationToken cancellation)
    {
        var tie = await book.Ties.AsNoTracking().SingleOrDefaultAsync(one => one.Person == id, cancellation);
        return tie is null ? [] : [Join(draft.Origin.Context, draft.Origin.On is null ? "" : Said.Date(draft.Origin.On), draft.Origin.Place), draft.Origin.Story, tie.Shared, tie.Intention is null ? "" : Named.Of(tie.Intention)];
    }

    /// <summary>What passed between the two, kind by kind.</summary>
    private static async Task<IReadOnlyList<HeldSection>> PassedAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var needs = await book.Needs.AsNoTracking().Where(need => need.Person == id).OrderBy(need => need.Id).ToListAsync(cancellation);
        var gifts = await book.Gifts.AsNoTracking().Where(gift => gift.Person == id).OrderBy(gift => gift.Id).ToListAsync(cancellation);
        var asks = await book.Asks.AsNoTracking().Where(ask => ask.Person == id).OrderBy(ask => ask.Id).ToListAsync(cancellation);
        var loans = await book.Loans.AsNoTracking().Where(loan => loan.Person == id).OrderBy(loan => loan.Id).ToListAsync(cancellation);
        var promises = await book.Promises.AsNoTracking().Where(promise => promise.Person == id).OrderBy(promise => promise.Id).ToListAsync(cancellation);
        var documents = await book.Documents.Where(document => document.Person == id).Select(document => document.Name).ToListAsync(cancellation);
        var values = await book.FieldValues.Where(value => value.Person == id).Join(book.Fields, value => value.Field, field => field.Id, (value, field) => new { field.Name, value.Value }).ToListAsync(cancellation);
        return
        [
            new(HeldTexts.Needs, [.. needs.Where(need => need.Kind == NeedKind.Need).Select(need => Join("", Day(need.Since), need.Text))]),
            new(HeldTexts.Offers, [.. needs.Where(need => need.Kind == NeedKind.Offer).Select(need => Join("", Day(need.Since), need.Text))]),
            new(HeldTexts.Gifts, [.. gifts.Select(gift => Join(By(gift.By), Day(gift.On), $"{gift.Text} {gift.Worth}".Trim()))]),
            new(HeldTexts.Asks, [.. asks.Select(ask => Join(By(ask.By), Day(ask.On), ask.Text))]),
            new(HeldTexts.Loans, [.. loans.Select(loan => Join(By(loan.By), Day(loan.On), $"{loan.Text} {loan.Sum}".Trim()))]),
            new(HeldTexts.Promises, [.. promises.Select(promise => Join(By(promise.By), Day(promise.On), promise.Text))]),
            new(HeldTexts.Fields, [.. values.Select(value => Join(value.Name, "", value.Value))]),
            new(HeldTexts.Documents, documents),
        ];
    }

    /// <summary>The moments; a note, and the title with it, only where nobody else took part.</summary>
    private static async Task<(List<string> Lines, int Hidden)> MomentsAsync(KithContext book, Id<Person> id, LocalDate today, CancellationToken cancellation)
    {
        var rows = await book.Participants.Where(part => part.Person == id).Join(book.Moments, part => part.Moment, moment => moment.Id, (part, moment) => moment)
            .OrderByDescending(moment => moment.On)
            .Select(moment => new { moment.On, moment.Kind, moment.Minutes, moment.Title, moment.Place, moment.Note, Others = book.Participants.Any(part => part.Moment == moment.Id && part.Person != id) }).ToListAsync(cancellation);
        return ([.. rows.Select(row => string.Join(" · ", new[]
        {
            Said.Full(row.On), Named.Of(row.Kind), row.Minutes is { } minutes ? Said.Length(minutes) : "", row.Place, row.Others ? HeldTexts.WithOthers : row.Title, row.Others ? "" : row.Note,
        }.Where(part => part.Length > 0)))], rows.Count(row => row.Others && row.Note.Length > 0));
    }

    private static string By(Party party) => party == Party.Me ? HeldTexts.ByMe : HeldTexts.ByYou;

    private static string Day(LocalDate? day) => day is { } known ? Said.Full(known) : "";

    private static string Join(string head, string day, string text)
    {
        var before = string.Join(", ", new[] { head, day }.Where(part => part.Length > 0));
        return text.Length == 0 ? before : before.Length == 0 ? text : $"{before}: {text}";
    }
}
