using System.Globalization;
using Kith.Capture;
using Kith.Storage;
using Kith.Hall.Findings;
using Kith.Hall.Wording;
using Kith.Hall.Names;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>What became of a line.</summary>
/// <param name="Kind">The kind of record it was kept as: moments, or reminders when the day lies ahead.</param>
/// <param name="Kept">The record; in the log a moment is called by those who took part, a reminder by its text.</param>
/// <param name="On">The day.</param>
public sealed record Noted(RecordKind Kind, Kept Kept, LocalDate On);

/// <summary>Keeps what one line tells: as a moment, or as a reminder of that day when it lies ahead.</summary>
public static class Noting
{
    /// <summary>Keeps it for a program, which cannot be asked whom a name means.</summary>
    /// <param name="book">The book.</param>
    /// <param name="line">Such as “lunch with Ana yesterday, 90 min: her mother is home again”.</param>
    /// <param name="isNew">Whether names that nobody bears are added to the book.</param>
    /// <param name="reminder">The reminder of which this tells what passed; null for none.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusalException">It names nobody, or somebody of whom there are none or several.</exception>
    public static async Task<Noted> KeepAsync(KithContext book, string line, bool isNew, Id<Reminder>? reminder, Instant now, CancellationToken cancellation)
    {
        var today = await TodayAsync(book, now, cancellation);
        return await KeepAsync(book, await Capturing.ReadAsync(book, line, today, cancellation), mention => One(book, mention, isNew), reminder, now, cancellation);
    }

    /// <summary>Keeps a line that was read.</summary>
    /// <param name="book">The book.</param>
    /// <param name="read">How it was understood.</param>
    /// <param name="who">Whom a mention means; somebody new is added to the book by it.</param>
    /// <param name="reminder">The reminder of which this tells what passed; null for none.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusalException">It names nobody, or a group of nobody, or the reminder is not there or over.</exception>
    public static async Task<Noted> KeepAsync(KithContext book, CaptureLine read, Func<Mention, Namesake> who, Id<Reminder>? reminder, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Names.Count == 0)
        {
            throw new RefusalException(RefusalReason.Invalid, MomentTexts.Nobody);
        }

        var today = await TodayAsync(book, now, cancellation);
        if (reminder is { } passed && await Planning.PassedAsync(book, passed, today, cancellation) is var day && !read.DaySaid)
        {
            read = read with { On = day };
        }

        var (met, people) = await PeopleAsync(book, read, who, cancellation);
        if (people.Count == 0)
        {
            throw new RefusalException(RefusalReason.Conflict, Said.Fill(MomentTexts.GroupIsEmpty, Said.List([.. read.Names.Select(name => name.Shown)])));
        }

        var findings = read.Findings.Select((finding, at) => FindingFields.Of(finding, at.ToString(CultureInfo.InvariantCulture)));
        Task<Id<Person>?> AboutAsync(string? about) => Task.FromResult(About(read, met, about));
        if (read.On > today)
        {
            var planned = Planning.Add(book, Planning.TextOf(read), read.On, [.. people.Keys]);
            await FindingRecord.KeepAsync(book, today, null, [.. people.Keys], findings, AboutAsync);
            return new Noted(Kind("reminders"), new Kept(planned.Id.Value, await book.SaveAsync(new Deed("reminder.add", planned.Text, now), cancellation), planned.Text), read.On);
        }

        var moment = Moment.Of(read.Kind, read.On, read.Substance).Lasting(read.Minutes).About(read.Title, read.Note, read.Place).Begun(read.BegunBy);
        book.Add(moment);
        book.AddRange(people.Keys.Select(person => Participant.In(moment, person)));
        await FindingRecord.KeepAsync(book, moment, findings, AboutAsync);
        var subject = Said.List([.. people.Values.Distinct()]);
        return new Noted(Kind("moments"), new Kept(moment.Id.Value, await book.SaveAsync(new Deed("moment.record", subject, now), cancellation), subject), read.On);
    }

    /// <summary>Whom the finding at a place is about: whoever took part under that name, else the only one of the book called so.</summary>
    public static Id<Person>? About(CaptureLine line, IReadOnlyDictionary<CaptureName, Id<Person>> met, string? place) =>
        line.Findings[int.Parse(place!, CultureInfo.InvariantCulture)].About is not { } about ? null
        : met.TryGetValue(about, out var person) ? person
        : about.People is [var only] ? only.Id : null;

    /// <summary>Those who took part, by the names the line has for them, and each with what they are called in the log: those of a group by its name.</summary>
    private static async Task<(Dictionary<CaptureName, Id<Person>> Met, Dictionary<Id<Person>, string> People)> PeopleAsync(KithContext book, CaptureLine read, Func<Mention, Namesake> who, CancellationToken cancellation)
    {
        var (met, people) = (new Dictionary<CaptureName, Id<Person>>(), new Dictionary<Id<Person>, string>());
        foreach (var (written, mention) in read.Names.Zip(await Capturing.MentionsAsync(book, read, cancellation)))
        {
            if (mention.Group is { } group)
            {
                foreach (var member in await book.GroupMembers.Where(one => one.Group == group.Id && one.Until == null).Select(one => one.Person).ToListAsync(cancellation))
                {
                    people.TryAdd(member, group.Name);
                }

                continue;
            }

            var one = who(mention);
            (met[written], people[one.Id]) = (one.Id, one.Name);
        }

        return (met, people);
    }

    private static Namesake One(KithContext book, Mention mention, bool isNew)
    {
        switch (mention.Namesakes)
        {
            case [var one]: return one;
            case []:
                return isNew ? New(book, mention.Name) : throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, mention.Name));
            default: throw new RefusalException(RefusalReason.Conflict, Said.Fill(BetweenTexts.ManySuchPersons, mention.Name));
        }
    }

    /// <summary>Somebody new to the book, with a tie of which nothing is said yet; nothing is saved yet.</summary>
    public static Namesake New(KithContext book, string name)
    {
        ArgumentNullException.ThrowIfNull(book);
        var person = Person.Called(name);
        book.AddRange(person, Tie.With(person.Id, Origin.Unsaid));
        return new Namesake(person.Id, person.FormattedName, "");
    }

    private static RecordKind Kind(string plural) => RecordKinds.Of(plural)!;

    private static async Task<LocalDate> TodayAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
    }
}
